import { useTexts } from '../../language/texts'
import { useCalculation } from '../../state/react/useCalculation'
import { useWords } from '../../wording/react/useWords'
import { termsOf } from '../../wording/terms'
import { goTo } from '../controls/go-to'
import styles from './Terms.module.css'

/** The rates behind the answer, in one line; each links to where it can be changed. */
export function Terms() {
  const { formatMessage } = useTexts()
  const { where, currency, price, brief, storeFee, model } = termsOf(useCalculation(), useWords())
  return (
    <div className={styles.terms}>
      <span className={styles.wide}>{formatMessage({ id: 'terms.title' })}</span>
      <Term of="coins" text={brief} className={styles.narrow} />
      <Term of="coins" text={where} className={styles.wide} />
      {currency && <Term of="coins" text={currency} className={styles.wide} />}
      <Term of="coins" text={price} className={styles.wide} />
      <Term of="coins" text={storeFee} className={styles.wide} />
      <Term of="model" text={model} />
      <a className={styles.all} href="#rates" onClick={goTo}>
        {formatMessage({ id: 'terms.all' })}
      </a>
    </div>
  )
}

type TermProps = {
  /** The group of rates. */
  readonly of: 'coins' | 'model'
  readonly text: string
  readonly className?: string | undefined
}

const Term = ({ of, text, className }: TermProps) => (
  <a href={`#rates-${of}`} className={className} onClick={goTo}>
    {text}
  </a>
)
