import { sourcesOf } from '../../data/sources'
import { convert } from '../../domain/amount'
import { hundredCoins } from '../../domain/in-force'
import type { Buy } from '../../domain/rates'
import { currencyName, regionName, regionsByName } from '../../language/names'
import { useTexts } from '../../language/texts'
import { useCalculation } from '../../state/react/useCalculation'
import { useChanges } from '../../state/react/useChanges'
import { useWords } from '../../wording/react/useWords'
import { standInText } from '../../wording/stand-in'
import { Segmented } from '../controls/Segmented'
import { Select } from '../controls/Select'
import { InTurn } from '../loading/InTurn'
import { CoinFees } from './CoinFees'
import { RateField } from './RateField'
import { RateGroup } from './RateGroup'
import styles from './RatesPanel.module.css'
import { SourceNote } from './SourceNote'

/** Where coins are bought, and for how much. */
export function CoinRates() {
  const { formatMessage } = useTexts()
  const { inForce, scenario } = useCalculation()
  const { chooseBuy } = useChanges()
  return (
    <RateGroup
      id="rates-coins"
      title={formatMessage({ id: 'rates.coins' })}
      value={<PriceInForce />}
      startsOpen={false}
    >
      <div className={styles.pair}>
        <InTurn>
          <Region />
        </InTurn>
        <InTurn>
          <Currency />
        </InTurn>
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
      <InTurn>
        <div className={styles.rate}>
          <RateField name="price" />
          {scenario.price === undefined && (
            <InTurn>
              <PriceNotes />
            </InTurn>
          )}
        </div>
      </InTurn>
      <CoinFees />
      <ExchangeRate />
    </RateGroup>
  )
}

/** The whole group in a few words. */
function PriceInForce() {
  const { formatMessage, language } = useTexts()
  const words = useWords()
  const { inForce, rates } = useCalculation()
  const text = formatMessage(
    { id: 'rates.coins.value' },
    {
      region: regionName(inForce.region.id, language),
      where: formatMessage({ id: `rates.where.${inForce.buy}` }),
      money: words.money(convert(hundredCoins, rates.coinPrice), inForce.currency),
    },
  )
  return <span>{text}</span>
}

function Region() {
  const { formatMessage, language } = useTexts()
  const { inForce, rateSet } = useCalculation()
  const { chooseRegion } = useChanges()
  return (
    <Select
      label={formatMessage({ id: 'rates.region' })}
      value={inForce.region.id}
      options={regionsByName(
        rateSet.regions.map(({ id }) => id),
        language,
      ).map(({ id, name }) => ({ value: id, text: name }))}
      onChange={chooseRegion}
    />
  )
}

function Currency() {
  const { formatMessage, language } = useTexts()
  const { inForce, rateSet } = useCalculation()
  const { chooseCurrency } = useChanges()
  return (
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
  )
}

/** Which pack the price is from, what the others ask, and what is used instead where none is known. */
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
      <p className={styles.hint}>
        <span>{pack}</span>
        {ends !== null && (
          <span>{` ${formatMessage({ id: 'rates.left' }, { low: ends[0], high: ends[1] })}`}</span>
        )}
      </p>
      {standIn !== null && <p className={styles.caution}>{standIn}</p>}
      {priceList.currency !== currency && (
        <p className={styles.hint}>
          {formatMessage({ id: 'rates.price.converted' }, { currency: priceList.currency })}
        </p>
      )}
      <SourceNote
        label={formatMessage({ id: 'rates.price' })}
        sources={sourcesOf(inForce.priceSources)}
      />
    </>
  )
}

/** Only where the viewer pays in another currency than payouts are made in. */
function ExchangeRate() {
  const { formatMessage } = useTexts()
  const { inForce, rateSet, scenario } = useCalculation()
  const { currency } = inForce
  if (currency === 'USD') return null
  return (
    <div className={styles.rate}>
      <RateField name="fx" />
      {scenario.fx === undefined && (
        <SourceNote
          label={formatMessage({ id: 'rates.fx' }, { currency })}
          sources={sourcesOf([rateSet.exchange.source])}
        />
      )}
    </div>
  )
}
