import { pageTexts } from '../../language/groups/page'
import { addTexts } from '../../language/load'
import { Deferred } from '../../state/react/Deferred'
import { Announcer } from '../answer/Announcer'
import { Answer } from '../answer/Answer'
import { Notices } from '../answer/Notices'
import { mainId } from '../controls/focus-main'
import { Fields } from '../fields/Fields'
import { InTurn } from '../loading/InTurn'
import { Breakdown } from './Breakdown'
import { Footer } from './Footer'
import { Header } from './Header'
import styles from './Page.module.css'
import { SlimBar } from './SlimBar'

addTexts(pageTexts)

/** The page, top to bottom. */
export function Page() {
  return (
    <>
      <Deferred until="paused">
        <Header place="calculator" />
      </Deferred>
      <div className={styles.page}>
        <main id={mainId} className={styles.main} tabIndex={-1}>
          <InTurn>
            <Answer />
          </InTurn>
          <Deferred>
            <Notices />
          </Deferred>
          <InTurn>
            <Fields />
          </InTurn>
          <Deferred>
            <Breakdown />
          </Deferred>
        </main>
        <Deferred until="paused">
          <Footer />
        </Deferred>
      </div>
      <Deferred>
        <SlimBar />
      </Deferred>
      <Announcer />
    </>
  )
}
