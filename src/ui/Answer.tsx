import { useIntl } from 'react-intl'
import styles from './Answer.module.css'
import { useAnnounceAnswer } from './announcer'
import { useAnswer } from './useAnswer'
import { useCalculation } from './useCalculation'

/** The headline: the answer, in a sentence that changes as one types. */
export function Answer() {
  const { formatMessage } = useIntl()
  const answer = useAnswer(useCalculation(), (amount) => (
    <strong key="creator" className={styles.creator}>
      {amount}
    </strong>
  ))
  useAnnounceAnswer()

  return (
    <div className={styles.answer}>
      <h1 className={styles.headline}>{answer}</h1>
      <p className={styles.sub}>{formatMessage({ id: 'answer.sub' })}</p>
    </div>
  )
}
