import { useSyncExternalStore } from 'react'
import { mayBeRestricted } from '../controls/may-be-restricted'

const neverChanges = () => () => {}

/** Whether the browser can save calculations. Most can, so the page is built that way. */
export const useCanSave = (): boolean =>
  useSyncExternalStore(
    neverChanges,
    () => !mayBeRestricted() && hasStorage(),
    () => true,
  )

/** Browsers that forbid storage throw as soon as a script touches `localStorage`. */
function hasStorage(): boolean {
  try {
    localStorage.getItem('')
    return true
  } catch {
    return false
  }
}
