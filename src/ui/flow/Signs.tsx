import { partNames } from '../../domain/money-path'
import type { ShownScenario } from '../../wording/compared'
import styles from './Signs.module.css'
import { Swatch } from './StackedBar'

/** What the colours of several bars stand for, from left to right as in the bars; each once. */
export function Signs({ rows }: { readonly rows: readonly ShownScenario[] }) {
  // Of different words for the same part, the first scenario's.
  const labels = new Map(
    rows.flatMap((row) => row.parts.map(({ name, label }) => [name, label] as const)).toReversed(),
  )
  return (
    <ul className={styles.signs}>
      {partNames
        .filter((name) => labels.has(name))
        .map((name) => (
          <li key={name}>
            <Swatch name={name} />
            <span>{labels.get(name)}</span>
          </li>
        ))}
    </ul>
  )
}
