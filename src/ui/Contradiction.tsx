import styles from './Contradiction.module.css'
import { useTexts } from './texts'
import { useContradiction } from './useContradiction'

/** Says in words and in figures that the rates can't all be true, and what would mend it. */
export function Contradiction({ brief = false }: { readonly brief?: boolean }) {
  const { formatMessage } = useTexts()
  const text = useContradiction()
  if (text === null) return null
  return (
    // The headline says it too, and is spoken once typing pauses: this would speak at every key.
    <div className={styles.contradiction} role="alert" aria-live="off">
      <p className={styles.what}>{formatMessage({ id: 'contradiction.title' })}</p>
      <p>{text}</p>
      {!brief && <p>{formatMessage({ id: 'contradiction.mend' })}</p>}
    </div>
  )
}
