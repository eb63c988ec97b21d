import { useIntl } from 'react-intl'
import { giftSources } from '../data/gifts'
import { storeFeeOf } from '../domain/in-force'
import type { Calculation } from '../state/calculation'
import { shareAddress } from '../state/url-sync'
import { Card } from './Card'
import { dateText } from './format'
import { SourceName, sourcesOf } from './SourceNote'
import styles from './SourcesInUse.module.css'
import { useCalculation } from './useCalculation'
import { useSetName } from './useSetName'
import { useWords } from './words'

/** Every rate of the sum and who says it, in a line each. */
export function SourcesInUse() {
  const { formatMessage } = useIntl()
  const words = useWords()
  const setName = useSetName()
  const calculation = useCalculation()
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
            {ratesInUse(calculation).map(({ term, own, ids }) => (
              <Row key={term} term={formatMessage({ id: term })}>
                {own ? formatMessage({ id: 'sources.own' }) : <Cited ids={ids} />}
              </Row>
            ))}
            <div className={styles.link}>
              <dt>{formatMessage({ id: 'sources.link' })}</dt>
              <dd>{shareAddress()}</dd>
            </div>
          </dl>
        </>
      )}
    </Card>
  )
}

/** The rates of the sum, and whether the visitor typed them. */
function ratesInUse({ scenario, inForce, rateSet }: Calculation) {
  const { region, buy, model, priceList, currency } = inForce
  const isOwnModel = [scenario.perCoin, scenario.value, scenario.share].some(Boolean)
  return [
    { term: 'sources.price', own: scenario.price !== undefined, ids: priceList.sources },
    { term: 'sources.tax', own: scenario.tax !== undefined, ids: region.tax.sources },
    {
      term: 'sources.storeFee',
      own: scenario.storeFee !== undefined,
      ids: storeFeeOf(region, buy, rateSet).sources,
    },
    { term: 'sources.model', own: isOwnModel || model.id === 'custom', ids: model.sources },
    ...(currency === 'USD'
      ? []
      : [
          {
            term: 'sources.fx' as const,
            own: scenario.fx !== undefined,
            ids: [rateSet.exchange.source],
          },
        ]),
    {
      term: 'sources.minimum',
      own: scenario.minimum !== undefined,
      ids: rateSet.minimum.sources,
    },
  ] as const
}

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
