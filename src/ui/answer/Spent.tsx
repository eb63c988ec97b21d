import { coinTermsAsOf } from '../../data/coin-terms'
import { logPage } from '../../data/pages'
import { type Coins, convert, exact, isZero, type Money } from '../../domain/amount'
import { overTime, type Times } from '../../domain/over-time'
import { spansOf } from '../../domain/range'
import { type Outcome, solve } from '../../domain/solve'
import { spentTexts } from '../../language/groups/spent'
import { addTexts } from '../../language/load'
import { dateText } from '../../language/write-number'
import type { Calculation } from '../../state/calculation'
import { useCalculation } from '../../state/react/useCalculation'
import { useWords } from '../../wording/react/useWords'
import type { Words } from '../../wording/words'
import { PageLink } from '../links/PageLink'
import answer from './Answer.module.css'

addTexts(spentTexts)

/** For those who typed what they spent: what that bought at most, and what it comes to in a month and a year. */
export function Spent() {
  const words = useWords()
  const { formatMessage } = words.texts
  const calculation = useCalculation()
  const { inForce, scenario } = calculation
  // What was spent is what was typed: what is left over of it bought coins, too.
  const spent = scenario.known.amount as Money
  const money = (amount: Money) => words.money(amount, inForce.currency)
  return (
    <div className={answer.sub}>
      <p>
        <span>{`${boughtText(calculation, words)} `}</span>
        <span>
          {formatMessage(
            { id: 'spent.over' },
            {
              month: money(overTime(spent, once, 'month')),
              weekly: money(overTime(spent, once, 'year')),
              monthly: money(convert(exact<Money>('12'), { from: exact<Money>('1'), to: spent })),
            },
          )}
        </span>
      </p>
      <p>{formatMessage({ id: 'spent.terms' }, { date: dateText(coinTermsAsOf, words.locale) })}</p>
      <p>
        <PageLink page={logPage} fragment="child">
          {formatMessage({ id: 'spent.child' })}
        </PageLink>
      </p>
    </div>
  )
}

const once = exact<Times>('1')
const oneCoin = exact<Coins>('1')

/** The most gifts and coins that the sources leave open: money that doesn't make a whole gift bought coins, too. */
function boughtText(calculation: Calculation, words: Words): string {
  const { formatMessage } = words.texts
  const { scenario, rates, inForce, spans } = calculation
  // Never null: money always buys a number of coins, even if that is zero.
  const inCoins = solve(scenario.known, oneCoin, rates) as Outcome
  const most = spansOf(inCoins, scenario.known, oneCoin, inForce.rates).coins.high
  if (isZero(most)) return formatMessage({ id: 'spent.none' })
  const coins = words.coins(most)
  const gifts = spans.gifts.high
  const what = isZero(gifts)
    ? coins
    : formatMessage({ id: 'spent.both' }, { gifts: words.gifts(scenario.gift, gifts), coins })
  return formatMessage({ id: `spent.most.${scenario.price ? 'own' : inForce.buy}` }, { what })
}
