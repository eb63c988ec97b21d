import { useSyncExternalStore } from 'react'
import { knownLocale } from '../state/locale'

const neverChanges = () => () => {}

/** The locale of the browser; at build time, and until that page has been taken over, English. */
export const useBrowserLocale = (): string =>
  useSyncExternalStore(
    neverChanges,
    () => knownLocale(navigator.language),
    () => 'en-US',
  )
