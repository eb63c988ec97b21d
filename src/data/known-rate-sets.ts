import type { RateSet } from '../domain/rate-set'
import { firstRates } from './first-rates'

/** Newest first. */
export type RateSets = readonly [RateSet, ...RateSet[]]

let known: RateSets = [firstRates]

/** The rate sets that links may name: in a card only the first rates, until `rate-sets.ts` is loaded. */
export const knownRateSets = (): RateSets => known

/** What applies where a link names no set. */
export const newestKnown = (): RateSet => known[0]

/** Makes these known, in place of the first rates; before any link is opened. */
export function addRateSets(all: RateSets): void {
  known = all
}
