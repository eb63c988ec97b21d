import { giftSourceOf } from '../../data/gifts'
import type { CatalogueGift } from '../../domain/gift'

export const sortings = ['known', 'cheap', 'dear', 'name', 'seen'] as const

/** In which order gifts are listed. */
export type Sorting = (typeof sortings)[number]

/** Prices in coins, both ends included. */
export type PriceRange = { readonly from: number; readonly to: number }

/** Which gifts are wanted, apart from what was typed. */
export type Filter = {
  readonly prices: PriceRange | null
  /** Only gifts that were seen at another price before. */
  readonly changed: boolean
}

export const noFilter: Filter = { prices: null, changed: false }

/** When the gift was last seen in a list: an ISO date, empty where nobody says. */
export const lastSeen = (gift: CatalogueGift): string => giftSourceOf(gift)?.asOf ?? ''

/** The gifts that are wanted, in their order. */
export const filtered = (gifts: readonly CatalogueGift[], { prices, changed }: Filter) =>
  gifts.filter(
    ({ coins, earlier }) =>
      (prices === null || (coins >= prices.from && coins <= prices.to)) &&
      (!changed || earlier.length > 0),
  )

/** Equals stay in the order in which they come. */
export function sorted(
  gifts: readonly CatalogueGift[],
  sorting: Sorting,
  language: string,
): readonly CatalogueGift[] {
  switch (sorting) {
    case 'known':
      return gifts
    case 'cheap':
      return gifts.toSorted((a, b) => a.coins - b.coins)
    case 'dear':
      return gifts.toSorted((a, b) => b.coins - a.coins)
    case 'name': {
      const { compare } = new Intl.Collator(language)
      return gifts.toSorted((a, b) => compare(a.name, b.name))
    }
    case 'seen':
      return gifts.toSorted((a, b) => compareDates(lastSeen(b), lastSeen(a)))
  }
}

const compareDates = (a: string, b: string) => (a < b ? -1 : Number(a > b))
