import { type Amount, type Coins, type Diamonds, exact, type Gifts } from '../domain/amount'
import type { Gift } from '../domain/gift'
import type { Texts } from '../language/texts'
import { countText, pluralOf, sayNumber } from '../language/write-number'

export type CountWords = ReturnType<typeof countWords>

const oneUnit = exact<Amount>('1')
const twoUnits = exact<Amount>('2')

/** Coins, diamonds and gifts, counted. */
export function countWords(locale: string, { formatMessage }: Texts) {
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
  function giftNames(gift: Gift, amount: Gifts): string {
    if (gift.kind === 'catalogue') {
      const { name: one, plural: several = one } = gift
      return formatMessage({ id: 'count.giftName' }, { count: pluralOf(amount), one, several })
    }
    return formatMessage({ id: 'count.customGift' }, { ...pricedAt(gift), count: pluralOf(amount) })
  }

  const giftName = (gift: Gift) => giftNames(gift, exact<Gifts>('1'))

  /** A gift after `one` or `another`: `Lion`, `Heart Me gift`. */
  const oneGift = (gift: Gift): string =>
    gift.kind === 'custom' || gift.plural !== undefined
      ? giftName(gift)
      : formatMessage({ id: 'count.namedGift' }, { name: gift.name })

  /** `100 Roses`, `4 Lions`, `2 Heart Me gifts`. */
  function gifts(gift: Gift, amount: Gifts): string {
    const number = sayNumber(amount, locale, 0)
    const count = pluralOf(amount)
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

  return { coins, diamonds, giftName, giftNames, oneGift, gifts, beside }
}
