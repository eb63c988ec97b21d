import { type Dollars, toDecimal } from '../../domain/amount'
import type { Span } from '../../domain/range'
import type { Claimed } from '../../state/claimed'
import { tickText } from '../../wording/evidence'
import { rangedText } from '../../wording/ranged-text'
import type { Words } from '../../wording/words'
import { trustShapes } from '../rates/TrustTag'
import styles from './Claims.module.css'
import { across, Beside, DrawnRange, DrawnTicks } from './drawn'
import type { LogAxis } from './log-axis'

type DrawnClaimProps = {
  readonly of: Claimed
  readonly axis: LogAxis<Dollars>
  readonly measured: Span<Dollars>
  readonly words: Words
}

/** What one claim says, as a dot or a range on the axis. */
export function DrawnClaim({ of: { pays, trust }, axis, measured, words }: DrawnClaimProps) {
  const [low, high] = [axis.at(pays.low), axis.at(pays.high)]
  const [from, to] = [axis.at(measured.low), axis.at(measured.high)]
  return (
    <>
      <svg className={styles.drawn} aria-hidden="true">
        <rect className={styles.band} x={across(from)} width={across(to - from)} height="100%" />
        <DrawnTicks at={axis.ticks.map(axis.at)} />
        {low === high ? (
          <svg x={across(low)} y="50%" className={styles.dot} data-trust={trust}>
            <g transform="translate(-6 -6)">{trustShapes[trust]}</g>
          </svg>
        ) : (
          <DrawnRange className={styles.range} low={low} high={high} />
        )}
      </svg>
      <Beside
        className={styles.amount}
        low={low}
        high={high}
        text={rangedText(pays, words.dollars, words)}
        widthOfLetter={0.04}
      />
    </>
  )
}

type ClaimTicksProps = {
  readonly of: LogAxis<Dollars>
  readonly measured: Span<Dollars>
  readonly words: Words
}

/** The ticks of the axis, and where the measured band is. */
export function ClaimTicks({ of, measured, words }: ClaimTicksProps) {
  const middle = (of.at(measured.low) + of.at(measured.high)) / 2
  return (
    <svg height="34" aria-hidden="true">
      {of.ticks.map((tick, index) => (
        <text
          key={toDecimal(tick)}
          x={across(of.at(tick))}
          y="30"
          textAnchor={index === 0 ? 'start' : index === of.ticks.length - 1 ? 'end' : 'middle'}
        >
          {tickText(tick, words)}
        </text>
      ))}
      <text className={styles.measured} x={across(middle)} y="12" textAnchor="middle">
        {words.texts.formatMessage({ id: 'claims.measured' })}
      </text>
    </svg>
  )
}
