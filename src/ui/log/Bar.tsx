import { across } from '../evidence/drawn'
import styles from './Found.module.css'

type BarProps = {
  /** From 0 to 1. */
  readonly part: number
  /** The text alternative. */
  readonly label: string
}

/** A row's bar, to the scale of all rows. */
export const Bar = ({ part, label }: BarProps) => (
  <svg role="img" aria-label={label}>
    <rect
      className={styles.bar}
      width={across(part)}
      y="50%"
      height="10"
      rx="5"
      transform="translate(0 -5)"
    />
  </svg>
)

/** Parts of the largest; none where all are zero. */
export function partsOf(amounts: readonly number[]): (amount: number) => number {
  const most = amounts.reduce((one, other) => Math.max(one, other), 0)
  return (amount) => (most > 0 ? Math.max(0, amount) / most : 0)
}
