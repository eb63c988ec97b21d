import { frontPage } from '../../data/pages'
import { useTexts } from '../../language/texts'
import { useCalculation } from '../../state/react/useCalculation'
import { useWords } from '../../wording/react/useWords'
import { termsOf } from '../../wording/terms'
import styles from '../fields/Terms.module.css'
import { PageLink } from '../page/PageLink'

/** The rates behind the list, in one line; each leads to where it can be changed. */
export function RatesLine() {
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
      <PageLink page={frontPage} fragment="rates" className={styles.all}>
        <span>{formatMessage({ id: 'terms.all' })}</span>
      </PageLink>
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
  <PageLink page={frontPage} fragment={`rates-${of}`} className={className}>
    <span>{text}</span>
  </PageLink>
)
