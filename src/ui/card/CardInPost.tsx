import { ArrowUpRight, Share2 } from 'lucide'
import type { MouseEvent } from 'react'
import { lineTexts } from '../../language/groups/lines'
import { addTexts } from '../../language/load'
import { useTexts } from '../../language/texts'
import { loadOnce } from '../../lib/load-once'
import { flushAddress } from '../../state/kept-address'
import { useCalculation } from '../../state/react/useCalculation'
import { useShareAddress } from '../../state/react/useShareAddress'
import { answerText, answerTo } from '../../wording/answer'
import { plainRateLine } from '../../wording/plain-rate-line'
import { creatorRangeText } from '../../wording/range-sentence'
import { useWords } from '../../wording/react/useWords'
import { shownReceipt } from '../../wording/shown-receipt'
import { Announcer } from '../answer/Announcer'
import { mainId } from '../controls/focus-main'
import { useDialogs } from '../controls/useDialogs'
import { LinkedField } from '../fields/LinkedField'
import { Legend, StackedBar } from '../flow/StackedBar'
import buttons from '../look/buttons.module.css'
import { Icon } from '../look/Icon'
import { Rose } from '../look/Rose'
import { useAppearance } from '../look/useAppearance'
import styles from './CardInPost.module.css'
import type * as Extras from './extras'
import { GiftInCard } from './GiftInCard'
import { isForBrowser, openWindow } from './open-window'

addTexts(lineTexts)

const loadDialogs = loadOnce(() => import('./card-dialogs'))

type CardInPostProps = {
  /** What the card shows only where its link is not plain. */
  readonly extras?: typeof Extras | undefined
}

/** The calculation as a card in somebody's post. */
export function CardInPost({ extras }: CardInPostProps) {
  const { formatMessage } = useTexts()
  const words = useWords()
  const calculation = useCalculation()
  const range = creatorRangeText(calculation, words)

  useAppearance('auto', extras?.setAccent)

  return (
    <main id={mainId} className={styles.frame} tabIndex={-1}>
      <article className={styles.card}>
        <Headline />
        <div className={styles.fields}>
          <LinkedField field="gifts" brief />
          <GiftInCard />
          <LinkedField field="viewerPays" brief />
          <LinkedField field="creator" brief />
          <LinkedField field="coins" brief />
          <LinkedField field="diamonds" brief />
        </div>
        {range !== null && (
          <p className={styles.range}>{formatMessage({ id: 'range.creator' }, { range })}</p>
        )}
        <Flow extras={extras} />
        {extras && <extras.Notices />}
        <Footer extras={extras} />
      </article>
      <Announcer />
    </main>
  )
}

/** The answer; on a narrow card the fields alone say it. */
function Headline() {
  const { formatMessage } = useTexts()
  const { id, values } = answerTo(useCalculation(), useWords())
  return (
    <h1 className={styles.headline}>{formatMessage({ id }, { ...values, creator: inRose })}</h1>
  )
}

const inRose = (amount: readonly string[]) => (
  <strong key="creator" className={styles.creator}>
    {amount.join('')}
  </strong>
)

/** The bar and its legend, or why there is none. */
function Flow({ extras }: CardInPostProps) {
  const words = useWords()
  const calculation = useCalculation()
  const rough = extras?.roughSplitText(calculation, words)
  const { picture } = shownReceipt(calculation, words)
  if (calculation.outcome.kind === 'contradiction') return extras && <extras.Contradiction brief />
  if (calculation.unreachable) return null
  // The heading says it, too.
  if (picture.parts.length === 0) return <p aria-hidden="true">{answerText(calculation, words)}</p>
  const flow = (
    <div className={styles.flow}>
      <StackedBar parts={picture.parts} label={picture.summary} />
      <Legend parts={picture.parts} brief />
      {rough && <p className={styles.rough}>{rough}</p>}
    </div>
  )
  const { versus } = calculation.scenario
  return extras && versus !== undefined ? <extras.Compared waiting={flow} /> : flow
}

function Footer({ extras }: CardInPostProps) {
  const { formatMessage } = useTexts()
  const rateLineOf = extras?.rateLineText ?? plainRateLine
  const rateLine = rateLineOf(useCalculation(), useWords())
  const { show, opens, dialog } = useDialogs(loadDialogs, flushAddress)
  const address = useShareAddress()

  /** Where no window opens, the address is there to be copied. */
  function openOrShare(event: MouseEvent<HTMLAnchorElement>) {
    if (event.defaultPrevented || isForBrowser(event)) return
    event.preventDefault()
    if (!openWindow(event.currentTarget.href)) show('share')
  }

  return (
    <footer className={styles.footer}>
      <p className={styles.brand}>
        <Rose />
        <span>{formatMessage({ id: 'site.name' })}</span>
      </p>
      <p className={styles.rates}>{rateLine}</p>
      <a href={address ?? '.'} target="_blank" rel="noopener" onClick={openOrShare}>
        <span>{formatMessage({ id: 'embed.open' })}</span>
        <Icon of={ArrowUpRight} />
      </a>
      <button {...opens('share')} className={`${buttons.words} ${styles.share}`}>
        <Icon of={Share2} />
        <span>{formatMessage({ id: 'header.share' })}</span>
      </button>
      {dialog}
    </footer>
  )
}
