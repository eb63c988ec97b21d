import type { CatalogueGift } from '../domain/gift'
import { giftOf } from './gift-row'
import { giftBySlug } from './gifts'
import catalogue from './gifts.json'

/** A gift that is known already stays the same one. */
const readAll = (rows: readonly (readonly unknown[])[]): readonly CatalogueGift[] =>
  rows.map((row) => giftBySlug(String(row[0])) ?? giftOf(row))

/** The Rose, then the gifts seen in the most lists, then the cheapest. */
export const gifts: readonly CatalogueGift[] = readAll(catalogue.gifts)

/** Gifts of earlier catalogues, which old links still name. */
export const withdrawn: readonly CatalogueGift[] = readAll(catalogue.withdrawn)

const firstOf = new Map<string, number>()
gifts.forEach(({ name, coins }, index) => {
  const key = `${coins} ${name}`
  if (!firstOf.has(key)) firstOf.set(key, index)
})

/** Without those that differ from another in nothing but TikTok's number for it. */
export const distinctGifts: readonly CatalogueGift[] = gifts.filter(
  ({ name, coins }, index) => firstOf.get(`${coins} ${name}`) === index,
)
