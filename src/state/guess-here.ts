import type { PricesOf } from '../data/countries'
import { storedPreferences } from './stored-preferences'

declare global {
  interface Window {
    /** What the script in the head guessed; missing where it may not run. */
    visitorsPrices?: PricesOf | null
  }
}

/** The prices that this visitor probably pays, unless they chose US prices before. */
export const guessHere = (): PricesOf | null =>
  storedPreferences()['usesUsPrices'] === true ? null : (globalThis.window?.visitorsPrices ?? null)
