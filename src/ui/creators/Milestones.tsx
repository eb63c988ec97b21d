import { payoutDays } from '../../data/payout-times'
import { type Amount, equal, plus } from '../../domain/amount'
import { countText } from '../../language/write-number'
import { latestDays, type Milestone } from '../../state/payouts'
import { plannedFrom } from '../../state/plan'
import { useCalculation } from '../../state/react/useCalculation'
import { wholeDollars } from '../../wording/plan'
import { useWords } from '../../wording/react/useWords'
import styles from './Payout.module.css'

type MilestonesProps = { readonly of: readonly Milestone[]; readonly titleId: string }

/** The same as a table, for every minimum that is claimed. */
export function Milestones({ of: all, titleId }: MilestonesProps) {
  const words = useWords()
  const { formatMessage } = words.texts
  const { live, scenario } = plannedFrom(useCalculation().scenario)
  const { currency, minimum: inUse } = live.inForce
  const number = (amount: Amount) => countText(amount, words.locale)
  const money = (amount: Milestone['paid']) => words.money(amount, currency)
  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-labelledby={titleId}>
        <thead>
          <tr>
            {(['minimum', 'gifts', 'live', 'day', 'paid'] as const).map((name) => (
              <th key={name} scope="col">
                {formatMessage({ id: `payout.column.${name}` })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {all.map(({ minimum, gifts, live: at, lives, week, day, paid, paidSpan }) => (
            <tr key={wholeDollars(minimum, words)} data-used={equal(minimum, inUse.typical)}>
              <th scope="row">
                <span>{wholeDollars(minimum, words)}</span>
                {equal(minimum, inUse.typical) && (
                  <small>{` ${formatMessage({ id: 'payout.yours' })}`}</small>
                )}
              </th>
              <td>
                <span>{words.gifts(scenario.gift, gifts)}</span>
              </td>
              <td>
                <span>{number(at)}</span>
                <Open low={number(lives.low)} high={number(lives.high)} />
              </td>
              <td>
                <span>
                  {formatMessage({ id: 'payout.day' }, { week: number(week), day: number(day) })}
                </span>
                <small>
                  {formatMessage(
                    { id: 'payout.days' },
                    {
                      low: number(plus<Amount>(day, payoutDays.low)),
                      high: number(plus<Amount>(day, latestDays)),
                    },
                  )}
                </small>
              </td>
              <td className={styles.money}>
                <span>{money(paid)}</span>
                <Open low={money(paidSpan.low)} high={money(paidSpan.high)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** What the sources leave open. */
function Open({ low, high }: { readonly low: string; readonly high: string }) {
  const range = useWords().span(low, high)
  return range && <small>{range}</small>
}
