import { creatorsTexts } from '../../language/groups/creators'
import { pageTexts } from '../../language/groups/page'
import { addTexts } from '../../language/load'
import { useTexts } from '../../language/texts'
import { loadOnce } from '../../lib/load-once'
import { Announcer } from '../answer/Announcer'
import { Notices } from '../answer/Notices'
import { mainId } from '../controls/focus-main'
import { Footer } from '../page/Footer'
import { Header } from '../page/Header'
import { OnceIdle } from '../page/OnceIdle'
import page from '../page/Page.module.css'
import { RatesLine } from '../page/RatesLine'
import styles from './CreatorsPage.module.css'

addTexts(pageTexts)
addTexts(creatorsTexts)

const loadScaled = loadOnce(() => import('./Scaled'))
const loadWhy = loadOnce(() => import('./Why'))

/** What a creator is paid, when, and why it may be less. */
export function CreatorsPage() {
  const { formatMessage } = useTexts()
  return (
    <>
      <Header place="creators" />
      <div className={page.page}>
        <main id={mainId} className={styles.main} tabIndex={-1}>
          <h1 className={styles.title}>{formatMessage({ id: 'creators.title' })}</h1>
          <Notices />
          <RatesLine />
          <OnceIdle
            load={loadScaled}
            failed="creators.late.failed"
            render={({ Scaled }) => <Scaled />}
          />
          <OnceIdle load={loadWhy} failed="creators.late.failed" render={({ Why }) => <Why />} />
        </main>
        <Footer />
      </div>
      <Announcer />
    </>
  )
}
