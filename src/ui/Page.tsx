import { Answer } from './Answer'
import { loadAccounts } from './accounts-part'
import { Announcer } from './announcer'
import { Fields } from './Fields'
import { mainId } from './focus-main'
import { Header } from './Header'
import { Late } from './Late'
import { Notices } from './Notices'
import styles from './Page.module.css'
import { useTexts } from './texts'

type PageProps = {
  /** Called once all that is in the HTML has been taken over; returns what undoes it. */
  readonly onReady?: () => () => void
}

/** The page, top to bottom. */
export function Page({ onReady }: PageProps) {
  return (
    <div className={styles.page}>
      <Header />
      <main id={mainId} className={styles.main} tabIndex={-1}>
        <Answer />
        <Notices />
        <Fields />
        <Late load={loadAccounts} failed="accounts.failed" onSettled={onReady} />
      </main>
      <Footer />
      <Announcer />
    </div>
  )
}

function Footer() {
  const { formatMessage } = useTexts()
  return (
    <footer className={styles.footer}>
      <p>{formatMessage({ id: 'footer.independent' })}</p>
      <p>{formatMessage({ id: 'footer.plain' })}</p>
    </footer>
  )
}
