import { mostADay, payoutDays } from '../../data/payout-times'
import { type Amount, equal } from '../../domain/amount'
import { countText } from '../../language/write-number'
import { heldBack, latestDays, type Milestone } from '../../state/payouts'
import { plannedFrom } from '../../state/plan'
import { useCalculation } from '../../state/react/useCalculation'
import { wholeDollars } from '../../wording/plan'
import { useWords } from '../../wording/react/useWords'
import styles from './Payout.module.css'

/** When the minimum in use is reached, when the highest would be, and when the money arrives. */
export function PayoutText({ of: all }: { readonly of: readonly Milestone[] }) {
  const words = useWords()
  const { formatMessage } = words.texts
  const planned = plannedFrom(useCalculation().scenario)
  const { typical: inUse } = planned.live.inForce.minimum
  const number = (amount: Amount) => countText(amount, words.locale)
  const first = all.find(({ minimum }) => equal(minimum, inUse))
  const last = all.at(-1)
  const held = heldBack(planned)
  const days = { low: number(payoutDays.low), high: number(latestDays) }
  return (
    <div className={styles.text}>
      <p>
        {first ? (
          formatMessage(
            { id: 'payout.reached' },
            {
              minimum: wholeDollars(first.minimum, words),
              live: number(first.live),
              paid: words.money(first.paid, planned.live.inForce.currency),
              strong: inBold,
            },
          )
        ) : (
          <span>{formatMessage({ id: 'payout.noMinimum' })}</span>
        )}
        {last && last !== first && (
          <span>
            {` ${formatMessage(
              { id: 'payout.later' },
              {
                minimum: wholeDollars(last.minimum, words),
                live: number(last.live),
                week: number(last.week),
              },
            )}`}
          </span>
        )}
        <span>{` ${formatMessage({ id: 'payout.arrives' }, days)}`}</span>
      </p>
      {held && (
        <p className={styles.held}>
          {formatMessage(
            { id: `payout.heldBack.${held.kind}` },
            {
              most: wholeDollars(mostADay.value, words),
              days: held.kind === 'days' ? number(held.days) : '',
            },
          )}
        </p>
      )}
    </div>
  )
}

const inBold = (marked: readonly string[]) => <strong key="first">{marked.join('')}</strong>
