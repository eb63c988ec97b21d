import { useSyncExternalStore } from 'react'
import { shareAddress } from '../state/url-sync'
import { isInFrame } from './in-frame'

const neverChanges = () => () => {}

/** The address of the calculation; null as long as there is no browser, and so no address. */
export const useShareAddress = (): string | null =>
  useSyncExternalStore(
    neverChanges,
    () => shareAddress(),
    () => null,
  )

/** Whether the browser keeps something for the visitor. Most do, so that is what is built for. */
export const useCanSave = (): boolean =>
  useSyncExternalStore(
    neverChanges,
    () => !isInFrame() && hasStorage(),
    () => true,
  )

/** Where it is forbidden, even to ask for it is an error. */
function hasStorage(): boolean {
  try {
    localStorage.getItem('')
    return true
  } catch {
    return false
  }
}

function followNetwork(changed: () => void) {
  addEventListener('online', changed)
  addEventListener('offline', changed)
  return () => {
    removeEventListener('online', changed)
    removeEventListener('offline', changed)
  }
}

/** Whether there is a network, as far as the browser knows. */
export const useIsOnline = (): boolean =>
  useSyncExternalStore(
    followNetwork,
    () => navigator.onLine,
    () => true,
  )
