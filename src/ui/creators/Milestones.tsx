import { payoutDays } from '../../data/payout-times'
import { type Amount, equal, plus, toDecimal } from '../../domain/amount'
import type { Span } from '../../domain/range'
import { countText } from '../../language/write-number'
import { isOpen, latestDays, type Milestone } from '../../state/payouts'
import { plannedFrom } from '../../state/plan'
import { useCalculation } from '../../state/react/useCalculation'
import { inCurrency, wholeDollars } from '../../wording/plan'
import { useWords } from '../../wording/react/useWords'
import styles from './Payout.module.css'

type MilestonesProps = { readonly of: readonly Milestone[]; readonly titleId: string }

const columns = ['minimum', 'gifts', 'live', 'day', 'paid'] as const

/** When each minimum that is claimed is reached, as a table. */
export function Milestones({ of: all, titleId }: MilestonesProps) {
  const { formatMessage } = useWords().texts
  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-labelledby={titleId}>
        <thead>
          <tr>
            {columns.map((name) => (
              <th key={name} scope="col">
                {formatMessage({ id: `payout.column.${name}` })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {all.map((milestone) => (
            <Row key={toDecimal(milestone.minimum)} of={milestone} />
          ))}
        </tbody>
      </table>
      {all.some(isOpen) && <p className={styles.note}>{formatMessage({ id: 'payout.or.note' })}</p>}
    </div>
  )
}

function Row({ of: milestone }: { readonly of: Milestone }) {
  const { minimum, gifts, giftsSpan, live: at, lives, paid, paidSpan, orNever } = milestone
  const words = useWords()
  const { live, scenario } = plannedFrom(useCalculation().scenario)
  const isUsed = equal(minimum, live.inForce.minimum.typical)
  const about = inCurrency(minimum, live, words)
  const number = (amount: Amount) => countText(amount, words.locale)
  const money = (amount: Milestone['paid']) => words.money(amount, live.inForce.currency)
  return (
    <tr data-used={isUsed}>
      <th scope="row">
        <span>{wholeDollars(minimum, words)}</span>
        {about && (
          <small>{` ${words.texts.formatMessage({ id: 'payout.about' }, { money: about })}`}</small>
        )}
        {isUsed && <small>{` ${words.texts.formatMessage({ id: 'payout.yours' })}`}</small>}
      </th>
      <td>
        <span>{words.gifts(scenario.gift, gifts)}</span>
        <Range low={number(giftsSpan.low)} high={number(giftsSpan.high)} />
      </td>
      <td>
        <span>{number(at)}</span>
        <Or at={at} span={lives} text={number} orNever={orNever} />
      </td>
      <td>
        <Day of={milestone} />
      </td>
      <td className={styles.money}>
        <span>{money(paid)}</span>
        <Range low={money(paidSpan.low)} high={money(paidSpan.high)} />
      </td>
    </tr>
  )
}

/** Week and day of the LIVE, and when the money arrives. */
function Day({ of: { week, day, days, orNever } }: { readonly of: Milestone }) {
  const { locale, texts } = useWords()
  const number = (amount: Amount) => countText(amount, locale)
  const arrives = {
    low: number(plus<Amount>(days.low, payoutDays.low)),
    high: number(plus<Amount>(days.high, latestDays)),
  }
  return (
    <>
      <span className={styles.day}>
        {texts.formatMessage({ id: 'payout.day' }, { week: number(week), day: number(day) })}
      </span>
      <Or at={day} span={days} text={number} id="payout.orDay" orNever={orNever} />
      <small>{texts.formatMessage({ id: 'payout.days' }, arrives)}</small>
    </>
  )
}

type OrProps<A extends Amount> = {
  readonly at: A
  readonly span: Span<A>
  readonly text: (end: A) => string
  readonly orNever: boolean
  readonly id?: 'payout.or' | 'payout.orDay'
}

/** What else it may be, as the sources leave it open: as easy to read as the number itself. */
function Or<A extends Amount>(props: OrProps<A>) {
  const { at, span, text, orNever, id = 'payout.or' } = props
  const { low, high } = span
  const { formatMessage } = useWords().texts
  if (orNever) return <span className={styles.or}>{formatMessage({ id: 'payout.or.never' })}</span>
  if (equal<Amount>(low, high)) return null
  const end = equal<Amount>(low, at) ? 'high' : equal<Amount>(high, at) ? 'low' : 'both'
  return (
    <span className={styles.or}>
      {formatMessage({ id: `${id}.${end}` }, { low: text(low), high: text(high) })}
    </span>
  )
}

/** What the sources leave open. */
function Range({ low, high }: { readonly low: string; readonly high: string }) {
  const range = useWords().span(low, high)
  return range && <small>{range}</small>
}
