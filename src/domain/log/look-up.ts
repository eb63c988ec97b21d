import type { CatalogueGift } from '../gift'
import { folded } from '../gift-names'
import { limits } from '../limits'
import type { KnownGift } from './figures'
import type { SentGift } from './message'

/** Gifts by all that a log may call them. */
export type GiftBook = {
  readonly bySlug: ReadonlyMap<string, CatalogueGift>
  /** By TikTok's number, as text. */
  readonly byNumber: ReadonlyMap<string, CatalogueGift>
  /** By the name in other languages, then by the English one, and by that of several; all of them `folded`. */
  readonly byOtherName: ReadonlyMap<string, readonly CatalogueGift[]>
  readonly byName: ReadonlyMap<string, readonly CatalogueGift[]>
  readonly byNameOfSeveral: ReadonlyMap<string, readonly CatalogueGift[]>
}

/** For where no gift is known: prices of the log still count. */
export const emptyBook: GiftBook = {
  bySlug: new Map(),
  byNumber: new Map(),
  byOtherName: new Map(),
  byName: new Map(),
  byNameOfSeveral: new Map(),
}

/**
 * What a gift of the log is, and what one of it costs.
 *
 * By TikTok's number, else by name, also in other languages: "Rosa" is the Rose in Spanish, and another gift
 * everywhere, so a name may lead to several. "200 roses" of a list are of the Rose, but "Roses" is also the name of
 * a gift. The price tells them apart; without one, the visitor is asked. A price
 * that the log has counts before that of the catalogue.
 *
 * @param answer - What the visitor said of it: the slug of a gift, or coins for one.
 */
export function lookUp(
  sent: SentGift,
  answer: string | number | undefined,
  book: GiftBook,
): KnownGift {
  const price = isPrice(sent.coins) ? sent.coins : null
  const found = find(sent, price, book)
  const answered = answer === undefined ? null : answerOf(answer, book)
  if (!answered) return found
  return { ...found, ...answered, name: answered.name ?? found.name, by: 'visitor' }
}

/** A price of zero is none that is known, and neither is half a coin. */
const isPrice = (coins: number | null): coins is number =>
  coins !== null && Number.isInteger(coins) && coins > 0 && coins <= limits.giftCoins

function find(sent: SentGift, price: number | null, book: GiftBook): KnownGift {
  const numbered = sent.id === null ? undefined : book.byNumber.get(sent.id)
  if (numbered) return known(numbered, price, 'number')

  const key = sent.name === null ? '' : folded(sent.name)
  const translated = book.byOtherName.get(key) ?? []
  const named = [...translated, ...(book.byName.get(key) ?? [])]
  const several = book.byNameOfSeveral.get(key) ?? []
  const all = [...new Set(sent.areSeveral ? [...several, ...named] : [...named, ...several])]
  const meant = sent.areSeveral && several.length > 0 ? several : all
  const possible = price === null ? meant : all.filter((gift) => hasCost(gift, price))
  const [first, ...others] = possible
  const by = first && translated.includes(first) ? 'translated-name' : 'name'
  if (first && others.every(({ coins }) => coins === first.coins)) return known(first, price, by)

  const name = sent.name ?? (sent.id === null ? '' : `#${sent.id}`)
  const candidates = all.map(({ slug }) => slug)
  if (price !== null) return { slug: null, name, coins: price, by: 'log', candidates: [] }
  return { slug: null, name, coins: null, by: first ? 'ambiguous' : 'unknown', candidates }
}

const hasCost = ({ coins, earlier }: CatalogueGift, price: number) =>
  coins === price || earlier.some((then) => then.coins === price)

const known = (gift: CatalogueGift, price: number | null, by: KnownGift['by']): KnownGift => ({
  slug: gift.slug,
  name: gift.name,
  coins: price ?? gift.coins,
  by: price === null ? by : 'log',
  candidates: [],
})

/** Null where there is no gift of that slug. */
function answerOf(answer: string | number, { bySlug }: GiftBook) {
  if (typeof answer === 'number') return { slug: null, coins: answer, name: undefined }
  const gift = bySlug.get(answer)
  return gift ? { slug: gift.slug, coins: gift.coins, name: gift.name } : null
}
