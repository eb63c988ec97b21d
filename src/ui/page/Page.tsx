import { pageTexts } from '../../language/groups/page'
import { addTexts } from '../../language/load'
import { useTexts } from '../../language/texts'
import { Deferred } from '../../state/react/Deferred'
import { Announcer } from '../answer/Announcer'
import { Answer } from '../answer/Answer'
import { Notices } from '../answer/Notices'
import { mainId } from '../controls/focus-main'
import { Fields } from '../fields/Fields'
import { Breakdown } from './Breakdown'
import { Header } from './Header'
import styles from './Page.module.css'

addTexts(pageTexts)

/** The page, top to bottom. */
export function Page() {
  return (
    <div className={styles.page}>
      <Header />
      <main id={mainId} className={styles.main} tabIndex={-1}>
        <Answer />
        <Deferred>
          <Notices />
        </Deferred>
        <Fields />
        <Deferred>
          <Breakdown />
        </Deferred>
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
