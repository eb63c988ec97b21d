import type { ComponentType } from 'react'
import { useTexts } from '../../language/texts'
import { useCalculation } from '../../state/react/useCalculation'
import { useWords } from '../../wording/react/useWords'
import { termsOf } from '../../wording/terms'
import { goTo } from '../controls/go-to'
import styles from './Terms.module.css'

type WayProps = {
  /** The id of the part where the rate can be changed. */
  readonly to: 'rates' | 'rates-coins' | 'rates-model'
  readonly className?: string | undefined
  /** What the link says. */
  readonly text: string
}

/** A link to a part of the calculator, from wherever these rates are shown. */
export type Way = ComponentType<WayProps>

/** The rates in force, in one line; each links to where it can be changed. */
export function Terms({ Way = WayHere }: { readonly Way?: Way }) {
  const { formatMessage } = useTexts()
  const { where, currency, price, brief, storeFee, model } = termsOf(useCalculation(), useWords())
  return (
    <div className={styles.terms}>
      <span className={styles.wide}>{formatMessage({ id: 'terms.title' })}</span>
      <Way to="rates-coins" text={brief} className={styles.narrow} />
      <Way to="rates-coins" text={where} className={styles.wide} />
      {currency && <Way to="rates-coins" text={currency} className={styles.wide} />}
      <Way to="rates-coins" text={price} className={styles.wide} />
      <Way to="rates-coins" text={storeFee} className={styles.wide} />
      <Way to="rates-model" text={model} />
      <Way to="rates" text={formatMessage({ id: 'terms.all' })} className={styles.all} />
    </div>
  )
}

const WayHere: Way = ({ to, className, text }) => (
  <a href={`#${to}`} className={className} onClick={goTo}>
    {text}
  </a>
)
