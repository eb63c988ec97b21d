import { useIntl } from 'react-intl'
import { giftSources } from '../data/gifts'
import { type Coins, convert, exact, isZero } from '../domain/amount'
import { storeFeeOf } from '../domain/in-force'
import type { Scenario } from '../domain/scenario'
import type { Calculation } from '../state/calculation'
import { Card } from './Card'
import { dateText } from './format'
import { SourceName, sourcesOf } from './SourceNote'
import styles from './SourcesInUse.module.css'
import { useCalculation } from './useCalculation'
import { useShareAddress } from './useInBrowser'
import { useModelName } from './useSentence'
import { useSetName } from './useSetName'
import { useWords, type Words } from './words'

/** Every rate of the sum and who says it, in a line each. */
export function SourcesInUse() {
  const { formatMessage } = useIntl()
  const words = useWords()
  const setName = useSetName()
  const address = useShareAddress()
  const calculation = useCalculation()
  const model = useModelName(calculation)
  const { scenario, rateSet } = calculation
  const gift = scenario.gift.kind === 'catalogue' ? giftSources[scenario.gift.source] : undefined
  return (
    <Card title={formatMessage({ id: 'sources.title' })} area="sources">
      {() => (
        <>
          <p className={styles.intro}>{formatMessage({ id: 'sources.intro' })}</p>
          <dl className={styles.list}>
            <Row term={formatMessage({ id: 'sources.set' })}>{setName(rateSet)}</Row>
            <Row term={formatMessage({ id: 'sources.gift' })}>
              {gift
                ? formatMessage(
                    { id: 'source.line' },
                    { who: gift.who, date: dateText(gift.asOf, words.locale) },
                  )
                : formatMessage({ id: 'sources.own' })}
            </Row>
            {ratesInUse(calculation).map(({ term, value, own, ids }) => (
              <Row key={term} term={formatMessage({ id: term })}>
                <span className={styles.value}>{value(words)}</span>
                {own ? formatMessage({ id: 'sources.own' }) : <Cited ids={ids} />}
              </Row>
            ))}
            <Row term={formatMessage({ id: 'sources.model' })}>
              <span className={styles.value}>{model}</span>
              {isOwnModel(scenario) ? (
                formatMessage({ id: 'sources.own' })
              ) : (
                <Cited ids={calculation.inForce.model.sources} />
              )}
            </Row>
            {address !== null && (
              <div className={styles.link}>
                <dt>{formatMessage({ id: 'sources.link' })}</dt>
                <dd>{address}</dd>
              </div>
            )}
          </dl>
        </>
      )}
    </Card>
  )
}

type RateInUse = {
  readonly term: `sources.${'price' | 'tax' | 'storeFee' | 'agency' | 'payoutFee' | 'payoutFixed' | 'aside' | 'fx' | 'minimum'}`
  readonly value: (words: Words) => string
  /** Typed by the visitor. */
  readonly own: boolean
  readonly ids: readonly string[]
}

const hundredCoins = exact<Coins>('100')

/** The rates of the sum with their values, the deductions only where there are any. */
function ratesInUse({ scenario, inForce, rates, rateSet }: Calculation): RateInUse[] {
  const { region, buy, priceList, currency, minimum } = inForce
  const all: (RateInUse | false)[] = [
    {
      term: 'sources.price',
      value: (words) => words.hundred(convert(hundredCoins, rates.coinPrice), currency),
      own: scenario.price !== undefined,
      ids: priceList.sources,
    },
    {
      term: 'sources.tax',
      value: (words) => words.percent(rates.tax),
      own: scenario.tax !== undefined,
      ids: region.tax.sources,
    },
    {
      term: 'sources.storeFee',
      value: (words) => words.percent(rates.storeFee),
      own: scenario.storeFee !== undefined,
      ids: storeFeeOf(region, buy, rateSet).sources,
    },
    ...(['agency', 'payoutFee', 'aside'] as const).map(
      (name) =>
        !isZero(rates[name]) && {
          term: `sources.${name}` as const,
          value: (words: Words) => words.percent(rates[name]),
          own: true,
          ids: [],
        },
    ),
    !isZero(rates.payoutFixed) && {
      term: 'sources.payoutFixed',
      value: (words) => words.dollarsExactly(rates.payoutFixed),
      own: true,
      ids: [],
    },
    currency !== 'USD' && {
      term: 'sources.fx',
      value: (words) => words.rateMoney(rates.fx.to, currency),
      own: scenario.fx !== undefined,
      ids: [rateSet.exchange.source],
    },
    {
      term: 'sources.minimum',
      value: (words) => words.dollarsExactly(minimum.typical),
      own: scenario.minimum !== undefined,
      ids: rateSet.minimum.sources,
    },
  ]
  return all.filter((rate) => rate !== false)
}

const isOwnModel = ({ model, perCoin, value, share }: Scenario) =>
  model === 'custom' || [perCoin, value, share].some((number) => number !== undefined)

function Row({ term, children }: { readonly term: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** The most telling source, with how far to trust it. */
function Cited({ ids }: { readonly ids: readonly string[] }) {
  const { formatMessage } = useIntl()
  const [source] = sourcesOf(ids)
  if (!source) return null
  const trust = formatMessage({ id: `trust.${source.trust}` })
  return (
    <>
      {source.url === null ? (
        <SourceName source={source} />
      ) : (
        <a href={source.url} rel="noreferrer" target="_blank">
          <SourceName source={source} />
        </a>
      )}{' '}
      <span className={styles.trust}>{formatMessage({ id: 'source.trust' }, { trust })}</span>
    </>
  )
}
