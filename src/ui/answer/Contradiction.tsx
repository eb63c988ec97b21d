import { useTexts } from '../../language/texts'
import { useCalculation } from '../../state/react/useCalculation'
import { contradictionText } from '../../wording/contradiction'
import { useWords } from '../../wording/react/useWords'
import styles from './Contradiction.module.css'

/** Says in words and in figures that the rates can't all be true, and what would fix it. */
export function Contradiction({ brief = false }: { readonly brief?: boolean }) {
  const { formatMessage } = useTexts()
  const text = contradictionText(useCalculation(), useWords())
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
