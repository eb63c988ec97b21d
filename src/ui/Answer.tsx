import styles from './Answer.module.css'
import { Rest } from './Rest'
import { useTexts } from './texts'
import { answerTo } from './useAnswer'
import { useCalculation } from './useCalculation'
import { useWords } from './words'

/** The headline: the answer, in a sentence that changes as one types. */
export function Answer() {
  return (
    <div className={styles.answer}>
      <Headline />
      <Rest part="Notes" />
    </div>
  )
}

function Headline() {
  const { formatMessage } = useTexts()
  const { id, values } = answerTo(useCalculation(), useWords())
  return (
    <h1 className={styles.headline}>{formatMessage({ id }, { ...values, creator: inRose })}</h1>
  )
}

const inRose = (amount: readonly string[]) => (
  <strong key="creator" className={styles.creator}>
    {amount.join('')}
  </strong>
)
