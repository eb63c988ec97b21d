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
  const { outcome, scenario } = calculation
  const { beyond, creator } = shownAmounts(calculation)
  const money = words.shownMoney(calculation)
  const left = words.leftOver(calculation)
  const notes: string[] = []
  if (left !== null) {
    notes.push(
      formatMessage({ id: 'receipt.leftOver' }, { left, gift: words.giftName(scenario.gift) }),
    )
  }
  if (!isZero(beyond)) {
    notes.push(
      formatMessage(
        { id: 'receipt.wholeGifts' },
        {
          count: pluralOf(outcome.gifts),
          gifts: words.sent(calculation),
          money: money(creator),
          more: money(beyond),
        },
      ),
    )
  }
  return notes
}
