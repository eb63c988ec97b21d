import { matchSorter, rankings } from 'match-sorter'
import type { CatalogueGift, Gift } from '../domain/gift'
import { limits } from '../state/limits'

/** Gifts under one heading of the list. */
export type GiftSection = {
  readonly heading: 'recent' | 'popular' | 'results'
  readonly gifts: readonly CatalogueGift[]
}

export type GiftSearch = {
  /** None of them empty. */
  readonly sections: readonly GiftSection[]
  /** How many gifts were found, the ones beyond the cap too. */
  readonly total: number
  /** The price that was typed, if a price was typed. */
  readonly price: number | null
}

const most = { recent: 5, popular: 20, results: 50 }

/** The gifts to offer for what was typed: the recent and the popular ones for nothing. */
export function searchGifts(
  query: string,
  gifts: readonly CatalogueGift[],
  recent: readonly string[],
): GiftSearch {
  const text = folded(query.trim())
  if (text === '') {
    const sections = offered(gifts, recent)
    return { sections, total: count(sections), price: null }
  }

  const price = parsePrice(text)
  const found = price === null ? byName(text, gifts) : byPrice(price, text, gifts)
  const results: GiftSection = { heading: 'results', gifts: found.slice(0, most.results) }
  return { sections: [results].filter(isFilled), total: found.length, price }
}

/**
 * The option that Enter stands for as soon as something is typed: the best match, but
 * never a gift of another price than the one typed.
 */
export function likelyOption(query: string, price: number | null, options: readonly Gift[]) {
  if (query.trim() === '') return null
  const [best] = options
  if (price === null) return best?.kind === 'catalogue' ? 0 : null
  return best?.coins === price ? 0 : options.length - 1
}

/**
 * A price as the list shows it, with or without its word: `1000`, `1,000`, `1.000 coins`.
 * Gifts cost whole coins, so that a separator before three digits is no decimal one.
 */
function parsePrice(text: string): number | null {
  const typed = /^([1-9]\d*|[1-9]\d{0,2}([,.'\s])\d{3}(?:\2\d{3})*)\s*(?:c|co|coi|coins?)?$/i
  const digits = typed.exec(text)?.[1]?.replaceAll(/\D/g, '')
  const price = Number(digits)
  return price <= limits.giftCoins ? price : null
}

function offered(gifts: readonly CatalogueGift[], slugs: readonly string[]): GiftSection[] {
  const known = [...new Set(slugs)].map((slug) => gifts.find((gift) => gift.slug === slug))
  const recent = known.filter((gift) => gift !== undefined).slice(0, most.recent)
  const popular = gifts.filter((gift) => !recent.includes(gift)).slice(0, most.popular)
  const sections: GiftSection[] = [
    { heading: 'recent', gifts: recent },
    { heading: 'popular', gifts: popular },
  ]
  return sections.filter(isFilled)
}

/** Letters that merely come in the right order count only where nothing fits better. */
function byName(text: string, gifts: readonly CatalogueGift[]): CatalogueGift[] {
  const close = ranked(text, gifts, rankings.ACRONYM)
  return close.length > 0 ? close : ranked(text, gifts, rankings.MATCHES)
}

/** The price itself, then names with that number (“2026”), then prices that start with it. */
function byPrice(price: number, text: string, gifts: readonly CatalogueGift[]): CatalogueGift[] {
  const exact = gifts.filter(({ coins }) => coins === price)
  const named = ranked(text, gifts, rankings.CONTAINS)
  const longer = gifts
    .filter(({ coins }) => String(coins).startsWith(String(price)))
    .toSorted((a, b) => a.coins - b.coins)
  return [...new Set([...exact, ...named, ...longer])]
}

type Threshold = (typeof rankings)[keyof typeof rankings]

function ranked(text: string, gifts: readonly CatalogueGift[], threshold: Threshold) {
  return matchSorter(gifts, text, {
    keys: [({ name }) => folded(name)],
    threshold,
    // Equally good matches stay in the catalogue's order: the best known first.
    baseSort: (a, b) => a.index - b.index,
  })
}

/** The catalogue writes ’ where keyboards type '. */
const folded = (text: string) => text.replaceAll('’', "'")

const isFilled = ({ gifts }: GiftSection) => gifts.length > 0

const count = (sections: readonly GiftSection[]) =>
  sections.reduce((sum, { gifts }) => sum + gifts.length, 0)
