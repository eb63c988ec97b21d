import { isZero, minus } from '../domain/amount'
import { pluralOf } from '../language/write-number'
import type { Calculation } from '../state/calculation'
import { shownAmounts } from './shown-amounts'
import type { Words } from './words'

/** What is left over, or how far the payout goes beyond the target, because gifts and packs can't be split. */
export function wholeGiftNotes(calculation: Calculation, words: Words): string[] {
  const { formatMessage } = words.texts
  const { outcome, scenario } = calculation
  const { beyond, creator } = shownAmounts(calculation)
  const money = words.shownMoney(calculation)
  const left = words.leftOver(calculation)
  const notes: string[] = []
  if (left !== null) {
    notes.push(
      formatMessage({ id: 'receipt.leftOver' }, { left, gift: words.oneGift(scenario.gift) }),
    )
  }
  const unspent = minus(outcome.bought, outcome.coins)
  if (!isZero(unspent)) {
    notes.push(
      formatMessage(
        { id: 'receipt.unspentCoins' },
        { coins: words.coins(unspent), count: pluralOf(unspent) },
      ),
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
