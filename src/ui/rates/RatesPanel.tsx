import { type ReactNode, useId } from 'react'
import { rateSets } from '../../data/rate-sets'
import { useTexts } from '../../language/texts'
import { Deferred } from '../../state/react/Deferred'
import { useCalculation } from '../../state/react/useCalculation'
import { useChanges } from '../../state/react/useChanges'
import { useWords } from '../../wording/react/useWords'
import { setName } from '../../wording/set-name'
import { Section } from '../controls/Section'
import { InTurn } from '../loading/InTurn'
import { CoinRates } from './CoinRates'
import { Deductions } from './Deductions'
import { ModelChooser } from './ModelChooser'
import styles from './RatesPanel.module.css'

const groupsWith = (missions: ReactNode) => [
  <CoinRates key="coins" />,
  <ModelChooser key="model" missions={missions} />,
  <Deductions key="deductions" />,
]

const deferred = groupsWith(null).map((group) => (
  <InTurn key={group.key}>
    <Deferred until="paused">{group}</Deferred>
  </InTurn>
))

/** Every rate in force: where it comes from, and a field for the visitor's own number. */
export function RatesPanel() {
  const { formatMessage } = useTexts()
  return (
    <InTurn>
      <Section title={formatMessage({ id: 'rates.title' })} area="rates" aside={<RateSetChooser />}>
        {() => <div className={styles.card}>{deferred}</div>}
      </Section>
    </InTurn>
  )
}

type RateGroupsProps = {
  /** Of the model in force, where they are chosen on the spot. */
  readonly missions?: ReactNode
}

/** The rates of the scenario that is shown there. */
export const RateGroups = ({ missions = null }: RateGroupsProps) => (
  <div className={styles.card}>{groupsWith(missions)}</div>
)

/** Its label is seen only where nothing else says what it is. */
export function RateSetChooser({ isLabelled = false }: { readonly isLabelled?: boolean }) {
  const { formatMessage } = useTexts()
  const words = useWords()
  const id = useId()
  const { scenario } = useCalculation()
  const { chooseRateSet } = useChanges()
  const newest = formatMessage({ id: 'rates.set.newest' }, { date: setName(rateSets[0], words) })
  return (
    <div className={styles.set}>
      <label htmlFor={id} className={isLabelled ? styles.label : 'visually-hidden'}>
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
