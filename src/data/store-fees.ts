import { type Part, percent } from '../domain/amount'
import type { Sourced } from '../domain/rate-set'
import { type Ranged, settled } from '../domain/rates'

/** Per cent of the price without tax, where the sources agree. */
export const fee = (typical: string, ...sources: readonly string[]): Sourced<Ranged<Part>> => ({
  value: settled(percent(typical)),
  sources,
})

/** The same where stores and programmes ask less than the usual. */
export const feeFrom = (
  low: string,
  typical: string,
  ...sources: readonly string[]
): Sourced<Ranged<Part>> => ({
  value: { low: percent(low), typical: percent(typical), high: percent(typical) },
  sources,
})

/** The standard terms of both stores. */
export const standardFee = fee('30', 'apple-standard', 'google-standard')

/** Google Play asks less since June 2026; Apple's standard terms are what they were. */
export const feeOf2026 = feeFrom('20', '30', 'apple-standard', 'google-2026', 'google-standard')

export const noProcessingFee = fee('0', 'no-processing-fee', 'tiktok-web')
