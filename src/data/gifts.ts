import type { CatalogueGift } from '../domain/gift'
import { giftOf } from './gift-row'
import withPage from './gifts.json?with-page'
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

/** The date of the newest list. */
export const giftsAsOf: string = withPage.asOf

/** By the key that each gift names. */
export const giftSources: Readonly<Record<string, GiftSource>> = withPage.sources

const bySlug = new Map<string, CatalogueGift>()
const add = (gifts: readonly CatalogueGift[]) => {
  for (const gift of gifts) bySlug.set(gift.slug, gift)
}
// The others would make the first visit wait for what it hardly ever needs.
add(withPage.gifts.map(giftOf))

/** The gift that a link names; one without a page of its own only once the catalogue is loaded. */
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
  add(catalogue.gifts)
  add(catalogue.withdrawn)
  isLoaded = true
  return catalogue
}
