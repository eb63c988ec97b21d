import { memoFor } from '../lib/memo'
import { type Coins, compare, convert, exact, type Money, type Rate } from './amount'
import type { PriceList } from './rate-set'
import { type Ranged, settled } from './rates'

/** The cheapest, the typical and the dearest price of a coin in the list’s sources. */
export const byPrice = memoFor(
  ({ packs, typical, others = [] }: PriceList): Ranged<Rate<Coins, Money>> =>
    widenedBy(settled(typical), [...packs, ...others]),
)

/** The same typical price, in a range that reaches to all of these. */
export function widenedBy(
  { low, typical, high }: Ranged<Rate<Coins, Money>>,
  prices: readonly Rate<Coins, Money>[],
): Ranged<Rate<Coins, Money>> {
  const sorted = [low, ...prices, high].toSorted((a, b) => compare(priceOfOne(a), priceOfOne(b)))
  return { low: sorted[0] ?? low, typical, high: sorted.at(-1) ?? high }
}

const priceOfOne = (pack: Rate<Coins, Money>): Money => convert(exact<Coins>('1'), pack)
