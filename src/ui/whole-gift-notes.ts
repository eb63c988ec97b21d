import { isZero } from '../domain/amount'
import type { Calculation } from '../state/calculation'
import { pluralOf } from './format'
import { shownAmounts } from './receipt-lines'
import type { Texts } from './texts'
import type { Words } from './words'

/** What is left over, or how far beyond the target it goes, because gifts are sent whole. */
export function wholeGiftNotes(
  calculation: Calculation,
  words: Words,
  { formatMessage }: Texts,
): string[] {
  const { beyond, creator } = shownAmounts(calculation)
  const money = words.shownMoney(calculation)
  const leftOver = words.leftOver(calculation)
  const more =
    !isZero(beyond) &&
    formatMessage(
      { id: 'receipt.wholeGifts' },
      {
        count: pluralOf(calculation.outcome.gifts),
        gifts: words.sent(calculation),
        money: money(creator),
        more: money(beyond),
      },
    )
  return [leftOver, more].filter((note) => note !== null && note !== false)
}
