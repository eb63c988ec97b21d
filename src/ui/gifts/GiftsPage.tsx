import { useMemo } from 'react'
import { giftsTexts } from '../../language/groups/gifts'
import { pageTexts } from '../../language/groups/page'
import { addTexts } from '../../language/load'
import { loadOnce } from '../../lib/load-once'
import { chosenIn } from '../../state/change'
import { useChoices } from '../../state/choices'
import { type FiguresOf, giftFigures } from '../../wording/gift-figures'
import type { SharedPlace } from '../../wording/react/shared-place'
import { useWords } from '../../wording/react/useWords'
import { Announcer } from '../answer/Announcer'
import { Notices } from '../answer/Notices'
import { mainId } from '../controls/focus-main'
import { InTurn } from '../loading/InTurn'
import { Footer } from '../page/Footer'
import { Header } from '../page/Header'
import page from '../page/Page.module.css'
import { GiftFiles } from './GiftFiles'
import { GiftList } from './GiftList'
import styles from './GiftsPage.module.css'
import { headlineOf } from './gift-words'

addTexts(pageTexts)
addTexts(giftsTexts)

const shared: SharedPlace = {
  textOf: ({ scenario }, words) => {
    const { title, sub } = headlineOf(giftFigures(chosenIn(scenario), words), words)
    return `${title}. ${sub}`
  },
  loadPicture: loadOnce(() => import('./GiftsPicture').then(({ GiftsPicture }) => GiftsPicture)),
}

/** What each gift costs, and pays. */
export function GiftsPage() {
  const words = useWords()
  const chosen = useChoices((choices) => choices.chosen)
  const figuresOf = useMemo(() => giftFigures(chosen, words), [chosen, words])
  return (
    <>
      <Header place="gifts" shared={shared} />
      <div className={page.page}>
        <main id={mainId} className={styles.main} tabIndex={-1}>
          <InTurn>
            <Headline figuresOf={figuresOf} />
          </InTurn>
          <Notices />
          <GiftList figuresOf={figuresOf} />
        </main>
        <Footer />
      </div>
      <Announcer />
    </>
  )
}

function Headline({ figuresOf }: { readonly figuresOf: FiguresOf }) {
  const words = useWords()
  const { title, sub } = headlineOf(figuresOf, words)
  return (
    <div className={styles.headline}>
      <div>
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.sub}>{sub}</p>
      </div>
      <GiftFiles />
    </div>
  )
}
