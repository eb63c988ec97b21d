import { type Coins, compare, convert, exact, type Money, type Rate } from './amount'
import type { PriceList } from './rate-set'
import type { Ranged } from './rates'

/** The cheapest, the usual and the dearest pack, by the price of a coin. */
export function byPrice({ packs, typical }: PriceList): Ranged<Rate<Coins, Money>> {
  const sorted = packs.toSorted((a, b) => compare(priceOfOne(a), priceOfOne(b)))
  return { low: sorted[0] ?? typical, typical, high: sorted.at(-1) ?? typical }
}

const priceOfOne = (pack: Rate<Coins, Money>): Money => convert(exact<Coins>('1'), pack)
