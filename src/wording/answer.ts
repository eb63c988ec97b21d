import { equal, isZero, type Money } from '../domain/amount'
import { isMoney } from '../domain/known'
import { followMoney } from '../domain/money-path'
import { pluralOf } from '../language/write-number'
import type { Calculation } from '../state/calculation'
import type { Words } from './words'

/** The message that answers, and its values; `<creator>` marks the creator's amount. */
export type Answer = {
  readonly id:
    | 'share.nothing'
    | `answer.${
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
  if (outcome.kind === 'contradiction') {
    return { id: 'answer.contradiction', values: { gifts, count: pluralOf(outcome.gifts) } }
  }
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
    gift: words.oneGift(scenario.gift),
    count: known.field === 'viewerPays' ? 1 : pluralOf(known.amount),
  }
  if (known.field === 'diamonds') {
    return {
      id: 'answer.tooFewDiamonds',
      values: { ...values, price: words.diamonds(one.diamonds) },
    }
  }
  const cost =
    known.field === 'coins'
      ? words.coins(price)
      : words.moneyAbove(known.amount as Money, one.viewerPays, inForce.currency)
  return { id: 'answer.tooLittle', values: { ...values, price: cost } }
}

/** The amount that was typed, with its unit. */
export function askedOf(calculation: Calculation, words: Words): string {
  const { known } = calculation.scenario
  if (isMoney(known.field)) return words.shownMoney(calculation)(known.amount as Money)
  return known.field === 'coins'
    ? words.coins(known.amount)
    : words.diamonds(known.amount as typeof calculation.outcome.diamonds)
}

/** The answer as plain text. */
export function answerText(calculation: Calculation, words: Words): string {
  const { id, values } = answerTo(calculation, words)
  return words.texts.formatMessage({ id }, values)
}

/** The answer for readers who can't enter a number where they read it. */
export function sharedAnswerTo(calculation: Calculation, words: Words): Answer {
  const answer = answerTo(calculation, words)
  return answer.id === 'answer.nothing' ? { ...answer, id: 'share.nothing' } : answer
}

/** The same as plain text. */
export function sharedAnswerText(calculation: Calculation, words: Words): string {
  const { id, values } = sharedAnswerTo(calculation, words)
  return words.texts.formatMessage({ id }, values)
}
