import { type Amount, fromUnits, isAtMost, minus, mostPlaces } from '../domain/amount'
import { ratesInForce } from '../domain/in-force'
import { limits } from '../domain/limits'
import { type OpenRate, openRange } from '../domain/open-rate'
import type { Ranged } from '../domain/rates'
import type { Calculation } from './calculation'

/**
 * What the sources leave open of a rate, whatever the visitor typed for it.
 *
 * @returns null where they leave nothing open, or nothing that a link holds.
 */
export function sourcedRange(
  name: OpenRate,
  { scenario, rateSet, inForce }: Calculation,
): Ranged<Amount> | null {
  const range = openRange(
    name,
    scenario[name] === undefined
      ? inForce.rates
      : ratesInForce({ ...scenario, [name]: undefined }, rateSet).rates,
  )
  return range && isLinkable(range) ? range : null
}

const narrowest = fromUnits<Amount>(2n, mostPlaces)

/** Only a price can be out of bounds: it follows from an exchange rate, which may be typed. */
const isLinkable = ({ low, high }: Ranged<Amount>): boolean =>
  isAtMost(narrowest, minus(high, low)) && isAtMost(high, limits.price)
