import { useIntl } from 'react-intl'
import { numberChoices, useCalculator } from '../state/calculator'
import styles from './Answer.module.css'
import buttons from './buttons.module.css'
import { focusMain } from './focus-main'
import { rateLabel } from './rate-label'
import { useCalculation } from './useCalculation'
import { useWords } from './words'

/** Under the headline: what the page promises, or which of its numbers somebody typed. */
export function OwnNumbers() {
  const { formatMessage } = useIntl()
  const words = useWords()
  const { scenario, inForce } = useCalculation()
  const dropNumbers = useCalculator((calculator) => calculator.dropNumbers)
  const { currency, buy } = inForce
  const own = numberChoices.filter((name) => scenario[name] !== undefined)
  if (own.length === 0) return <p className={styles.sub}>{formatMessage({ id: 'answer.sub' })}</p>

  function drop() {
    dropNumbers()
    focusMain()
  }
  const labels = own.map((name) => formatMessage({ id: rateLabel(name, buy) }, { currency }))
  return (
    <div className={styles.sub}>
      <p>{formatMessage({ id: 'answer.own' }, { list: words.list(labels) })}</p>
      <button type="button" className={buttons.action} onClick={drop}>
        {formatMessage({ id: 'answer.useSources' })}
      </button>
    </div>
  )
}
