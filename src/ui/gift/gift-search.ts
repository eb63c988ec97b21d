import { matchSorter, rankings } from 'match-sorter'
import type { CatalogueGift, Gift } from '../../domain/gift'
import { folded, nameOfSeveral } from '../../domain/gift-names'
import { limits } from '../../domain/limits'
import { latinDigits } from '../../lib/latin-digits'
import { memoFor } from '../../lib/memo'
import { similarGift } from './similar-gift'

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
  /** Whether a price or just the name of a gift was typed. */
  readonly isExact: boolean
}

const most = { recent: 5, popular: 20, results: 50 }

/**
 * The gifts to offer for what was typed: the recent and the popular ones for nothing.
 *
 * @param coinWords - The words that may stand behind a price, in the language of the page.
 */
export function searchGifts(
  query: string,
  gifts: readonly CatalogueGift[],
  recent: readonly string[],
  coinWords: readonly string[],
): GiftSearch {
  const text = folded(query)
  if (text === '') {
    const sections = offered(gifts, recent)
    return { sections, total: count(sections), price: null, isExact: false }
  }

  const { found, price, isExact } = findGifts(query, gifts, coinWords)
  const results: GiftSection = { heading: 'results', gifts: found.slice(0, most.results) }
  return { sections: [results].filter(isFilled), total: found.length, price, isExact }
}

/** All gifts that fit what was typed, the best fit first: for nothing, all of them in their order. */
export function findGifts(
  query: string,
  gifts: readonly CatalogueGift[],
  coinWords: readonly string[],
): Pick<GiftSearch, 'price' | 'isExact'> & { readonly found: readonly CatalogueGift[] } {
  const text = folded(query)
  if (text === '') return { found: gifts, price: null, isExact: false }
  const price = parsePrice(query, coinWords)
  const called = gifts.filter(
    (gift) => namesOf(gift).includes(text) || (gift.id !== null && String(gift.id) === text),
  )
  const found = price === null ? byName(text, gifts, called) : byPrice(price, text, gifts)
  return { found, price, isExact: price !== null || called.length > 0 }
}

/**
 * The option that Enter stands for as soon as something is typed: the best match, but
 * never a gift of another price than the one typed.
 */
export function likelyOption({ sections, price }: GiftSearch, options: readonly Gift[]) {
  if (price === null) return sections[0]?.heading === 'results' ? 0 : null
  return options[0]?.coins === price ? 0 : options.length - 1
}

/**
 * A price as a list shows it in any locale, with or without its word or the start of it: `1000`, `1,000`, `1.000 coins`,
 * `1,00,000`, `۱٬۰۰۰`. Gifts cost whole coins, so a separator before three digits is not a decimal one.
 */
function parsePrice(query: string, coinWords: readonly string[]): number | null {
  const typed = /^\s*([1-9]\d*|[1-9]\d{0,2}([,.'’٬\s])(?:\d{2,3}\2)*\d{3})\s*(\p{L}*)[\s.,;:!?]*$/u
  const [, digits, , word = ''] = typed.exec(latinDigits(query.normalize('NFKC'))) ?? []
  const isPrice = ['', ...coinWords].some((known) => known.startsWith(word.toLowerCase()))
  const price = Number(digits?.replaceAll(/\D/g, ''))
  return isPrice && price <= limits.giftCoins ? price : null
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

/**
 * The gifts that are called that, the best known first, then those whose names fit. Letters that
 * merely come in the right order count only where nothing fits better, and a slip of the hand counts more.
 */
function byName(
  text: string,
  gifts: readonly CatalogueGift[],
  called: readonly CatalogueGift[],
): CatalogueGift[] {
  const close = [...new Set([...called, ...ranked(text, gifts, rankings.ACRONYM)])]
  if (close.length > 0) return close
  const loose = ranked(text, gifts, rankings.MATCHES)
  const similar = loose.length > 0 ? similarGift(text, gifts, namesOf) : undefined
  return similar ? [...new Set([similar, ...loose])] : loose
}

/** The price itself, then names with that number (“2026”), then TikTok’s number, then prices that start with it. */
function byPrice(price: number, text: string, gifts: readonly CatalogueGift[]): CatalogueGift[] {
  const exact = gifts.filter(({ coins }) => coins === price)
  const named = ranked(text, gifts, rankings.CONTAINS)
  const numbered = gifts.filter(({ id }) => id === price)
  const longer = gifts
    .filter(({ coins }) => String(coins).startsWith(String(price)))
    .toSorted((a, b) => a.coins - b.coins)
  return [...new Set([...exact, ...named, ...numbered, ...longer])]
}

type Threshold = (typeof rankings)[keyof typeof rankings]

function ranked(text: string, gifts: readonly CatalogueGift[], threshold: Threshold) {
  return matchSorter(gifts, text, {
    keys: [(gift) => namesOf(gift).filter((_, at) => at !== 1 && at !== 2)],
    threshold,
    // Names and text have none left.
    keepDiacritics: true,
    // Equally good matches stay in the catalogue's order: the best known first.
    baseSort: (a, b) => a.index - b.index,
  })
}

/** The gift whose name is nearly the given one. */
export const giftLike = (query: string, gifts: readonly CatalogueGift[]) =>
  similarGift(folded(query), gifts, namesOf)

/** All that a gift is called: its name, more than one of it, its name in links, and what lists also call it. */
export const namesOf = memoFor(({ otherNames = [], ...gift }: CatalogueGift) =>
  [gift.name, nameOfSeveral(gift), gift.slug, ...otherNames].map(folded),
)

const isFilled = ({ gifts }: GiftSection) => gifts.length > 0

const count = (sections: readonly GiftSection[]) =>
  sections.reduce((sum, { gifts }) => sum + gifts.length, 0)
