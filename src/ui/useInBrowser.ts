import { useSyncExternalStore } from 'react'
import { shareAddress } from '../state/url-sync'

const neverChanges = () => () => {}

/** The locale of the browser; at build time, and until that page has been taken over, English. */
export const useBrowserLocale = (): string =>
  useSyncExternalStore(
    neverChanges,
    () => navigator.language,
    () => 'en-US',
  )

/** The address of the calculation; null as long as there is no browser, and so no address. */
export const useShareAddress = (): string | null =>
  useSyncExternalStore(
    neverChanges,
    () => shareAddress(),
    () => null,
  )
