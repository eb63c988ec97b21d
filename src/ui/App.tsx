import { useLayoutEffect } from 'react'
import { useIntl } from 'react-intl'
import { useCalculator } from '../state/calculator'
import { Answer } from './Answer'
import styles from './App.module.css'
import { Announcer } from './announcer'
import { EmbedCard } from './EmbedCard'
import { Fields } from './Fields'
import { FirstPayout } from './FirstPayout'
import { mainId } from './focus-main'
import { Header } from './Header'
import { HowItWorks } from './HowItWorks'
import { Notices } from './Notices'
import { RatesPanel } from './RatesPanel'
import { Receipt } from './Receipt'
import { SourcesInUse } from './SourcesInUse'
import { Texts } from './texts'
import { useAppearance } from './useAppearance'
import { useBrowserLocale } from './useInBrowser'
import { useTitle } from './useTitle'
import { WhereItGoes } from './WhereItGoes'

type AppProps = {
  /** Opens the link and follows it, once what was made at build time has been taken over. */
  readonly start?: () => () => void
}

/** The page, or the card in a frame, in the locale of the link or of the browser. */
export function App({ start }: AppProps) {
  const { lang, embed } = useCalculator((calculator) => calculator.view)
  const locale = useBrowserLocale()
  useAppearance()
  useLayoutEffect(() => {
    const end = start?.()
    delete document.documentElement.dataset.pending
    return end
  }, [start])
  return <Texts locale={lang ?? locale}>{embed ? <EmbedCard /> : <Page />}</Texts>
}

/** The page, top to bottom. */
function Page() {
  useTitle()
  return (
    <div className={styles.page}>
      <Header />
      <main id={mainId} className={styles.main} tabIndex={-1}>
        <Answer />
        <Notices />
        <Fields />
        <div className={styles.grid}>
          <WhereItGoes />
          <Receipt />
          <RatesPanel />
          <FirstPayout />
          <HowItWorks />
          <SourcesInUse />
        </div>
      </main>
      <Footer />
      <Announcer />
    </div>
  )
}

function Footer() {
  const { formatMessage } = useIntl()
  return (
    <footer className={styles.footer}>
      <p>{formatMessage({ id: 'footer.independent' })}</p>
      <p>{formatMessage({ id: 'footer.plain' })}</p>
    </footer>
  )
}
