import type { ReactNode } from 'react'
import { useIntl } from 'react-intl'
import { convert, exact, type Gifts, isZero, type Money } from '../domain/amount'
import { followMoney } from '../domain/money-path'
import type { Calculation } from '../state/calculation'
import { numberText } from './format'
import { useWords } from './words'

const oneGift = exact<Gifts>('1')

/**
 * The answer in a sentence.
 *
 * @param emphasis - Marks the creator's amount.
 */
export function useAnswer(
  calculation: Calculation,
  emphasis: (amount: ReactNode[]) => ReactNode,
): ReactNode {
  const { formatMessage } = useIntl()
  const words = useWords()
  const { scenario, outcome, unreachable, inForce, price, rates } = calculation
  const { known, gift } = scenario
  const { currency } = inForce
  const money = (amount: Money) => words.money(amount, currency)
  const creator = emphasis
  const sent = words.sent(calculation)

  if (unreachable) {
    return known.field === 'creator'
      ? formatMessage({ id: 'answer.unreachable' }, { target: money(known.amount), creator })
      : formatMessage(
          { id: 'answer.noCoins' },
          { target: numberText(known.amount, words.locale, 0) },
        )
  }
  if (outcome.kind === 'contradiction') {
    return formatMessage({ id: 'answer.contradiction' }, { gifts: sent })
  }
  if (isZero(outcome.coins)) {
    if (known.field !== 'viewerPays' || isZero(known.amount)) {
      return formatMessage({ id: 'answer.nothing' })
    }
    const coins = convert(oneGift, { from: oneGift, to: price })
    return formatMessage(
      { id: 'answer.tooLittle' },
      {
        money: money(known.amount),
        gift: words.giftName(gift),
        price: money(followMoney(coins, rates).viewerPays),
      },
    )
  }
  const pays = money(outcome.viewerPays)
  return known.field === 'creator'
    ? formatMessage(
        { id: 'answer.get' },
        { target: money(known.amount), gifts: sent, pays, creator },
      )
    : formatMessage(
        { id: 'answer.sends' },
        { pays, gifts: sent, amount: money(outcome.creator), creator },
      )
}
