import type { CatalogueGift } from '../domain/gift'
import './gift-pages'
import plurals from './gift-plurals.json'
import { addGifts } from './gifts'
import catalogue from './gifts.json'

const { asOf, sources } = catalogue

/** The date of the newest list. */
export const giftsAsOf: string = asOf

/** The Rose, then the gifts seen in the most lists, then the cheapest. */
export const gifts: readonly CatalogueGift[] = addGifts({
  gifts: catalogue.gifts,
  sources,
  plurals,
})

// Gifts of earlier catalogues, which old links still name.
addGifts({ gifts: catalogue.withdrawn, sources, plurals })

const firstOf = new Map<string, number>()
gifts.forEach(({ name, coins }, index) => {
  const key = `${coins} ${name}`
  if (!firstOf.has(key)) firstOf.set(key, index)
})

/** Without those that differ from another in nothing but TikTok's number for it. */
export const distinctGifts: readonly CatalogueGift[] = gifts.filter(
  ({ name, coins }, index) => firstOf.get(`${coins} ${name}`) === index,
)
