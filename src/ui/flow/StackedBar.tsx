import type { PartName } from '../../domain/money-path'
import type { FlowPart } from '../../wording/flow'
import colours from '../look/part-colours.module.css'
import styles from './StackedBar.module.css'

type StackedBarProps = {
  readonly parts: readonly FlowPart[]
  /** The text alternative. */
  readonly label: string
}

/** The parts side by side: for narrow places, and until the chart is there. Needs no library. */
export function StackedBar({ parts, label }: StackedBarProps) {
  const whole = parts.reduce((sum, { size }) => sum + size, 0)
  return (
    <div className={styles.bar} role="img" aria-label={label}>
      {parts.map(({ name, size, shortShare }) => (
        <span key={name} className={`${styles.segment} ${colours[name]}`}>
          {/* Sets the width of the segment: the page's security policy allows no style attribute. */}
          <svg width={Math.round((size / whole) * 10_000)} height="0" aria-hidden="true" />
          <span className={styles.room} data-fits={room(shortShare)}>
            <span className={styles.share}>{shortShare}</span>
          </span>
        </span>
      ))}
    </div>
  )
}

/** How much room the text of a segment takes. The longest texts are shown in the legend only. */
function room(text: string): 'short' | 'long' | 'none' {
  if (text.length > 7) return 'none'
  return text.length > 4 ? 'long' : 'short'
}

type LegendProps = Pick<StackedBarProps, 'parts'> & {
  /** In one line and without the shares, which the bar shows. */
  readonly brief?: boolean
}

/** Names the part of each colour, with its amount and share. */
export function Legend({ parts, brief = false }: LegendProps) {
  return (
    <ul className={brief ? styles.brief : styles.legend}>
      {parts.map(({ name, label, amount, share }) => (
        <li key={name} className={styles.entry} data-part={name}>
          <Swatch name={name} />
          <span className={styles.name}>{`${label} `}</span>
          <span className={styles.figures}>
            <span className={styles.amount}>{amount}</span>
            {!brief && <span className={styles.of}>{` ${share}`}</span>}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** The colour and the shape of a part, beside its name. */
export function Swatch({ name }: { readonly name: PartName }) {
  return (
    <span className={`${styles.swatch} ${colours[name]}`} data-part={name} aria-hidden="true" />
  )
}
