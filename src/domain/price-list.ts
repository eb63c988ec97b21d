import { type Coins, compare, convert, exact, type Money, type Rate } from './amount'
import type { PriceList } from './rate-set'
import type { Ranged } from './rates'

const sorted = new WeakMap<PriceList, Ranged<Rate<Coins, Money>>>()

/** The cheapest, the typical and the dearest price of a coin in the list’s sources; sorted once for each list. */
export function byPrice(list: PriceList): Ranged<Rate<Coins, Money>> {
  const known = sorted.get(list) ?? sortByPrice(list)
  sorted.set(list, known)
  return known
}

function sortByPrice({ packs, typical, others = [] }: PriceList): Ranged<Rate<Coins, Money>> {
  const ofAll = [...packs, ...others].toSorted((a, b) => compare(priceOfOne(a), priceOfOne(b)))
  return { low: ofAll[0] ?? typical, typical, high: ofAll.at(-1) ?? typical }
}

const priceOfOne = (pack: Rate<Coins, Money>): Money => convert(exact<Coins>('1'), pack)
