import { useCalculator } from '../state/calculator'
import styles from './Answer.module.css'
import buttons from './buttons.module.css'
import { focusMain } from './focus-main'
import { useTexts } from './texts'
import { useOwnNumbers } from './useOwnNumbers'

/** Under the headline: what the page promises, or which of its numbers somebody typed. */
export function OwnNumbers() {
  const { formatMessage } = useTexts()
  const dropNumbers = useCalculator((calculator) => calculator.dropNumbers)
  const own = useOwnNumbers()
  if (own === null) return <p className={styles.sub}>{formatMessage({ id: 'answer.sub' })}</p>

  function drop() {
    dropNumbers()
    focusMain()
  }
  return (
    <div className={styles.sub}>
      <p>{own}</p>
      <button type="button" className={buttons.action} onClick={drop}>
        {formatMessage({ id: 'answer.useSources' })}
      </button>
    </div>
  )
}
