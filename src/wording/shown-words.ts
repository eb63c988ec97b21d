import { type Amount, isZero, type Money, minus } from '../domain/amount'
import type { PartName } from '../domain/money-path'
import { exactText, isolated, pluralOf } from '../language/write-number'
import type { Texts } from '../language/write-text'
import type { Calculation } from '../state/calculation'
import type { CountWords } from './count-words'
import { estimateStyle, toThreeDigits } from './estimate'
import type { MoneyWords } from './money-words'
import type { RangeWords } from './range-words'
import { shownAmounts } from './shown-amounts'

/** The amounts of a calculation, as they are shown everywhere. */
export function shownWords(
  locale: string,
  { formatMessage }: Texts,
  { gifts, receiptMoney, moneySpan }: CountWords & MoneyWords & RangeWords,
) {
  /** What is sent: `4 Lions`. */
  const sent = ({ scenario, outcome }: Calculation) => gifts(scenario.gift, outcome.gifts)

  /** Writes the calculation's amounts of money. */
  const shownMoney = (calculation: Calculation) => (amount: Money) =>
    receiptMoney(amount, calculation.inForce.currency, shownAmounts(calculation))

  /** What the viewer pays, or the creator gets, as fields and tables show it. */
  const shownFigure = (calculation: Calculation, name: FigureName) =>
    shownMoney(calculation)(shownAmounts(calculation)[name])

  /** The same after the word `about`: to three digits. */
  function estimate(calculation: Calculation, name: FigureName): string {
    const { currency } = calculation.inForce
    const shown = shownAmounts(calculation)
    const amount = toThreeDigits(shown[name])
    return receiptMoney(amount, currency, estimateStyle(amount, currency, shown))
  }

  /**
   * What the viewer pays, or the creator gets, as the answer says it: what follows from what a gift
   * pays is an estimate. That is the creator's amount, or the price where the creator's was typed.
   */
  const figure = (calculation: Calculation, name: FigureName) =>
    name === 'creator' || calculation.scenario.known.field === 'creator'
      ? estimate(calculation, name)
      : shownFigure(calculation, name)

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
  const moneyThenAndNow = ([a, b]: readonly [Calculation, Calculation], name: FigureName) =>
    [shownFigure(a, name), shownFigure(b, name)] as const

  return {
    sent,
    shownMoney,
    shownFigure,
    estimate,
    figure,
    shownSpan,
    leftOver,
    moneyThenAndNow,
  }
}

type FigureName = 'viewerPays' | 'creator'
