import type { ReactNode } from 'react'
import { publishedPage } from '../state/site'
import styles from './Answer.module.css'
import { useAnnounceAnswer } from './announcer'
import { OwnNumbers } from './OwnNumbers'
import { useTexts } from './texts'
import { answerTo } from './useAnswer'
import { useCalculation } from './useCalculation'
import { creatorToShow } from './useShownReceipt'
import { useWords } from './words'

/** The headline: the answer, in a sentence that changes as one types. */
export function Answer() {
  const { formatMessage } = useTexts()
  const { id, values } = answerTo(useCalculation(), useWords())
  useAnnounceAnswer()
  const answer = formatMessage(
    { id },
    {
      ...values,
      creator: inRose,
    },
  )

  return (
    <div className={styles.answer}>
      <h1 className={styles.headline}>{answer}</h1>
      <Topic />
      <OwnNumbers />
    </div>
  )
}

/** What was measured, on the page of that test, beside what the sum gives. */
function Topic() {
  const { formatMessage } = useTexts()
  const words = useWords()
  const calculation = useCalculation()
  if (publishedPage(calculation.scenario) !== 'bbc-2022/') return null
  const creator = words.money(creatorToShow(calculation), calculation.inForce.currency)
  return <p className={styles.sub}>{formatMessage({ id: 'topic.bbc-2022' }, { creator })}</p>
}

const inRose = (amount: ReactNode[]) => (
  <strong key="creator" className={styles.creator}>
    {amount}
  </strong>
)
