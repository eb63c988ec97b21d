import { type Amount, isZero, type Money, minus } from '../domain/amount'
import type { PartName } from '../domain/money-path'
import type { Texts } from '../language/texts'
import { exactText, isolated, pluralOf } from '../language/write-number'
import type { Calculation } from '../state/calculation'
import type { CountWords } from './count-words'
import type { MoneyWords } from './money-words'
import type { RangeWords } from './range-words'
import { shownAmounts } from './shown-amounts'

/** The amounts of a calculation, as they are shown everywhere. */
export function shownWords(
  locale: string,
  { formatMessage, formatList }: Texts,
  { gifts, receiptMoney, moneySpan }: CountWords & MoneyWords & RangeWords,
) {
  /** What is sent: `4 Lions`. */
  const sent = (calculation: Calculation) =>
    formatList(calculation.sent.map(({ gift, count }) => gifts(gift, count)))

  /** Writes the calculation's amounts of money. */
  const shownMoney = (calculation: Calculation) => (amount: Money) =>
    receiptMoney(amount, calculation.inForce.currency, shownAmounts(calculation))

  /** What the viewer pays, or the creator gets, as it is shown. */
  const figure = (calculation: Calculation, name: 'viewerPays' | 'creator') =>
    shownMoney(calculation)(shownAmounts(calculation)[name])

  /** The range that the sources leave open of an amount; the shown amount lies within it. */
  const shownSpan = (calculation: Calculation, name: PartName | 'viewerPays', shown: Money) =>
    moneySpan(
      calculation.spans[name],
      calculation.inForce.currency,
      shownAmounts(calculation),
      shown,
    )

  const exactly = (id: 'count.coins' | 'count.diamonds', amount: Amount) =>
    formatMessage({ id }, { count: pluralOf(amount), number: isolated(exactText(amount, locale)) })

  /** The part of a typed amount that is not enough for one more gift, with its unit; null where nothing is left. */
  function leftOver(calculation: Calculation): string | null {
    const { gifts: whole, extraCoins, diamonds: made } = calculation.outcome
    const { known } = calculation.scenario
    const left = shownAmounts(calculation).leftOver
    if (isZero(whole)) return null
    if (!isZero(left)) return shownMoney(calculation)(left)
    if (isZero(extraCoins)) return null
    return known.field === 'diamonds'
      ? exactly('count.diamonds', minus(known.amount, made))
      : exactly('count.coins', extraCoins)
  }

  /** The same amount of two calculations. */
  const moneyThenAndNow = (
    [a, b]: readonly [Calculation, Calculation],
    name: 'viewerPays' | 'creator',
  ) => [figure(a, name), figure(b, name)] as const

  return { sent, shownMoney, figure, shownSpan, leftOver, moneyThenAndNow }
}
