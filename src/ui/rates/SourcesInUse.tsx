import { giftSourceOf } from '../../data/gifts'
import { evidencePage } from '../../data/pages'
import type { Source } from '../../domain/rate-set'
import { sentOnce } from '../../domain/sent'
import { useTexts } from '../../language/texts'
import { today } from '../../language/today'
import { dateText } from '../../language/write-number'
import { useCalculation } from '../../state/react/useCalculation'
import { useShareAddress } from '../../state/react/useShareAddress'
import { type RateInUse, ratesInUse } from '../../wording/rates-in-use'
import { useWords } from '../../wording/react/useWords'
import { setName } from '../../wording/set-name'
import type { Words } from '../../wording/words'
import { Fold } from '../controls/Fold'
import { PageLink } from '../links/PageLink'
import { InTurn } from '../loading/InTurn'
import { SourceName } from './SourceNote'
import styles from './SourcesInUse.module.css'
import { TrustLegend, TrustTag } from './TrustTag'

/** Every rate of the sum with its first source, a line each. */
export function SourcesInUse() {
  const { formatMessage } = useTexts()
  const words = useWords()
  const address = useShareAddress()
  const calculation = useCalculation()
  const rates = ratesInUse(calculation, words)
  const { scenario, rateSet } = calculation
  const lists = new Set(sentOnce(scenario.gift).map(({ gift }) => giftSourceOf(gift)))
  return (
    <Fold title={formatMessage({ id: 'sources.title' })} area="sources" note={noteOn(rates, words)}>
      <p className={styles.intro}>{formatMessage({ id: 'sources.intro' })}</p>
      <TrustLegend />
      <dl className={styles.list}>
        <Row term={formatMessage({ id: 'sources.date' })}>{dateText(today(), words.locale)}</Row>
        <Row term={formatMessage({ id: 'sources.set' })}>{setName(rateSet, words)}</Row>
        {[...lists].map((list) => (
          <Row key={list?.url ?? ''} term={formatMessage({ id: 'sources.gift' })}>
            {list ? (
              <a href={list.url} rel="noreferrer" target="_blank">
                {formatMessage(
                  { id: 'source.line' },
                  { who: list.who, date: dateText(list.asOf, words.locale) },
                )}
              </a>
            ) : (
              formatMessage({ id: 'sources.own' })
            )}
          </Row>
        ))}
        {rates.map(({ name, label, text, unit, own, sources: [source] }) => (
          <InTurn key={`${name} ${unit}`}>
            <Row term={label}>
              <span className={styles.value}>{text}</span>
              {own && <span>{formatMessage({ id: 'sources.own' })}</span>}
              {source && <Cited source={source} />}
            </Row>
          </InTurn>
        ))}
        {address !== null && (
          <div className={styles.link}>
            <dt>{formatMessage({ id: 'sources.link' })}</dt>
            <dd>{address}</dd>
          </div>
        )}
      </dl>
      <PageLink page={evidencePage} fragment="sources" className={styles.all}>
        <span>{formatMessage({ id: 'sources.all' })}</span>
      </PageLink>
    </Fold>
  )
}

/** How many sources are named, and from which years; nothing where every number is the visitor's own. */
function noteOn(rates: readonly RateInUse[], { texts }: Words) {
  const named = rates.flatMap(({ sources: [first] }) => first ?? [])
  if (named.length === 0) return ''
  const dated = named.flatMap(({ asOf }) => asOf?.slice(0, 4) ?? []).toSorted()
  const [low = ''] = dated
  const high = dated.at(-1) ?? ''
  return texts.formatMessage(
    { id: 'sources.note' },
    {
      count: new Set(named).size,
      dated: dated.length,
      years: low === high ? low : texts.formatMessage({ id: 'range' }, { low, high }),
    },
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
  return (
    <span className={styles.cited}>
      {source.url === null ? (
        <SourceName source={source} />
      ) : (
        <a href={source.url} rel="noreferrer" target="_blank">
          <SourceName source={source} />
        </a>
      )}
      <TrustTag trust={source.trust} />
    </span>
  )
}
