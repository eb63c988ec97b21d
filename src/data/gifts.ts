import type { CatalogueGift, Gift } from '../domain/gift'
import first from './first-gifts.json'
import { giftOf } from './gift-row'

/** A public list that gifts were taken from. */
export type GiftSource = {
  /** The repository, as owner/name. */
  readonly who: string
  /** ISO date. */
  readonly asOf: string
  readonly url: string
  /** Taken in TikTok's own format, or typed by hand. */
  readonly kind: string
}

/** Gifts, one row each, with the sources and plurals that the rows refer to. */
export type Catalogue = {
  readonly gifts: readonly (readonly unknown[])[]
  /** By the key that a gift's row names. */
  readonly sources: Readonly<Record<string, GiftSource>>
  /** English plurals by slug, for names that can be counted. */
  readonly plurals: Readonly<Record<string, string>>
}

const bySlug = new Map<string, CatalogueGift>()

/** Sources by the key that each gift names; only of gifts that are loaded. */
export const giftSources: Record<string, GiftSource> = {}

/** The list that the gift's price was taken from; a price of the visitor's own has none. */
export const giftSourceOf = (gift: Gift): GiftSource | undefined =>
  gift.kind === 'catalogue' ? giftSources[gift.source] : undefined

/** Adds gifts. A gift that was added before stays the same object. */
export function addGifts({ gifts, sources, plurals }: Catalogue): readonly CatalogueGift[] {
  Object.assign(giftSources, sources)
  return gifts.map((row) => {
    const slug = String(row[0])
    const gift = bySlug.get(slug) ?? giftOf(row, plurals[slug])
    bySlug.set(slug, gift)
    return gift
  })
}
// The other gifts take 14 kB and are rarely needed on a first visit, so they load later.
addGifts(first)

/** The gift that a link names; most gifts are found only once the catalogue is loaded. */
export const giftBySlug = (slug: string): CatalogueGift | undefined => bySlug.get(slug)

/** The gift that the page shows until another one is chosen. It is in first-gifts.json. */
export const rose = giftBySlug('rose') as CatalogueGift
