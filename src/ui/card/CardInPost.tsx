import { ArrowUpRight, Share2 } from 'lucide'
import type { MouseEvent } from 'react'
import { lineTexts } from '../../language/groups/lines'
import { addTexts } from '../../language/load'
import { useTexts } from '../../language/texts'
import { loadOnce } from '../../lib/load-once'
import { flushAddress } from '../../state/address-bar'
import { useCalculation } from '../../state/react/useCalculation'
import { useShareAddress } from '../../state/react/useShareAddress'
import { answerText, answerTo } from '../../wording/answer'
import { creatorRangeText } from '../../wording/range-sentence'
import { rateLineText } from '../../wording/rate-line'
import { useWords } from '../../wording/react/useWords'
import { shownReceipt } from '../../wording/shown-receipt'
import { roughSplitText } from '../../wording/stand-in'
import { Announcer } from '../answer/Announcer'
import { Contradiction } from '../answer/Contradiction'
import { IgnoredParts, OutOfReach } from '../answer/LinkNotices'
import noticeStyles from '../answer/Notices.module.css'
import { mainId } from '../controls/focus-main'
import { useDialogs } from '../controls/useDialogs'
import { LinkedField } from '../fields/LinkedField'
import { Legend, StackedBar } from '../flow/StackedBar'
import { LatePart } from '../loading/LatePart'
import { Icon } from '../look/Icon'
import { Rose } from '../look/Rose'
import { useAppearance } from '../look/useAppearance'
import styles from './CardInPost.module.css'
import { GiftInCard } from './GiftInCard'
import { isForBrowser, openWindow } from './open-window'

addTexts(lineTexts)

const loadDialogs = loadOnce(() => import('./card-dialogs'))
const loadCompared = loadOnce(() => import('./ComparedInCard'))

/** The calculation as a card in somebody's post. */
export function CardInPost() {
  const { formatMessage } = useTexts()
  const words = useWords()
  const calculation = useCalculation()
  const range = creatorRangeText(calculation, words)

  useAppearance('auto')

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
          <p className={styles.range}>{formatMessage({ id: 'card.range' }, { range })}</p>
        )}
        <Flow />
        <div className={noticeStyles.notices}>
          <IgnoredParts brief />
          <OutOfReach brief />
        </div>
        <Footer />
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
function Flow() {
  const words = useWords()
  const calculation = useCalculation()
  const rough = roughSplitText(calculation, words)
  const { picture } = shownReceipt(calculation, words)
  if (calculation.outcome.kind === 'contradiction') return <Contradiction brief />
  if (calculation.unreachable) return null
  // The heading says it, too.
  if (picture.parts.length === 0) return <p aria-hidden="true">{answerText(calculation, words)}</p>
  const flow = (
    <div className={styles.flow}>
      <StackedBar parts={picture.parts} label={picture.summary} />
      <Legend parts={picture.parts} brief />
      {rough !== null && <p className={styles.rough}>{rough}</p>}
    </div>
  )
  if (calculation.scenario.versus === undefined) return flow
  return (
    <LatePart
      load={loadCompared}
      failed="header.failed"
      waiting={flow}
      render={({ ComparedInCard }) => <ComparedInCard />}
    />
  )
}

function Footer() {
  const { formatMessage } = useTexts()
  const rateLine = rateLineText(useCalculation(), useWords())
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
      <button {...opens('share')} className={styles.share}>
        <Icon of={Share2} />
        <span>{formatMessage({ id: 'header.share' })}</span>
      </button>
      {dialog}
    </footer>
  )
}
