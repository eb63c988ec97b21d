import { ArrowUpRight } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useIntl } from 'react-intl'
import { newestRateSet } from '../data/rate-sets'
import { convert, exact } from '../domain/amount'
import type { RateSet } from '../domain/rate-set'
import { reportHeight } from '../embed/height'
import { shareAddress } from '../state/url-sync'
import { Announcer, useAnnounceAnswer } from './announcer'
import styles from './EmbedCard.module.css'
import { mainId } from './focus-main'
import { KnownField } from './KnownField'
import { Notices } from './Notices'
import { Legend, StackedBar } from './StackedBar'
import { useAnswerText } from './useAnswer'
import { useArticleClaims } from './useArticleClaims'
import { useCalculation } from './useCalculation'
import { useModelName } from './useSentence'
import { useSetName } from './useSetName'
import { useShownReceipt } from './useShownReceipt'
import { Contradiction } from './WhereItGoes'
import { useWords } from './words'

/** The calculation as a card in somebody's post. */
export function EmbedCard() {
  const { formatMessage } = useIntl()
  const card = useRef<HTMLElement>(null)
  const answer = useAnswerText()
  const { scenario, outcome } = useCalculation()
  const giftNames = useWords().giftNames(scenario.gift, outcome.gifts)
  useAnnounceAnswer()
  useEffect(() => (card.current ? reportHeight(card.current) : undefined), [])

  return (
    <main ref={card} id={mainId} className={styles.frame} tabIndex={-1}>
      <article className={styles.card}>
        <h1 className="visually-hidden">{answer}</h1>
        <div className={styles.fields}>
          <KnownField field="gifts" unit={giftNames} brief />
          <KnownField field="viewerPays" brief />
          <KnownField field="coins" brief />
          <KnownField field="diamonds" brief />
          <KnownField field="creator" brief />
        </div>
        <Flow />
        <Notices brief />
        <footer className={styles.footer}>
          <RateLine />
          <a href={shareAddress()} target="_blank" rel="noopener">
            {formatMessage({ id: 'embed.open' })}
            <ArrowUpRight aria-hidden="true" />
          </a>
        </footer>
      </article>
      <Announcer />
    </main>
  )
}

/** The bar and its legend, or why there is none. */
function Flow() {
  const { formatMessage } = useIntl()
  const calculation = useCalculation()
  const { picture } = useShownReceipt(calculation)
  if (calculation.outcome.kind === 'contradiction') return <Contradiction brief />
  if (calculation.unreachable) return null
  if (picture.parts.length === 0) return <p>{formatMessage({ id: 'picture.nothing' })}</p>
  return (
    <div className={styles.flow}>
      <StackedBar parts={picture.parts} label={picture.summary} />
      <Legend parts={picture.parts} brief />
    </div>
  )
}

const hundredCoins = exact<never>('100')

/** What the card says of its rates beside the figures. */
function rateLineOf(set: RateSet) {
  if (set === newestRateSet) return 'embed.rateLine'
  return set.id === 'article' ? 'embed.rateLineArticle' : 'embed.rateLineChanged'
}

/** The rates that matter most, in a line. */
function RateLine() {
  const { formatMessage } = useIntl()
  const words = useWords()
  const setName = useSetName()
  const calculation = useCalculation()
  const model = useModelName(calculation)
  const { rates, inForce, rateSet } = calculation
  const { times } = useArticleClaims()
  const line = rateLineOf(rateSet)
  const price = words.hundred(convert(hundredCoins, rates.coinPrice), inForce.currency)
  return (
    <p className={styles.rates}>
      {formatMessage(
        { id: line },
        {
          set: setName(rateSet),
          price,
          model,
          times,
        },
      )}
    </p>
  )
}
