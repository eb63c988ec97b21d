import { type Dollars, toDecimal } from '../../domain/amount'
import type { Span } from '../../domain/range'
import type { Claimed } from '../../state/claimed'
import { tickText } from '../../wording/evidence'
import { rangedText } from '../../wording/ranged-text'
import type { Words } from '../../wording/words'
import { trustShapes } from '../rates/TrustTag'
import styles from './Claims.module.css'
import { across, DrawnRange } from './drawn'
import type { LogAxis } from './log-axis'

type DrawnClaimProps = {
  readonly of: Claimed
  readonly axis: LogAxis<Dollars>
  readonly words: Words
}

/** Drawn once, and shown in every row. */
const gridId = 'claims-grid'

/** Of a letter of an amount on the narrowest screen, as a part of the line. */
const widthOfLetter = 0.04

/** What one claim says, as a dot or a range on the axis. */
export function DrawnClaim({ of: { pays, trust }, axis, words }: DrawnClaimProps) {
  const text = rangedText(pays, words.dollars, words)
  const [low, high] = [axis.at(pays.low), axis.at(pays.high)]
  const isAtLeft = high + text.length * widthOfLetter > 1
  return (
    <svg className={styles.drawn} role="img" aria-label={text}>
      <use href={`#${gridId}`} />
      {low === high ? (
        <svg x={across(low)} y="50%" className={styles.dot} data-trust={trust}>
          <g transform="translate(-6 -6)">{trustShapes[trust]}</g>
        </svg>
      ) : (
        <DrawnRange className={styles.range} low={low} high={high} />
      )}
      <text
        className={styles.amount}
        x={across(isAtLeft ? low : high)}
        dx={isAtLeft ? -14 : 14}
        y="50%"
        dy="0.36em"
        textAnchor={isAtLeft ? 'end' : 'start'}
      >
        {text}
      </text>
    </svg>
  )
}

function Grid({ of, measured }: GridProps) {
  const [from, to] = [of.at(measured.low), of.at(measured.high)]
  return (
    <g id={gridId}>
      <rect className={styles.band} x={across(from)} width={across(to - from)} height="100%" />
      {of.ticks.map((tick) => (
        <line
          key={toDecimal(tick)}
          className={styles.line}
          x1={across(of.at(tick))}
          x2={across(of.at(tick))}
          y1="0"
          y2="100%"
        />
      ))}
    </g>
  )
}

type GridProps = { readonly of: LogAxis<Dollars>; readonly measured: Span<Dollars> }

/** The ticks of the axis, and the band of what was measured. */
export function ClaimTicks({ of, measured, words }: GridProps & { readonly words: Words }) {
  const middle = (of.at(measured.low) + of.at(measured.high)) / 2
  return (
    <svg height="34" aria-hidden="true">
      <defs>
        <Grid of={of} measured={measured} />
      </defs>
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
