import type { FlowPart } from '../../wording/flow'
import styles from './ScaledBar.module.css'
import { StackedBar } from './StackedBar'

type ScaledBarProps = {
  readonly parts: readonly FlowPart[]
  /** The text alternative. */
  readonly label: string
  /** Its length, of all the room there is. */
  readonly size: number
}

/** Wider than any screen: both sides shrink in proportion. */
const whole = 10_000

/** A bar as long as its money is much, beside others. */
export function ScaledBar({ parts, label, size }: ScaledBarProps) {
  const width = Math.max(1, Math.round(size * whole))
  return (
    <div className={styles.scale}>
      <div className={styles.side}>
        {/* Sets the width: the page's security policy allows no style attribute. */}
        <svg width={width} height="0" aria-hidden="true" />
        <StackedBar parts={parts} label={label} />
      </div>
      {width < whole && (
        <div className={styles.side}>
          <svg width={whole - width} height="0" aria-hidden="true" />
        </div>
      )}
    </div>
  )
}

/** In place of a bar that is too short to draw: torn, so that nobody takes its length for an amount. */
export const TornBar = () => (
  <svg className={styles.torn} viewBox="0 0 14 28" aria-hidden="true">
    <path d="M0 3a3 3 0 0 1 3-3h9L9 5l4 5-4 5 4 5-4 4 3 4H3a3 3 0 0 1-3-3z" />
  </svg>
)
