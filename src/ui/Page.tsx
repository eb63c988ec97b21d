import { Answer } from './Answer'
import { Announcer } from './announcer'
import { Fields } from './Fields'
import { mainId } from './focus-main'
import { Header } from './Header'
import { LateDetails } from './LateDetails'
import { Notices } from './Notices'
import styles from './Page.module.css'
import { Receipt } from './Receipt'
import { useTexts } from './texts'
import { useTitle } from './useTitle'
import { WhereItGoes } from './WhereItGoes'

/** The page, top to bottom. */
export function Page() {
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
          <LateDetails />
        </div>
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
