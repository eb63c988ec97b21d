import { measurements } from '../../data/measurements'
import { percent, toNumber } from '../../domain/amount'
import type { PayoutModel } from '../../domain/rate-set'
import { percentText } from '../../language/write-number'
import { missOf } from '../../state/checks'
import { letterOf, missTexts } from '../../wording/checks'
import type { Words } from '../../wording/words'
import styles from './Checks.module.css'
import { across } from './drawn'

/** So much of what was paid is left free before all of it is missing, for the letter there. */
const margin = 0.06

/** From all missing to the greatest miss, in fifths of what was paid; numbers, since they are only drawn. */
export type Axis = { readonly at: (miss: number) => number; readonly most: number }

export function axisOf(models: readonly PayoutModel[]): Axis {
  const greatest = models.flatMap((model) =>
    measurements.flatMap((measurement) => {
      const miss = missOf(model, measurement)
      return miss ? toNumber(miss.high) : []
    }),
  )
  const most = Math.max(1, Math.ceil(Math.max(...greatest) * 5)) / 5
  return { at: (miss) => (miss + 1 + margin) / (most + 1 + margin), most }
}

type MissesProps = {
  readonly of: PayoutModel
  readonly axis: Axis
  readonly words: Words
}

/** A line for each payout, so that none covers another; its letter is in the range of what is open. */
export function Misses({ of, axis, words }: MissesProps) {
  const misses = measurements.flatMap((measurement, index) => {
    const miss = missOf(of, measurement)
    const lane = (index + 0.5) / measurements.length
    return miss ? [{ letter: letterOf(measurement), lane, miss }] : []
  })
  return (
    <>
      {/* To translate a text, browsers wrap it in an HTML element, which a drawing does not show. */}
      <div className={styles.drawn} aria-hidden="true" translate="no">
        <svg>
          <line className={styles.paid} x1={across(axis.at(0))} x2={across(axis.at(0))} y2="100%" />
          {misses.map(({ letter, lane, miss }) => {
            const [low, high] = [axis.at(toNumber(miss.low)), axis.at(toNumber(miss.high))]
            const ends = { x1: across(low), x2: across(high) }
            return (
              <svg key={letter} y={across(lane)} className={styles.lane}>
                <line className={styles.edge} {...ends} />
                <line className={styles.range} {...ends} />
                <text className={styles.letter} x={across((low + high) / 2)} dy="0.35em">
                  {letter}
                </text>
              </svg>
            )
          })}
        </svg>
      </div>
      <div className={styles.said}>
        {missTexts(of, words).map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
    </>
  )
}

export function Ticks({ of, words }: { readonly of: Axis; readonly words: Words }) {
  const { formatMessage } = words.texts
  const percentOf = (share: number) => percentText(percent(String(share * 100)), words.locale, 0)
  return (
    <svg height="20" aria-hidden="true">
      <text x="0" y="16">
        {formatMessage({ id: 'checks.tooLittle' }, { share: percentOf(1) })}
      </text>
      <text className={styles.asPaid} x={across(of.at(0))} y="16" textAnchor="middle">
        {formatMessage({ id: 'checks.asPaid' })}
      </text>
      <text x="100%" y="16" textAnchor="end">
        {formatMessage({ id: 'checks.tooMuch' }, { share: percentOf(of.most) })}
      </text>
    </svg>
  )
}
