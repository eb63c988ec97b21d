import type { CatalogueGift } from '../domain/gift'
import { giftOf } from './gift-row'
import first from './gifts.json?first'
import { late } from './late'

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

/** Gifts, a row each, and what their rows speak of. */
export type Catalogue = {
  readonly gifts: readonly (readonly unknown[])[]
  /** By the key that a gift's row names. */
  readonly sources: Readonly<Record<string, GiftSource>>
  /** More than one of them, by slug, where the English name can be counted. */
  readonly plurals: Readonly<Record<string, string>>
}

const bySlug = new Map<string, CatalogueGift>()

/** By the key that each gift names; of the gifts that are known so far. */
export const giftSources: Record<string, GiftSource> = {}

/** Makes gifts known. One that is known already stays the same one. */
export function addGifts({ gifts, sources, plurals }: Catalogue): readonly CatalogueGift[] {
  Object.assign(giftSources, sources)
  return gifts.map((row) => {
    const slug = String(row[0])
    const gift = bySlug.get(slug) ?? giftOf(row, plurals[slug])
    bySlug.set(slug, gift)
    return gift
  })
}
// All others would make the first visit wait for what it hardly ever needs.
addGifts(first)

/** The gift that a link names; one that the page does not speak of only once the catalogue is loaded. */
export const giftBySlug = (slug: string): CatalogueGift | undefined => bySlug.get(slug)

/** What the page shows until another gift is chosen. */
export const rose: CatalogueGift = known('rose')

function known(slug: string): CatalogueGift {
  const gift = giftBySlug(slug)
  if (!gift) throw new Error(`the catalogue has no ${slug}`)
  return gift
}

const load = late(() => import('./catalogue'))

let isLoaded = false

/** Whether a slug that is not known may still be that of a gift. */
export const isCatalogueLoaded = (): boolean => isLoaded

/**
 * Loads all gifts.
 *
 * @throws whatever keeps the browser from loading them; it can be tried again.
 */
export async function loadCatalogue(): Promise<typeof import('./catalogue')> {
  const catalogue = await load()
  isLoaded = true
  return catalogue
}
