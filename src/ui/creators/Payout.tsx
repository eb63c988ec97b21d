import { mostADay, payoutDays } from '../../data/payout-times'
import { type Amount, equal, plus, toNumber } from '../../domain/amount'
import { countText } from '../../language/write-number'
import { loadOnce } from '../../lib/load-once'
import {
  heldBack,
  type Milestone,
  milestones,
  minimumsOf,
  type Week,
  weeksOf,
} from '../../state/payouts'
import { plannedFrom, problemOf } from '../../state/plan'
import { useCalculation } from '../../state/react/useCalculation'
import { wholeDollars } from '../../wording/plan'
import { useWords } from '../../wording/react/useWords'
import type { Words } from '../../wording/words'
import { Section } from '../controls/Section'
import { OnceIdle } from '../page/OnceIdle'
import styles from './Payout.module.css'

const loadFee = loadOnce(() => import('./PayoutFee'))

/** On which LIVE each minimum is reached, and when the money arrives. */
export function Payout() {
  const words = useWords()
  const { formatMessage } = words.texts
  const planned = plannedFrom(useCalculation().scenario)
  const sent = words.gifts(planned.scenario.gift, planned.gifts)
  const isDrawn = problemOf(planned) === null
  return (
    <Section
      title={formatMessage({ id: 'payout.title' })}
      area="payout"
      aside={
        isDrawn && (
          <p className={styles.aside}>{formatMessage({ id: 'payout.marks' }, { gifts: sent })}</p>
        )
      }
    >
      {(titleId) => (
        <>
          <When titleId={titleId} />
          <OnceIdle
            load={loadFee}
            failed="payout.late.failed"
            render={({ PayoutFee }) => <PayoutFee />}
          />
        </>
      )}
    </Section>
  )
}

function When({ titleId }: { readonly titleId: string }) {
  const words = useWords()
  const { formatMessage } = words.texts
  const planned = plannedFrom(useCalculation().scenario)
  const problem = problemOf(planned)?.kind
  if (problem === 'tooLong' || problem === 'contradiction') {
    return <p className={styles.text}>{formatMessage({ id: `payout.${problem}` })}</p>
  }
  const all = milestones(planned, minimumsOf(planned))
  if (problem || all.length === 0) {
    return <p className={styles.text}>{formatMessage({ id: 'payout.never' })}</p>
  }
  const inUse = planned.live.inForce.minimum.typical
  const weeks = weeksOf(planned, all)
  return (
    <>
      {weeks.length > 0 && (
        <Marks weeks={weeks} until={all.find(({ minimum }) => equal(minimum, inUse)) ?? null} />
      )}
      <Sentences of={all} />
      <Milestones of={all} titleId={titleId} />
    </>
  )
}

type MarksProps = {
  readonly weeks: readonly Week[]
  /** The minimum in use; null where each LIVE can be paid out. */
  readonly until: Milestone | null
}

/** LIVEs on a line of weeks, with a flag on those that reach a minimum. */
function Marks({ weeks, until }: MarksProps) {
  const words = useWords()
  const { formatMessage } = words.texts
  const marks = weeks.flatMap((week) => week.marks)
  const flagged = marks.filter(({ reached }) => reached.length > 0)
  const texts = flagged.flatMap(({ live, reached }) =>
    reached.map(({ minimum }) =>
      formatMessage(
        { id: 'payout.marks.reached' },
        { minimum: wholeDollars(minimum, words), live },
      ),
    ),
  )
  // A flag close to the one before stands above it.
  const levels = new Map<number, number>()
  for (const [index, { live }] of flagged.entries()) {
    const before = flagged[index - 1]?.live ?? Number.NEGATIVE_INFINITY
    levels.set(live, live - before < reachOf(marks.length) ? (levels.get(before) ?? 0) + 1 : 0)
  }
  return (
    <div
      className={styles.weeks}
      role="img"
      translate="no"
      data-levels={Math.max(...levels.values())}
      aria-label={formatMessage(
        { id: 'payout.marks.label' },
        { lives: marks.length, week: weeks.at(-1)?.week ?? 0, reached: words.list(texts) },
      )}
    >
      {weeks.map(({ week, marks: ofWeek }, index) => (
        <div key={week}>
          <div className={styles.marks}>
            {ofWeek.map(({ live, reached }, at) => (
              <i
                key={live}
                className={styles.mark}
                data-full={until !== null && isUpTo(live, until)}
                data-flagged={reached.length > 0}
                data-start={at === 0 || flagText(reached, words).length > 2 * live || undefined}
              >
                {reached.length > 0 && (
                  <b
                    data-level={levels.get(live)}
                    data-used={until !== null && reached.includes(until)}
                  >
                    {flagText(reached, words)}
                  </b>
                )}
              </i>
            ))}
          </div>
          <span className={styles.week}>
            {index === 0 ? formatMessage({ id: 'payout.week' }, { number: week }) : week}
          </span>
        </div>
      ))}
    </div>
  )
}

/** In LIVEs, how far a flag reaches: the more there are, the narrower is each. */
const reachOf = (count: number) => Math.max(2, Math.ceil(count / 16))

const flagText = (reached: readonly Milestone[], words: Words) =>
  reached.map(({ minimum }) => wholeDollars(minimum, words)).join(' ')

const isUpTo = (live: number, { live: last }: Milestone) => live <= toNumber(last)

/** When the minimum in use is reached, when the highest would be, and when the money arrives. */
function Sentences({ of: all }: { readonly of: readonly Milestone[] }) {
  const words = useWords()
  const { formatMessage } = words.texts
  const planned = plannedFrom(useCalculation().scenario)
  const { typical: inUse } = planned.live.inForce.minimum
  const number = (amount: Amount) => countText(amount, words.locale)
  const first = all.find(({ minimum }) => equal(minimum, inUse))
  const last = all.at(-1)
  const held = heldBack(planned)
  const days = { low: number(payoutDays.low), high: number(latest) }
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

/** Days until the money arrives, at most: the review, and then the transfer. */
const latest = plus(payoutDays.review, payoutDays.transfer)

type MilestonesProps = { readonly of: readonly Milestone[]; readonly titleId: string }

/** The same as a table, for every minimum that is claimed. */
function Milestones({ of: all, titleId }: MilestonesProps) {
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
                      high: number(plus<Amount>(day, latest)),
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
