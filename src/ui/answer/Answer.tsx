import { together, useTexts } from '../../language/texts'
import { Deferred } from '../../state/react/Deferred'
import { useCalculation } from '../../state/react/useCalculation'
import { answerTo } from '../../wording/answer'
import { useWords } from '../../wording/react/useWords'
import styles from './Answer.module.css'
import { Doubt } from './Doubt'
import { UnderTheAnswer } from './UnderTheAnswer'

/** The id of the headline, for parts that check whether it is in sight. */
export const headlineId = 'answer'

/** The headline: the answer, in a sentence that changes as the visitor types. Beside it, how far to trust it. */
export function Answer() {
  return (
    <div className={styles.answer}>
      <div className={styles.words}>
        <Headline />
        <Deferred>
          <UnderTheAnswer />
        </Deferred>
      </div>
      <Deferred>
        <Doubt />
      </Deferred>
    </div>
  )
}

function Headline() {
  const { formatMessage } = useTexts()
  const { id, values } = answerTo(useCalculation(), useWords())
  return (
    <h1 id={headlineId} className={styles.headline}>
      {formatMessage({ id }, { ...values, creator: inRose, line })}
    </h1>
  )
}

const inRose = (amount: readonly string[]) => (
  <strong key="creator" className={styles.creator}>
    {amount.join('')}
  </strong>
)

/** A sentence has a line of its own. Its first words tell it from the other one. */
const line = (sentence: readonly string[]) => (
  <span key={sentence[0]} className={styles.line}>
    {together(sentence)}
  </span>
)
