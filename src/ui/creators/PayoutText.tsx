import { mostADay, payoutDays } from '../../data/payout-times'
import { type Amount, equal, exact } from '../../domain/amount'
import type { Times } from '../../domain/over-time'
import { countText } from '../../language/write-number'
import { heldBack, latestDays, type Milestone } from '../../state/payouts'
import { type Planned, plannedFrom } from '../../state/plan'
import { useCalculation } from '../../state/react/useCalculation'
import { dollarsBeside } from '../../wording/plan'
import { useWords } from '../../wording/react/useWords'
import styles from './Payout.module.css'

const once = exact<Times>('1')

/** Whether what one LIVE brings is more than is paid out before the next, or in a day. */
function holdsLive(planned: Planned): boolean {
  const held = heldBack(planned)
  return held !== null && (held.kind === 'waits' || !equal(held.live, once))
}

/** When the minimum in use is reached, when the highest would be, and when the money arrives. */
export function PayoutText({ of: all }: { readonly of: readonly Milestone[] }) {
  const words = useWords()
  const { formatMessage } = words.texts
  const planned = plannedFrom(useCalculation().scenario)
  const { live } = planned
  const first = all.find(({ minimum }) => equal(minimum, live.inForce.minimum.typical))
  const last = all.at(-1)
  const number = (amount: Amount) => countText(amount, words.locale)
  const days = {
    low: number(payoutDays.low),
    high: number(latestDays),
    review: number(payoutDays.review),
    transfer: number(payoutDays.transfer),
  }
  return (
    <div className={styles.text}>
      {first && <First of={first} />}
      {!first && !holdsLive(planned) && <p>{formatMessage({ id: 'payout.noMinimum' })}</p>}
      <p>
        {last && last !== first && <Last of={last} />}
        <span>{formatMessage({ id: 'payout.arrives' }, days)}</span>
      </p>
      <Held />
    </div>
  )
}

type OfMilestone = { readonly of: Milestone }

/** The first payout, and when it would be if gifts paid the least that the sources leave open. */
function First({ of: { minimum, live, lives, weeks, paid, paidSpan, orNever } }: OfMilestone) {
  const words = useWords()
  const { formatMessage } = words.texts
  const calculation = plannedFrom(useCalculation().scenario).live
  const number = (amount: Amount) => countText(amount, words.locale)
  const money = (amount: typeof paid) => words.money(amount, calculation.inForce.currency)
  return (
    <p>
      {formatMessage(
        { id: 'payout.reached' },
        {
          minimum: dollarsBeside(minimum, calculation, words),
          live: number(live),
          paid: money(paid),
          strong: inBold,
        },
      )}
      {orNever && <span>{` ${formatMessage({ id: 'payout.open.never' })}`}</span>}
      {!orNever && !equal(lives.high, live) && (
        <>
          <span> </span>
          {formatMessage(
            { id: 'payout.open' },
            {
              live: number(lives.high),
              week: number(weeks.high),
              paid: money(paidSpan.high),
              strong: inBold,
            },
          )}
        </>
      )}
      {!equal(lives.low, live) && (
        <span>{` ${formatMessage({ id: 'payout.open.most' }, { live: number(lives.low) })}`}</span>
      )}
    </p>
  )
}

/** The highest minimum that is claimed. */
function Last({ of: { minimum, live, week, lives, orNever } }: OfMilestone) {
  const words = useWords()
  const { formatMessage } = words.texts
  const calculation = plannedFrom(useCalculation().scenario).live
  const number = (amount: Amount) => countText(amount, words.locale)
  const [low, high] = [number(lives.low), number(lives.high)]
  return (
    <>
      <span>
        {`${formatMessage(
          { id: 'payout.later' },
          {
            minimum: dollarsBeside(minimum, calculation, words),
            live: number(live),
            week: number(week),
          },
        )} `}
      </span>
      {!orNever && low !== high && (
        <span>{`${formatMessage({ id: 'payout.later.open' }, { low, high })} `}</span>
      )}
    </>
  )
}

/** What TikTok's most a day does to what one LIVE brings. */
function Held() {
  const words = useWords()
  const planned = plannedFrom(useCalculation().scenario)
  const held = heldBack(planned)
  if (!held || !holdsLive(planned)) return null
  return (
    <p className={styles.held}>
      {words.texts.formatMessage(
        { id: `payout.heldBack.${held.kind}` },
        {
          most: dollarsBeside(mostADay.value, planned.live, words),
          days: held.kind === 'days' ? countText(held.live, words.locale) : '',
        },
      )}
    </p>
  )
}

const inBold = (marked: readonly string[]) => <strong key="first">{marked.join('')}</strong>
