import type { Source } from '../domain/rate-set'
import { Card } from './Card'
import { dateText } from './format'
import { giftSourceOf } from './GiftSource'
import { SourceName } from './SourceNote'
import styles from './SourcesInUse.module.css'
import { useTexts } from './texts'
import { useCalculation } from './useCalculation'
import { useShareAddress } from './useInBrowser'
import { useRatesInUse } from './useRatesInUse'
import { useSetName } from './useSetName'
import { useWords } from './words'

/** Every rate of the sum and who says it, in a line each. */
export function SourcesInUse() {
  const { formatMessage } = useTexts()
  const words = useWords()
  const setName = useSetName()
  const address = useShareAddress()
  const calculation = useCalculation()
  const rates = useRatesInUse(calculation)
  const { scenario, rateSet } = calculation
  const gift = giftSourceOf(scenario.gift)
  return (
    <Card title={formatMessage({ id: 'sources.title' })} area="sources">
      {() => (
        <>
          <p className={styles.intro}>{formatMessage({ id: 'sources.intro' })}</p>
          <dl className={styles.list}>
            <Row term={formatMessage({ id: 'sources.set' })}>{setName(rateSet)}</Row>
            <Row term={formatMessage({ id: 'sources.gift' })}>
              {gift ? (
                <a href={gift.url} rel="noreferrer" target="_blank">
                  {formatMessage(
                    { id: 'source.line' },
                    { who: gift.who, date: dateText(gift.asOf, words.locale) },
                  )}
                </a>
              ) : (
                formatMessage({ id: 'sources.own' })
              )}
            </Row>
            {rates.map(({ name, label, text, unit, own, sources: [source] }) => (
              <Row key={`${name} ${unit}`} term={label}>
                <span className={styles.value}>{text}</span>
                {own && <span>{formatMessage({ id: 'sources.own' })}</span>}
                {source && <Cited source={source} />}
              </Row>
            ))}
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

function Row({ term, children }: { readonly term: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** The most telling source, with how far to trust it. */
function Cited({ source }: { readonly source: Source }) {
  const { formatMessage } = useTexts()
  const trust = formatMessage({ id: `trust.${source.trust}` })
  return (
    <>
      {source.url === null ? (
        <SourceName source={source} />
      ) : (
        <a href={source.url} rel="noreferrer" target="_blank">
          <SourceName source={source} />
        </a>
      )}
      <span className={styles.trust}>{` ${formatMessage({ id: 'source.trust' }, { trust })}`}</span>
    </>
  )
}
