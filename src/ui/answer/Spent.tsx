import { coinTermsAsOf } from '../../data/coin-terms'
import { convert, exact, type Money } from '../../domain/amount'
import { overTime } from '../../domain/over-time'
import { spentTexts } from '../../language/groups/spent'
import { addTexts } from '../../language/load'
import { dateText } from '../../language/write-number'
import { useCalculation } from '../../state/react/useCalculation'
import { useWords } from '../../wording/react/useWords'
import answer from './Answer.module.css'

addTexts(spentTexts)

/** For those who typed what they spent: what it bought at most, and what it comes to in a year. */
export function Spent() {
  const words = useWords()
  const { formatMessage } = words.texts
  const calculation = useCalculation()
  const { outcome, inForce } = calculation
  const inYear = (amount: Money) => words.money(amount, inForce.currency)
  const pays = outcome.viewerPays
  return (
    <div className={answer.sub}>
      <p>
        <span>
          {`${formatMessage(
            { id: 'spent.most' },
            { gifts: words.sent(calculation), coins: words.coins(outcome.coins) },
          )} `}
        </span>
        <span>
          {formatMessage(
            { id: 'spent.over' },
            {
              weekly: inYear(overTime(pays, exact('1'), 'year')),
              monthly: inYear(convert(exact<Money>('12'), { from: exact<Money>('1'), to: pays })),
            },
          )}
        </span>
      </p>
      <p>{formatMessage({ id: 'spent.terms' }, { date: dateText(coinTermsAsOf, words.locale) })}</p>
    </div>
  )
}
