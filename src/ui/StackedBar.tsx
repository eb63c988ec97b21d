import type { PartName } from '../domain/money-path'
import colours from './part-colours.module.css'
import type { PicturePart } from './picture'
import styles from './StackedBar.module.css'

type StackedBarProps = {
  readonly parts: readonly PicturePart[]
  /** The text alternative. */
  readonly label: string
}

/** The parts side by side, without any library: for narrow places, and until the chart is there. */
export function StackedBar({ parts, label }: StackedBarProps) {
  const whole = parts.reduce((sum, { size }) => sum + size, 0)
  return (
    <div className={styles.bar} role="img" aria-label={label}>
      {parts.map(({ name, size, shortShare }) => (
        <span key={name} className={`${styles.segment} ${colours[name]}`}>
          {/* Says how wide the segment is, since the page's security policy allows no style here. */}
          <svg width={Math.round((size / whole) * 10_000)} height="0" aria-hidden="true" />
          <span className={styles.room} data-fits={room(shortShare)}>
            <span className={styles.share}>{shortShare}</span>
          </span>
        </span>
      ))}
    </div>
  )
}

/** How much room the text of a segment takes; the longest stands in the legend alone. */
function room(text: string): 'short' | 'long' | 'none' {
  if (text.length > 7) return 'none'
  return text.length > 4 ? 'long' : 'short'
}

type LegendProps = Pick<StackedBarProps, 'parts'> & {
  /** One beside the other, and without the shares: they stand in the bar. */
  readonly brief?: boolean
}

/** Which colour is which part, with its amount and share. */
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

/** The colour of a part in a shape of its own, beside its name. */
export function Swatch({ name }: { readonly name: PartName }) {
  return (
    <span className={`${styles.swatch} ${colours[name]}`} data-part={name} aria-hidden="true" />
  )
}
