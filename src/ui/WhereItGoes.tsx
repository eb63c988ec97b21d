import { isZero } from '../domain/amount'
import { Card } from './Card'
import { Contradiction } from './Contradiction'
import { Picture } from './Picture'
import { useTexts } from './texts'
import { useCalculation } from './useCalculation'
import { useShownReceipt } from './useShownReceipt'
import { useRoughSplit } from './useStandIn'
import styles from './WhereItGoes.module.css'

/** The picture of the money, or in its place why there can be none. */
export function WhereItGoes() {
  const { formatMessage } = useTexts()
  const calculation = useCalculation()
  const { outcome } = calculation
  return (
    <Card title={formatMessage({ id: 'picture.title' })} area="picture">
      {() => {
        if (outcome.kind === 'contradiction') return <Contradiction />
        if (isZero(outcome.viewerPays)) {
          return <p className={styles.quiet}>{formatMessage({ id: 'picture.nothing' })}</p>
        }
        return <FlowOfMoney />
      }}
    </Card>
  )
}

function FlowOfMoney() {
  const { picture } = useShownReceipt(useCalculation())
  const rough = useRoughSplit()
  return (
    <>
      <Picture picture={picture} />
      {rough !== null && <p className={styles.quiet}>{rough}</p>}
    </>
  )
}
