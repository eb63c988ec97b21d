import type { CatalogueGift } from '../domain/gift'
import catalogue from './gifts.json'

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

type Row = [
  slug: string,
  name: string,
  coins: number,
  id: number | null,
  source: string,
  seen: number,
]

/** The date of the newest list. */
export const giftsAsOf: string = catalogue.asOf

/** By the key that each gift names. */
export const giftSources: Readonly<Record<string, GiftSource>> = catalogue.sources

/** The Rose, then the gifts seen in the most lists, then the cheapest. */
export const gifts: readonly CatalogueGift[] = catalogue.gifts.map(giftOf)

/** Gifts of earlier catalogues, which old links still name. */
const withdrawn: readonly CatalogueGift[] = catalogue.withdrawn.map(giftOf)

function giftOf(row: readonly unknown[]): CatalogueGift {
  if (!isRow(row)) throw new Error(`not a gift: ${JSON.stringify(row)}`)
  const [slug, name, coins, id, source, seen] = row
  return { kind: 'catalogue', slug, name, coins, id, source, seen }
}

const firstOf = new Map<string, number>()
gifts.forEach(({ name, coins }, index) => {
  const key = `${coins} ${name}`
  if (!firstOf.has(key)) firstOf.set(key, index)
})

/** Without those that differ from another in nothing but TikTok's number for it. */
export const distinctGifts: readonly CatalogueGift[] = gifts.filter(
  ({ name, coins }, index) => firstOf.get(`${coins} ${name}`) === index,
)

const bySlug = new Map([...gifts, ...withdrawn].map((gift) => [gift.slug, gift]))

/** The gift that a link names. */
export const giftBySlug = (slug: string): CatalogueGift | undefined => bySlug.get(slug)

/** What the page shows until another gift is chosen. */
export const rose: CatalogueGift = known('rose')

function known(slug: string): CatalogueGift {
  const gift = giftBySlug(slug)
  if (!gift) throw new Error(`the catalogue has no ${slug}`)
  return gift
}

/** TypeScript reads the rows of a JSON file as lists of anything. */
function isRow(row: readonly unknown[]): row is Row {
  const [slug, name, coins, id, source, seen] = row
  return (
    [slug, name, source].every((value) => typeof value === 'string') &&
    [coins, seen].every((value) => typeof value === 'number') &&
    (id === null || typeof id === 'number')
  )
}
