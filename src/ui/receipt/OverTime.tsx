import { useId } from 'react'
import { type Amount, isZero, type Money } from '../../domain/amount'
import { limits } from '../../domain/limits'
import {
  overTime,
  type Period,
  periods,
  type Rhythm,
  type Times,
  timesAWeek,
} from '../../domain/over-time'
import { useTexts } from '../../language/texts'
import { exactText } from '../../language/write-number'
import { useCalculation } from '../../state/react/useCalculation'
import { useWords } from '../../wording/react/useWords'
import { NumberField } from '../controls/NumberField'
import { Range } from './Range'
import styles from './Receipt.module.css'

type OverTimeProps = {
  readonly rhythm: Rhythm
  /** LIVEs a week. */
  readonly lives: Times
  readonly onLives: (lives: Times) => void
}

/** What the same gifts come to in a week, a month and a year; nothing where they are sent once. */
export function OverTime({ rhythm, lives, onLives }: OverTimeProps) {
  const { formatMessage } = useTexts()
  const words = useWords()
  const calculation = useCalculation()
  const { outcome } = calculation
  const titleId = useId()
  const times = timesAWeek(rhythm, lives)
  if (times === null) return null
  return (
    // Hidden while nothing is paid, so that a number that can’t be read stays in its field.
    <div className={styles.overTime} hidden={isZero(outcome.viewerPays)}>
      {rhythm === 'live' && (
        <div className={styles.lives}>
          <NumberField<Times>
            label={formatMessage({ id: 'receipt.lives' })}
            amount={lives}
            shown={exactText(lives, words.locale)}
            max={limits.rate as Amount<'times'>}
            size="small"
            onChange={onLives}
          />
        </div>
      )}
      <table className={styles.periods} aria-labelledby={titleId}>
        <thead>
          <tr>
            <td id={titleId} className={styles.sent}>
              <span className={styles.printed}>
                {formatMessage(
                  { id: `receipt.often.${rhythm}` },
                  { sent: words.sent(calculation) },
                )}
              </span>
            </td>
            <th scope="col">{formatMessage({ id: 'field.creatorGets' })}</th>
            <th scope="col">{formatMessage({ id: 'field.viewerPays' })}</th>
          </tr>
        </thead>
        <tbody>
          {periods.map((period) => (
            <tr key={period}>
              <th scope="row">{formatMessage({ id: `receipt.over.${period}` })}</th>
              <Comes name="creator" times={times} period={period} />
              <Comes name="viewerPays" times={times} period={period} />
            </tr>
          ))}
        </tbody>
      </table>
      {!isZero(outcome.unspent) && (
        <p className={styles.notes}>{formatMessage({ id: 'receipt.over.packs' })}</p>
      )}
    </div>
  )
}

type ComesProps = {
  readonly name: 'creator' | 'viewerPays'
  readonly times: Times
  readonly period: Period
}

/** An amount over that time, and the range that the sources leave open. */
function Comes({ name, times, period }: ComesProps) {
  const words = useWords()
  const { outcome, spans, inForce } = useCalculation()
  const text = (amount: Money) => words.money(overTime(amount, times, period), inForce.currency)
  const { low, high } = spans[name]
  return (
    <td data-part={name}>
      <span className={styles.sum}>{text(outcome[name])}</span>
      <Range text={words.span(text(low), text(high))} />
    </td>
  )
}
