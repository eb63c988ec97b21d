import type { Stat } from '../../wording/log-gifts'
import styles from './Stats.module.css'

type StatsProps = {
  /** What all of them are about. */
  readonly label: string
  readonly of: readonly Stat[]
}

/** A few numbers side by side, each with what it counts below it. */
export const Stats = ({ label: about, of }: StatsProps) => (
  <ul className={styles.stats} aria-label={about}>
    {of.map(({ number, label }) => (
      <li key={label}>
        <strong>{number}</strong>
        <span>{label}</span>
      </li>
    ))}
  </ul>
)
