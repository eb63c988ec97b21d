import { useSyncExternalStore } from 'react'

const neverChanges = () => () => {}

/** The locale of the browser; at build time, and until that page has been taken over, English. */
export const useBrowserLocale = (): string =>
  useSyncExternalStore(
    neverChanges,
    () => navigator.language,
    () => 'en-US',
  )
