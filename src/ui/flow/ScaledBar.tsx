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
