import { useState } from 'react'
import { rateSets } from '../../data/rate-sets'
import { useTexts } from '../../language/texts'
import { useChoices } from '../../state/choices'
import { useCalculation } from '../../state/react/useCalculation'
import { useWords } from '../../wording/react/useWords'
import { setName } from '../../wording/set-name'
import { Section } from '../controls/Section'
import { Select } from '../controls/Select'
import { CoinRates } from './CoinRates'
import { ModelChooser } from './ModelChooser'
import { RateField } from './RateField'
import styles from './RatesPanel.module.css'
import { SourceNote } from './SourceNote'

/** Every rate in force: where it comes from, and a field for a number of one's own. */
export function RatesPanel() {
  const { formatMessage } = useTexts()
  return (
    <Section title={formatMessage({ id: 'rates.title' })} area="rates">
      {() => (
        <div className={styles.panel}>
          <RateSetChooser />
          <CoinRates />
          <ModelChooser />
          <Deductions />
          <ExchangeRate />
        </div>
      )}
    </Section>
  )
}

function RateSetChooser() {
  const { formatMessage } = useTexts()
  const words = useWords()
  const { scenario } = useCalculation()
  const chooseRateSet = useChoices((choices) => choices.chooseRateSet)
  return (
    <Select
      label={formatMessage({ id: 'rates.set' })}
      value={scenario.rateSet ?? ''}
      options={[
        {
          value: '',
          text: formatMessage({ id: 'rates.set.newest' }, { date: setName(rateSets[0], words) }),
        },
        ...rateSets.map((set) => ({
          value: set.id,
          text:
            set.id === 'article'
              ? formatMessage({ id: 'rates.set.article' })
              : formatMessage({ id: 'rates.set.dated' }, { date: setName(set, words) }),
        })),
      ]}
      onChange={(id) => chooseRateSet(id === '' ? undefined : id)}
    />
  )
}

function Deductions() {
  const { formatMessage } = useTexts()
  const { scenario, rateSet } = useCalculation()
  const { agency, payoutFee, payoutFixed, aside } = scenario
  // Open where a link has set one; from then on as the visitor leaves it.
  const [open, setOpen] = useState(() =>
    [agency, payoutFee, payoutFixed, aside].some((value) => value !== undefined),
  )
  const source = (name: 'agency' | 'payoutFee' | 'aside') =>
    scenario[name] === undefined && (
      <SourceNote label={formatMessage({ id: `rates.${name}` })} ids={rateSet.deductions[name]} />
    )
  return (
    <details
      className={styles.more}
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{formatMessage({ id: 'rates.deductions' })}</summary>
      <div className={styles.panel}>
        <div className={styles.group}>
          <RateField name="agency" />
          {source('agency')}
        </div>
        <div className={styles.group}>
          <div className={styles.pair}>
            <RateField name="payoutFee" />
            <RateField name="payoutFixed" />
          </div>
          {source('payoutFee')}
        </div>
        <div className={styles.group}>
          <RateField name="aside" />
          {source('aside')}
        </div>
      </div>
    </details>
  )
}

/** Only where the viewer pays in something else than payouts are in. */
function ExchangeRate() {
  const { formatMessage } = useTexts()
  const { inForce, rateSet, scenario } = useCalculation()
  const { currency } = inForce
  if (currency === 'USD') return null
  return (
    <div className={styles.group}>
      <RateField name="fx" />
      {scenario.fx === undefined && (
        <SourceNote
          label={formatMessage({ id: 'rates.fx' }, { currency })}
          ids={[rateSet.exchange.source]}
        />
      )}
    </div>
  )
}
