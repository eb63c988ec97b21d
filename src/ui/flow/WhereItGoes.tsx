import { isZero } from '../../domain/amount'
import { useTexts } from '../../language/texts'
import { useCalculation } from '../../state/react/useCalculation'
import { useWords } from '../../wording/react/useWords'
import { shownReceipt } from '../../wording/shown-receipt'
import { splitSentence } from '../../wording/split-sentence'
import { roughSplitText } from '../../wording/stand-in'
import { Contradiction } from '../answer/Contradiction'
import { Section } from '../controls/Section'
import { Flow } from './Flow'
import styles from './WhereItGoes.module.css'

/** The picture of the money, or in its place why there can be none. */
export function WhereItGoes() {
  const { formatMessage } = useTexts()
  const calculation = useCalculation()
  const { outcome } = calculation
  return (
    <Section title={formatMessage({ id: 'picture.title' })} area="picture">
      {() => {
        if (outcome.kind === 'contradiction') return <Contradiction />
        if (isZero(outcome.viewerPays)) {
          return <p className={styles.quiet}>{formatMessage({ id: 'picture.nothing' })}</p>
        }
        return <FlowOfMoney />
      }}
    </Section>
  )
}

function FlowOfMoney() {
  const calculation = useCalculation()
  const words = useWords()
  const { picture } = shownReceipt(calculation, words)
  const split = splitSentence(calculation, words)
  const rough = roughSplitText(calculation, words)
  return (
    <>
      <Flow picture={picture} />
      {split !== null && <p className={styles.split}>{split}</p>}
      {rough !== null && <p className={styles.rough}>{rough}</p>}
    </>
  )
}
