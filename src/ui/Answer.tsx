import type { ReactNode } from 'react'
import { useIntl } from 'react-intl'
import styles from './Answer.module.css'
import { useAnnounceAnswer } from './announcer'
import { OwnNumbers } from './OwnNumbers'
import { answerTo } from './useAnswer'
import { useCalculation } from './useCalculation'
import { useWords } from './words'

/** The headline: the answer, in a sentence that changes as one types. */
export function Answer() {
  const { formatMessage } = useIntl()
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
      <OwnNumbers />
    </div>
  )
}

const inRose = (amount: ReactNode[]) => (
  <strong key="creator" className={styles.creator}>
    {amount}
  </strong>
)
