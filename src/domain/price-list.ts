import { memoFor } from '../lib/memo'
import { type Coins, compare, convert, exact, type Money, type Rate } from './amount'
import type { PriceList } from './rate-set'
import type { Ranged } from './rates'

/** The cheapest, the typical and the dearest price of a coin in the list’s sources. */
export const byPrice = memoFor(
  ({ packs, typical, others = [] }: PriceList): Ranged<Rate<Coins, Money>> => {
    const sorted = [...packs, ...others].toSorted((a, b) => compare(priceOfOne(a), priceOfOne(b)))
    return { low: sorted[0] ?? typical, typical, high: sorted.at(-1) ?? typical }
  },
)

const priceOfOne = (pack: Rate<Coins, Money>): Money => convert(exact<Coins>('1'), pack)
