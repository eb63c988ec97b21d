import { giftOverview } from '../../data/gift-overview'
import { type Coins, exact } from '../../domain/amount'
import { countText } from '../../language/write-number'
import type { FiguresOf } from '../../wording/gift-figures'
import type { Words } from '../../wording/words'

/** `1 coin`, `1,000 coins`. */
export const coinsIn = (words: Words) => (coins: number) => words.coins(exact<Coins>(String(coins)))

/** `1,000`. */
export const numberIn = (words: Words) => (number: number) =>
  countText(exact<Coins>(String(number)), words.locale)

/** How many gifts there are, and what they cost. */
export function headlineOf(figuresOf: FiguresOf, words: Words) {
  const { formatMessage } = words.texts
  const number = numberIn(words)
  const { count, least, greatest, median } = giftOverview
  const { app, web } = figuresOf(median)
  return {
    title: formatMessage(
      { id: 'gifts.title' },
      { count: number(count), least: number(least), greatest: number(greatest) },
    ),
    sub: formatMessage(
      { id: app === null ? 'gifts.sub.web' : 'gifts.sub.app' },
      { median: number(median), price: app ?? web ?? '' },
    ),
  }
}
