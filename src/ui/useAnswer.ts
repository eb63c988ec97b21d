import { equal, isZero, type Money } from '../domain/amount'
import { followMoney } from '../domain/money-path'
import type { Calculation } from '../state/calculation'
import { pluralOf } from './format'
import { type Texts, useTexts } from './texts'
import { useCalculation } from './useCalculation'
import { useWords, type Words } from './words'

/** The message that answers, and what it speaks of; `<creator>` marks the creator's amount. */
export type Answer = {
  readonly id: `answer.${
    | 'sends'
    | 'coins'
    | 'takesHome'
    | 'getsNothing'
    | 'get'
    | 'tooLittle'
    | 'tooFewDiamonds'
    | 'nothing'
    | 'unreachable'
    | 'noCoins'
    | 'contradiction'}`
  readonly values: Readonly<Record<string, string | number>>
}

/** Which sentence answers the calculation, with its figures. */
export function answerTo(calculation: Calculation, words: Words): Answer {
  const { scenario, outcome, unreachable } = calculation
  const { known } = scenario
  const money = words.shownMoney(calculation)
  const gifts = words.sent(calculation)
  const pays = words.figure(calculation, 'viewerPays')

  if (unreachable) {
    return known.field === 'creator'
      ? { id: 'answer.unreachable', values: { target: money(known.amount) } }
      : {
          id: 'answer.noCoins',
          values: { target: words.diamonds(known.amount as typeof outcome.diamonds) },
        }
  }
  if (outcome.kind === 'contradiction') return { id: 'answer.contradiction', values: { gifts } }
  if (isZero(outcome.gifts)) return whyNone(calculation, words)
  if (known.field === 'creator') {
    const count = pluralOf(outcome.gifts)
    return { id: 'answer.get', values: { target: money(known.amount), gifts, count, pays } }
  }
  if (isZero(outcome.creator)) return { id: 'answer.getsNothing', values: { pays, gifts } }
  const values = { pays, gifts, amount: words.figure(calculation, 'creator') }
  if (!equal(outcome.creator, outcome.creatorGross)) return { id: 'answer.takesHome', values }
  return known.field === 'coins' && isZero(outcome.extraCoins)
    ? { id: 'answer.coins', values: { ...values, coins: words.coins(outcome.coins) } }
    : { id: 'answer.sends', values }
}

/** Why no gift is sent: nothing was asked for, or less than one gift takes. */
function whyNone(calculation: Calculation, words: Words): Answer {
  const { scenario, inForce, price, rates } = calculation
  const { known } = scenario
  if (isZero(known.amount)) return { id: 'answer.nothing', values: {} }
  const one = followMoney(price, rates)
  const values = {
    asked: askedOf(calculation, words),
    gift: words.giftName(scenario.gift),
  }
  if (known.field === 'diamonds') {
    return {
      id: 'answer.tooFewDiamonds',
      values: { ...values, price: words.diamonds(one.diamonds) },
    }
  }
  const cost =
    known.field === 'coins'
      ? { count: pluralOf(known.amount), price: words.coins(price) }
      : {
          count: 1,
          price: words.moneyAbove(known.amount as Money, one.viewerPays, inForce.currency),
        }
  return { id: 'answer.tooLittle', values: { ...values, ...cost } }
}

/** What was typed, in its unit. */
export function askedOf(calculation: Calculation, words: Words): string {
  const { known } = calculation.scenario
  if (known.field === 'coins') return words.coins(known.amount)
  return known.field === 'diamonds'
    ? words.diamonds(known.amount)
    : words.shownMoney(calculation)(known.amount as Money)
}

/** The answer as plain text. */
export function answerText(
  calculation: Calculation,
  words: Words,
  { formatMessage }: Texts,
): string {
  const { id, values } = answerTo(calculation, words)
  return formatMessage({ id }, values)
}

export const useAnswerText = (): string => answerText(useCalculation(), useWords(), useTexts())
