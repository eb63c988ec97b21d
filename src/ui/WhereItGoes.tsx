import { isZero } from '../domain/amount'
import { Card } from './Card'
import { Picture } from './Picture'
import { useTexts } from './texts'
import { useCalculation } from './useCalculation'
import { useContradiction } from './useContradiction'
import { useShownReceipt } from './useShownReceipt'
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
          return <p className={styles.nothing}>{formatMessage({ id: 'picture.nothing' })}</p>
        }
        return <FlowOfMoney />
      }}
    </Card>
  )
}

function FlowOfMoney() {
  return <Picture picture={useShownReceipt(useCalculation()).picture} />
}

/** Says in words and in figures that the rates can't all be true, and what would mend it. */
export function Contradiction({ brief = false }: { readonly brief?: boolean }) {
  const { formatMessage } = useTexts()
  const text = useContradiction()
  if (text === null) return null
  return (
    // The headline says it too, and is spoken once typing pauses: this would speak at every key.
    <div className={styles.contradiction} role="alert" aria-live="off">
      <p className={styles.what}>{formatMessage({ id: 'contradiction.title' })}</p>
      <p>{text}</p>
      {!brief && <p>{formatMessage({ id: 'contradiction.mend' })}</p>}
    </div>
  )
}
