import type { Amount } from '../domain/amount'
import { ratesInForce } from '../domain/in-force'
import { type OpenRate, openRange } from '../domain/open-rate'
import type { Ranged } from '../domain/rates'
import type { Calculation } from './calculation'

/** What the sources leave open of a rate, whatever the visitor typed for it; null where nothing. */
export const sourcedRange = (
  name: OpenRate,
  { scenario, rateSet, inForce }: Calculation,
): Ranged<Amount> | null =>
  openRange(
    name,
    scenario[name] === undefined
      ? inForce.rates
      : ratesInForce({ ...scenario, [name]: undefined }, rateSet).rates,
  )
