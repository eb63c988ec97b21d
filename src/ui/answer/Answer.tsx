import { useTexts } from '../../language/texts'
import { Deferred } from '../../state/react/Deferred'
import { useCalculation } from '../../state/react/useCalculation'
import { answerTo } from '../../wording/answer'
import { useWords } from '../../wording/react/useWords'
import styles from './Answer.module.css'
import { UnderTheAnswer } from './UnderTheAnswer'

/** The headline: the answer, in a sentence that changes as one types. */
export function Answer() {
  return (
    <div className={styles.answer}>
      <Headline />
      <Deferred>
        <UnderTheAnswer />
      </Deferred>
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
