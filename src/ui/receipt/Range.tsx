import styles from './Receipt.module.css'

/** A longer range is broken between its ends, or wherever it must be. */
const longest = 24

/** The range that the sources leave open for the amount above it. */
export function Range({ text }: { readonly text: string | null }) {
  if (text === null) return null
  return (
    <small className={styles.range} data-long={text.length > longest || undefined}>
      {text}
    </small>
  )
}
