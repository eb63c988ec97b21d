import { useCalculator } from '../state/calculator'
import { publishedPage } from '../state/site'
import styles from './Answer.module.css'
import buttons from './buttons.module.css'
import { focusMain } from './focus-main'
import { useTexts } from './texts'
import { useCalculation } from './useCalculation'
import { useOwnNumbers } from './useOwnNumbers'
import { useWords } from './words'

/** Under the headline: what its page is about, and whose numbers these are. */
export function Notes() {
  return (
    <>
      <Topic />
      <OwnNumbers />
    </>
  )
}

/** What was measured, on the page of that test, beside what the sum gives. */
function Topic() {
  const { formatMessage } = useTexts()
  const words = useWords()
  const calculation = useCalculation()
  if (publishedPage(calculation.scenario) !== 'bbc-2022/') return null
  const creator = words.figure(calculation, 'creator')
  return <p className={styles.sub}>{formatMessage({ id: 'topic.bbc-2022' }, { creator })}</p>
}

/** What the page promises, or which of its numbers somebody typed. */
function OwnNumbers() {
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
