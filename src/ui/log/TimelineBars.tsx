import { type Bars, roundSteps } from '../../domain/log/bars'
import type { Surge } from '../../domain/log/figures'
import { numberOf } from '../../wording/log-names'
import { useWords } from '../../wording/react/useWords'
import { useIsNarrow } from '../look/useIsNarrow'
import type { Part } from './part'
import styles from './TimelineBars.module.css'

type TimelineBarsProps = {
  readonly bars: Bars
  readonly minutes: number
  /** In the order of time; they are numbered. */
  readonly surges: readonly Surge[]
  /** What is outside of it is paler. */
  readonly part: Part | null
  readonly ticks: readonly { readonly at: number; readonly text: string }[]
  /** The text alternative. */
  readonly summary: string
}

/** In px, from the top: the signs of surges, the bars between these two, and the times. */
const size = { sign: 14, top: 32, bottom: 204, text: 222, height: 228 } as const

/** Nearer to the end than this share, a time has no room. */
const roomForText = { wide: 0.94, narrow: 0.86 } as const

const across = (part: number) => `${Math.round(part * 1e5) / 1e3}%`

/** Coins over time as bars. It is drawn by ourselves, so that it is there at once and is printed. */
export function TimelineBars({ bars, minutes, surges, part, ticks, summary }: TimelineBarsProps) {
  const words = useWords()
  const isNarrow = useIsNarrow()
  const { step, coins } = bars
  const most = Math.max(...coins, 1)
  const up = (of: number) => size.bottom - (of / most) * (size.bottom - size.top)
  const lines = roundSteps(most)
  const slot = step / minutes
  const isIn = (first: number, last: number, one: Part) => first <= one.last && last >= one.first
  return (
    // To translate a text, browsers wrap it in an HTML element, which a drawing does not show.
    <div translate="no" dir="ltr">
      <svg
        className={styles.chart}
        width="100%"
        height={size.height}
        role="img"
        aria-label={summary}
      >
        {surges.map(({ first, last }) => (
          <rect
            key={first}
            className={styles.surge}
            x={across(first / minutes)}
            width={across((last - first + 1) / minutes)}
            y={size.top - 4}
            height={size.bottom - size.top + 4}
          />
        ))}
        {lines.map((of) => (
          <line key={of} className={styles.line} x1="0" x2="100%" y1={up(of)} y2={up(of)} />
        ))}
        {coins.map((of, bar) => {
          const [first, last] = [bar * step, (bar + 1) * step - 1]
          const isSurge = surges.some((surge) => isIn(first, last, surge))
          const height = of > 0 ? Math.max(1.5, size.bottom - up(of)) : 0
          return (
            <rect
              // oxlint-disable-next-line react/no-array-index-key -- bars have their places
              key={bar}
              className={isSurge ? styles.inSurge : styles.bar}
              data-out={(part !== null && !isIn(first, last, part)) || undefined}
              x={across(first / minutes + slot * 0.1)}
              width={across(Math.min(slot * 0.8, Math.max(0, 1 - first / minutes)))}
              y={Math.round((size.bottom - height) * 10) / 10}
              height={Math.round(height * 10) / 10}
            />
          )
        })}
        {lines.map((of) => (
          <text key={of} className={styles.scale} x="0" y={up(of) - 4}>
            {numberOf(of, words)}
          </text>
        ))}
        <line className={styles.base} x1="0" x2="100%" y1={size.bottom} y2={size.bottom} />
        {ticks
          .filter(({ at }) => at / minutes < (isNarrow ? roomForText.narrow : roomForText.wide))
          .map(({ at, text }) => (
            <text key={at} className={styles.time} x={across(at / minutes)} y={size.text}>
              {text}
            </text>
          ))}
        {surges.map(({ first, last }, index) => {
          const x = across((first + last + 1) / 2 / minutes)
          return (
            <g key={first}>
              <circle className={styles.sign} cx={x} cy={size.sign} r="11" />
              <text className={styles.number} x={x} y={size.sign + 4} textAnchor="middle">
                {numberOf(index + 1, words)}
              </text>
            </g>
          )
        })}
      </svg>
    </div>
  )
}
