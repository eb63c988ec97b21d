import { type Amount, type Coins, type Diamonds, equal, exact, type Gifts } from '../domain/amount'
import type { Gift } from '../domain/gift'
import { type Basket, coinsOf, countOf, type Sendable, type Sent } from '../domain/sent'
import { countText, pluralOf, sayNumber } from '../language/write-number'
import type { Texts } from '../language/write-text'

export type CountWords = ReturnType<typeof countWords>

const oneUnit = exact<Amount>('1')
const twoUnits = exact<Amount>('2')
const oneBasket = exact<Gifts>('1')

/** Kinds of gifts in a sentence. */
const namedAtMost = 3

/** Coins, diamonds and gifts, counted. */
export function countWords(locale: string, { formatMessage, formatList }: Texts) {
  const coins = (amount: Coins) =>
    formatMessage(
      { id: 'count.coins' },
      { count: pluralOf(amount), number: countText(amount, locale) },
    )

  const diamonds = (amount: Diamonds) =>
    formatMessage(
      { id: 'count.diamonds' },
      { count: pluralOf(amount), number: countText(amount, locale) },
    )

  const pricedAt = ({ coins: each }: Gift) => ({ each, coins: coins(exact<Coins>(String(each))) })

  /** So many gifts by their name, without the number: `Roses`, or `gifts of 15 coins`. */
  function giftNames(gift: Sendable, amount: Gifts): string {
    if (gift.kind === 'basket') {
      return formatMessage({ id: 'count.basketName' }, { count: pluralOf(amount) })
    }
    if (gift.kind === 'catalogue') {
      const { name: one, plural: several = one } = gift
      return formatMessage({ id: 'count.giftName' }, { count: pluralOf(amount), one, several })
    }
    return formatMessage({ id: 'count.customGift' }, { ...pricedAt(gift), count: pluralOf(amount) })
  }

  const giftName = (gift: Sendable) => giftNames(gift, exact<Gifts>('1'))

  /** A gift after `one` or `another`: `Lion`, `Heart Me gift`. */
  const oneGift = (gift: Sendable): string =>
    gift.kind !== 'catalogue' || gift.plural !== undefined
      ? giftName(gift)
      : formatMessage({ id: 'count.namedGift' }, { name: gift.name })

  /** `2 Lions and 200 Roses`; of many kinds, `203 gifts of 5 kinds`. */
  function basket(sent: Sent): string {
    if (sent.length <= namedAtMost) {
      return formatList(sent.map(({ gift, count }) => gifts(gift, count)))
    }
    return formatMessage(
      { id: 'count.basket' },
      { number: sayNumber(countOf(sent), locale, 0), kinds: sent.length },
    )
  }

  /** `3 gifts, 33,199 coins`: how many kinds there are, and what all of them cost. */
  const basketSummary = ({ gifts: sent }: Basket) =>
    formatMessage({ id: 'basket.summary' }, { kinds: sent.length, coins: coins(coinsOf(sent)) })

  /** `100 Roses`, `4 Lions`, `2 Heart Me gifts`, on average `0.6 Lions`; of a basket what is in it, or `3 such baskets`. */
  function gifts(gift: Sendable, amount: Gifts): string {
    const number = countText(amount, locale)
    const count = pluralOf(amount)
    if (gift.kind === 'basket') {
      return equal(amount, oneBasket)
        ? basket(gift.gifts)
        : formatMessage({ id: 'count.baskets' }, { count, number })
    }
    if (gift.kind === 'custom') {
      return formatMessage({ id: 'count.customGifts' }, { ...pricedAt(gift), count, number })
    }
    const name = giftNames(gift, amount)
    const isCounted = gift.plural !== undefined
    return formatMessage({ id: isCounted ? 'count.gifts' : 'count.named' }, { count, number, name })
  }

  /** The words beside the number of one and of two things. */
  const beside = (say: (amount: never) => string): string[] =>
    [oneUnit, twoUnits].map((amount) =>
      say(amount as never).replace(sayNumber(amount, locale, 0), ''),
    )

  return { coins, diamonds, basketSummary, giftName, giftNames, oneGift, gifts, beside }
}
