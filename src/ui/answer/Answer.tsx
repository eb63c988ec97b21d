import { Deferred } from '../../state/react/Deferred'
import { useCalculation } from '../../state/react/useCalculation'
import { answerTo } from '../../wording/answer'
import { useWords } from '../../wording/react/useWords'
import { InTurn } from '../loading/InTurn'
import styles from './Answer.module.css'
import { Doubt } from './Doubt'
import { Headline } from './Headline'
import { UnderTheAnswer } from './UnderTheAnswer'

/** The id of the headline, for parts that check whether it is in sight. */
export const headlineId = 'answer'

/** The answer, in a sentence that changes as the visitor types. Below and beside it, how far to trust it. */
export function Answer() {
  return (
    <div className={styles.answer}>
      <div className={styles.words}>
        <Sentence />
        <Deferred>
          <UnderTheAnswer />
        </Deferred>
      </div>
      <Deferred>
        <InTurn>
          <Doubt />
        </InTurn>
      </Deferred>
    </div>
  )
}

/** Alone, so that a key renders only this at once: slowed down 4 times, it is painted 4 ms sooner, of 35. */
function Sentence() {
  return <Headline id={headlineId} of={answerTo(useCalculation(), useWords())} />
}
