import { useMemo, useState } from 'react'
import { evidenceTexts } from '../../language/groups/evidence'
import { pageTexts } from '../../language/groups/page'
import { addTexts } from '../../language/load'
import { loadOnce } from '../../lib/load-once'
import { useCalculation } from '../../state/react/useCalculation'
import { headlineFigures } from '../../wording/evidence'
import type { SharedPlace } from '../../wording/react/shared-place'
import { useWords } from '../../wording/react/useWords'
import { Announcer } from '../answer/Announcer'
import { Notices } from '../answer/Notices'
import { mainId } from '../controls/focus-main'
import { InTurn } from '../loading/InTurn'
import { Footer } from '../page/Footer'
import { Header } from '../page/Header'
import { OnceIdle } from '../page/OnceIdle'
import { OnThisPage } from '../page/OnThisPage'
import page from '../page/Page.module.css'
import { RatesLine } from '../page/RatesLine'
import { SourceTextsContext } from '../rates/SourceNote'
import { Claims } from './Claims'
import styles from './EvidencePage.module.css'

addTexts(pageTexts)
addTexts(evidenceTexts)

const shared: SharedPlace = {
  textOf: (calculation, words) => {
    const { formatMessage } = words.texts
    const found = formatMessage({ id: 'evidence.sub' }, headlineFigures(calculation, words))
    return `${formatMessage({ id: 'evidence.title' })} ${found}`
  },
  loadPicture: loadOnce(() =>
    import('./EvidencePicture').then(({ EvidencePicture }) => EvidencePicture),
  ),
}

/** What is known of payouts, what is only said, and how the two compare. */
export function EvidencePage() {
  return (
    <>
      <Header place="evidence" shared={shared} />
      <div className={page.page}>
        <main id={mainId} className={styles.main} tabIndex={-1}>
          <InTurn>
            <Headline />
          </InTurn>
          <Notices />
          <InTurn>
            <RatesLine />
          </InTurn>
          <Figures />
        </main>
        <Footer />
      </div>
      <Announcer />
    </>
  )
}

const loadFigures = loadOnce(() => import('./LateFigures'))

const claims = (
  <InTurn>
    <Claims />
  </InTurn>
)

/** The claims at once, for they are in the HTML: with the others, it would be more than a first round trip brings. */
function Figures() {
  const [hasTexts, setHasTexts] = useState(false)
  // The same element each time, so that the texts don't render it again.
  const others = useMemo(
    () => (
      <OnceIdle
        load={loadFigures}
        failed="evidence.late.failed"
        render={({ LateFigures }) => <LateFigures onTexts={setHasTexts} />}
      />
    ),
    [],
  )
  return (
    <>
      <SourceTextsContext value={hasTexts}>{claims}</SourceTextsContext>
      {others}
    </>
  )
}

const parts = ['claims', 'checks', 'shares', 'elsewhere', 'sources'] as const

function Headline() {
  const words = useWords()
  const { formatMessage } = words.texts
  const calculation = useCalculation()
  return (
    <div className={styles.headline}>
      <div>
        <h1 className={styles.title}>{formatMessage({ id: 'evidence.title' })}</h1>
        <p className={styles.sub}>
          {formatMessage({ id: 'evidence.sub' }, headlineFigures(calculation, words))}
        </p>
      </div>
      <OnThisPage
        label={formatMessage({ id: 'evidence.parts' })}
        parts={parts.map((id) => ({ id, text: formatMessage({ id: `evidence.parts.${id}` }) }))}
      />
    </div>
  )
}
