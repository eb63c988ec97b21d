import { ArrowUpRight, Share2 } from 'lucide'
import type { MouseEvent } from 'react'
import { late } from '../data/late'
import { isForBrowser, openWindow } from '../embed/open-window'
import { englishLines } from '../messages/en/lines'
import { Announcer } from './Announcer'
import { Contradiction } from './Contradiction'
import styles from './EmbedCard.module.css'
import { mainId } from './focus-main'
import { Icon } from './Icon'
import { KnownField } from './KnownField'
import { IgnoredParts, OutOfReach } from './LinkNotices'
import noticeStyles from './Notices.module.css'
import { addReader } from './read-more'
import { Legend, StackedBar } from './StackedBar'
import { addTexts, useTexts } from './texts'
import { useAnswerText } from './useAnswer'
import { useAppearance } from './useAppearance'
import { useCalculation } from './useCalculation'
import { useDialogs } from './useDialogs'
import { useShareAddress } from './useInBrowser'
import { useRateLine } from './useRateLine'
import { useShownReceipt } from './useShownReceipt'
import { useRoughSplit } from './useStandIn'
import { useWords } from './words'

addTexts(englishLines)
addReader()

const loadDialogs = late(() => import('./card-dialogs'))

/** The calculation as a card in somebody's post. */
export function EmbedCard() {
  const answer = useAnswerText()
  const { scenario, outcome } = useCalculation()
  const giftNames = useWords().giftNames(scenario.gift, outcome.gifts)

  useAppearance('auto')

  return (
    <main id={mainId} className={styles.frame} tabIndex={-1}>
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

/** The bar and its legend, or why there is none. */
function Flow() {
  const answer = useAnswerText()
  const rough = useRoughSplit()
  const calculation = useCalculation()
  const { picture } = useShownReceipt(calculation)
  if (calculation.outcome.kind === 'contradiction') return <Contradiction brief />
  if (calculation.unreachable) return null
  // The heading says it, too.
  if (picture.parts.length === 0) return <p aria-hidden="true">{answer}</p>
  return (
    <div className={styles.flow}>
      <StackedBar parts={picture.parts} label={picture.summary} />
      <Legend parts={picture.parts} brief />
      {rough !== null && <p className={styles.rough}>{rough}</p>}
    </div>
  )
}

function Footer() {
  const { formatMessage } = useTexts()
  const rateLine = useRateLine()
  const { show, opens, dialog } = useDialogs(loadDialogs)
  const address = useShareAddress()

  /** Where no window opens, the address is there to be copied. */
  function openOrShare(event: MouseEvent<HTMLAnchorElement>) {
    if (event.isDefaultPrevented() || isForBrowser(event)) return
    event.preventDefault()
    if (!openWindow(event.currentTarget.href)) show('share')
  }

  return (
    <footer className={styles.footer}>
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
