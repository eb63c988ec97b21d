import overview from './gift-overview.json'
import { addGifts } from './gifts'

/** The first gifts of the catalogue, which its page shows before the others are loaded. */
export const firstGifts = addGifts(overview)

/** Of all gifts: how many there are, and what they cost in coins. */
export const giftOverview = {
  count: overview.count,
  least: overview.least,
  greatest: overview.greatest,
  /** Half of the gifts cost that much or less. */
  median: overview.median,
  /** ISO dates: every gift was last seen between them. */
  seenFrom: String(overview.seen[0]),
  seenTo: String(overview.seen[1]),
}

/** Gifts of a range of prices in coins, both ends included. */
export type PriceBin = { readonly from: number; readonly to: number; readonly count: number }

/** All gifts by price, from cheap to dear. */
export const priceBins: readonly PriceBin[] = overview.prices.map(([from = 0, count = 0], bin) => ({
  from,
  to: (overview.prices[bin + 1]?.[0] ?? overview.greatest + 1) - 1,
  count,
}))
