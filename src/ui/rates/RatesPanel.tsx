import { useId } from 'react'
import { rateSets } from '../../data/rate-sets'
import { useTexts } from '../../language/texts'
import { useChoices } from '../../state/choices'
import { useCalculation } from '../../state/react/useCalculation'
import { useWords } from '../../wording/react/useWords'
import { setName } from '../../wording/set-name'
import { Section } from '../controls/Section'
import { CoinRates } from './CoinRates'
import { Deductions } from './Deductions'
import { ModelChooser } from './ModelChooser'
import styles from './RatesPanel.module.css'

/** The same elements each time, so that one more group doesn't render the others again. */
const groups = [
  <CoinRates key="coins" />,
  <ModelChooser key="model" />,
  <Deductions key="deductions" />,
]

export const groupCount = groups.length

/**
 * Every rate in force: where it comes from, and a field for the visitor's own number.
 *
 * @param shown - How many of its groups are there already.
 */
export function RatesPanel({ shown = groupCount }: { readonly shown?: number }) {
  const { formatMessage } = useTexts()
  return (
    <Section title={formatMessage({ id: 'rates.title' })} area="rates" aside={<RateSetChooser />}>
      {() => <div className={styles.card}>{groups.slice(0, shown)}</div>}
    </Section>
  )
}

function RateSetChooser() {
  const { formatMessage } = useTexts()
  const words = useWords()
  const id = useId()
  const { scenario } = useCalculation()
  const chooseRateSet = useChoices((choices) => choices.chooseRateSet)
  const newest = formatMessage({ id: 'rates.set.newest' }, { date: setName(rateSets[0], words) })
  return (
    <div className={styles.set}>
      <label htmlFor={id} className="visually-hidden">
        {formatMessage({ id: 'rates.set' })}
      </label>
      <select
        id={id}
        value={scenario.rateSet ?? ''}
        autoComplete="off"
        onChange={({ target: { value } }) => chooseRateSet(value === '' ? undefined : value)}
      >
        <option value="">{newest}</option>
        {rateSets.map((set) => (
          <option key={set.id} value={set.id}>
            {set.id === 'article'
              ? formatMessage({ id: 'rates.set.article' })
              : formatMessage({ id: 'rates.set.dated' }, { date: setName(set, words) })}
          </option>
        ))}
      </select>
    </div>
  )
}
