import { equal, isZero } from '../domain/amount'
import { followMoney } from '../domain/money-path'
import type { Calculation } from '../state/calculation'
import { type Texts, useTexts } from './texts'
import { useCalculation } from './useCalculation'
import { useWords, type Words } from './words'

/** The message that answers, and what it speaks of; `<creator>` marks the creator's amount. */
export type Answer = {
  readonly id: `answer.${'sends' | 'takesHome' | 'get' | 'tooLittle' | 'nothing' | 'unreachable' | 'noCoins' | 'contradiction'}`
  readonly values: Readonly<Record<string, string>>
}

/** Which sentence answers the calculation, with its figures. */
export function answerTo(calculation: Calculation, words: Words): Answer {
  const { scenario, outcome, unreachable, inForce, price, rates } = calculation
  const { known, gift } = scenario
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
  if (isZero(outcome.coins)) {
    if (known.field !== 'viewerPays' || isZero(known.amount)) {
      return { id: 'answer.nothing', values: {} }
    }
    const costs = words.money(followMoney(price, rates).viewerPays, inForce.currency)
    const values = { money: money(known.amount), gift: words.giftName(gift), price: costs }
    return { id: 'answer.tooLittle', values }
  }
  return known.field === 'creator'
    ? { id: 'answer.get', values: { target: money(known.amount), gifts, pays } }
    : {
        id: equal(outcome.creator, outcome.creatorGross) ? 'answer.sends' : 'answer.takesHome',
        values: { pays, gifts, amount: words.figure(calculation, 'creator') },
      }
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
