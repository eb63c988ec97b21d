import { convert } from '../../domain/amount'
import { hundredCoins, storeFeeOf } from '../../domain/in-force'
import type { Buy, TaxMode } from '../../domain/rates'
import { currencyName, regionName } from '../../language/names'
import { useTexts } from '../../language/texts'
import { percentText } from '../../language/write-number'
import { useChoices } from '../../state/choices'
import { useCalculation } from '../../state/react/useCalculation'
import { useWords } from '../../wording/react/useWords'
import { standInText } from '../../wording/stand-in'
import { Segmented } from '../controls/Segmented'
import { Select } from '../controls/Select'
import { RateField } from './RateField'
import styles from './RatesPanel.module.css'
import { SourceNote } from './SourceNote'

/** Where coins are bought, for how much, and what the state and the store take of it. */
export function CoinRates() {
  const { formatMessage, language } = useTexts()
  const { inForce, rateSet, scenario } = useCalculation()
  const chooseRegion = useChoices((choices) => choices.chooseRegion)
  const chooseBuy = useChoices((choices) => choices.chooseBuy)
  const chooseCurrency = useChoices((choices) => choices.chooseCurrency)
  return (
    <>
      <div className={styles.pair}>
        <Select
          label={formatMessage({ id: 'rates.region' })}
          value={inForce.region.id}
          options={rateSet.regions.map(({ id }) => ({
            value: id,
            text: regionName(id, language),
          }))}
          onChange={chooseRegion}
        />
        <Select
          label={formatMessage({ id: 'rates.currency' })}
          value={inForce.currency}
          options={Object.keys(rateSet.exchange.perDollar).map((code) => ({
            value: code,
            text: formatMessage(
              { id: 'rates.currencyOption' },
              { code, name: currencyName(code, language) },
            ),
          }))}
          onChange={chooseCurrency}
        />
      </div>
      <Segmented<Buy>
        label={formatMessage({ id: 'rates.buy' })}
        value={inForce.buy}
        options={[
          { value: 'app', text: formatMessage({ id: 'rates.buy.app' }) },
          { value: 'web', text: formatMessage({ id: 'rates.buy.web' }) },
        ]}
        onChange={chooseBuy}
      />
      <div className={styles.group}>
        <RateField name="price" />
        {scenario.price === undefined && <PriceNotes />}
      </div>
      <Tax />
      <StoreFee />
    </>
  )
}

/** Which pack the price is from, what the others ask, and what stands in where none is known. */
function PriceNotes() {
  const { formatMessage } = useTexts()
  const words = useWords()
  const calculation = useCalculation()
  const standIn = standInText(calculation, words)
  const { inForce } = calculation
  const { priceList, currency, rates } = inForce
  const { low, high } = rates.coinPrice
  const ends = words.moneyEnds(
    { low: convert(hundredCoins, low), high: convert(hundredCoins, high) },
    currency,
  )
  const pack = formatMessage(
    { id: 'rates.price.pack' },
    {
      coins: words.coins(priceList.typical.from),
      money: words.rateMoney(priceList.typical.to, priceList.currency),
    },
  )
  return (
    <>
      <ul className={styles.hint}>
        <li>{pack}</li>
        {ends !== null && (
          <li>{formatMessage({ id: 'rates.left' }, { low: ends[0], high: ends[1] })}</li>
        )}
        <li>{formatMessage({ id: 'rates.price.noList' })}</li>
      </ul>
      {standIn !== null && <p className={styles.caution}>{standIn}</p>}
      {priceList.currency !== currency && (
        <p className={styles.hint}>
          {formatMessage({ id: 'rates.price.converted' }, { currency: priceList.currency })}
        </p>
      )}
      <SourceNote label={formatMessage({ id: 'rates.price' })} ids={priceList.sources} />
    </>
  )
}

function Tax() {
  const { formatMessage } = useTexts()
  const { inForce, rates, scenario } = useCalculation()
  const chooseTaxMode = useChoices((choices) => choices.chooseTaxMode)
  return (
    <div className={styles.group}>
      <div className={styles.pair}>
        <RateField name="tax" />
        <Select
          label={formatMessage({ id: 'rates.taxMode' })}
          value={rates.taxMode}
          options={(['included', 'added'] as const).map((mode) => ({
            value: mode,
            text: formatMessage({ id: `rates.taxMode.${mode}` }),
          }))}
          onChange={(mode) => chooseTaxMode(mode as TaxMode)}
        />
      </div>
      {scenario.tax === undefined && (
        <SourceNote
          label={formatMessage({ id: `tax.${inForce.region.taxName}` })}
          ids={inForce.region.tax.sources}
        />
      )}
    </div>
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
    <div className={styles.group}>
      <RateField name="storeFee" />
      {low !== high && (
        <p className={styles.hint}>{formatMessage({ id: 'rates.left' }, { low, high })}</p>
      )}
      {scenario.storeFee === undefined && (
        <SourceNote
          label={formatMessage({ id: `rates.storeFee.${buy}` })}
          ids={storeFeeOf(region, buy, rateSet).sources}
        />
      )}
    </div>
  )
}
