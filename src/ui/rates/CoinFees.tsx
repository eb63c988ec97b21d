import { sourcesOf } from '../../data/sources'
import { storeFeeOf } from '../../domain/in-force'
import type { TaxMode } from '../../domain/rates'
import { useTexts } from '../../language/texts'
import { percentText } from '../../language/write-number'
import { useCalculation } from '../../state/react/useCalculation'
import { useChanges } from '../../state/react/useChanges'
import { useWords } from '../../wording/react/useWords'
import { Select } from '../controls/Select'
import { InTurn } from '../loading/InTurn'
import { RateField } from './RateField'
import styles from './RatesPanel.module.css'
import { SourceNote } from './SourceNote'

/** What tax and the store take from the price of coins. */
export function CoinFees() {
  return (
    <>
      <div className={styles.pair}>
        <InTurn>
          <Tax />
        </InTurn>
        <InTurn>
          <StoreFee />
        </InTurn>
      </div>
      <HowTaxed />
    </>
  )
}

function Tax() {
  const { formatMessage } = useTexts()
  const { inForce, scenario } = useCalculation()
  return (
    <div className={styles.rate}>
      <RateField name="tax" />
      {scenario.tax === undefined && (
        <SourceNote
          label={formatMessage({ id: `tax.${inForce.region.taxName}` })}
          sources={sourcesOf(inForce.region.tax.sources)}
        />
      )}
    </div>
  )
}

/** Whether the tax is inside the price; in a line of its own, where its words have room. */
function HowTaxed() {
  const { formatMessage } = useTexts()
  const { rates } = useCalculation()
  const { chooseTaxMode } = useChanges()
  return (
    <Select
      label={formatMessage({ id: 'rates.taxMode' })}
      value={rates.taxMode}
      options={(['included', 'added'] as const).map((mode) => ({
        value: mode,
        text: formatMessage({ id: `rates.taxMode.${mode}` }),
      }))}
      onChange={(mode) => chooseTaxMode(mode as TaxMode)}
    />
  )
}

function StoreFee() {
  const { formatMessage } = useTexts()
  const words = useWords()
  const { inForce, rateSet, scenario } = useCalculation()
  const { region, buy, rates } = inForce
  const low = percentText(rates.storeFee.low, words.locale)
  const high = percentText(rates.storeFee.high, words.locale)
  return (
    <div className={styles.rate}>
      <RateField name="storeFee" />
      {low !== high && (
        <p className={styles.hint}>{formatMessage({ id: 'rates.left' }, { low, high })}</p>
      )}
      {scenario.storeFee === undefined && (
        <SourceNote
          label={formatMessage({ id: `rates.storeFee.${buy}` })}
          sources={sourcesOf(storeFeeOf(region, buy, rateSet).sources)}
        />
      )}
    </div>
  )
}
