import { useEffect } from 'react'
import { evidencePage } from '../../data/pages'
import { lateEvidenceTexts } from '../../language/groups/evidence-late'
import { addTexts } from '../../language/load'
import { today } from '../../language/today'
import { dateText } from '../../language/write-number'
import { useCalculation } from '../../state/react/useCalculation'
import { useWords } from '../../wording/react/useWords'
import { scrollToFragment } from '../controls/scroll-to-fragment'
import { useOneByOne } from '../loading/useOneByOne'
import { Checks } from './Checks'
import { Elsewhere } from './Elsewhere'
import styles from './Figure.module.css'
import { pinnedAddress } from './pinned-address'
import { Shares } from './Shares'
import { Sources } from './Sources'

addTexts(lateEvidenceTexts)

/** The same elements each time, so that one more doesn't render the others again. */
const figures = [
  <Checks key="checks" />,
  <Shares key="shares" />,
  <Elsewhere key="elsewhere" />,
  <Sources key="sources" />,
]

type LateFiguresProps = {
  /** Called once the texts of what sources say are there. The same function on every render. */
  readonly onTexts: (areThere: true) => void
}

/** What the first table doesn't need, each table in a task of its own. */
export function LateFigures({ onTexts }: LateFiguresProps) {
  const there = useOneByOne(figures.length)
  useEffect(() => {
    scrollToFragment()
    if (there === figures.length) onTexts(true)
  }, [there, onTexts])
  return (
    <>
      {figures.slice(0, there)}
      <Printed />
    </>
  )
}

/** On paper, where this is to be found and when it was read. */
function Printed() {
  const { locale, texts } = useWords()
  return (
    <p className={styles.printed}>
      {texts.formatMessage(
        { id: 'evidence.printed' },
        { address: pinnedAddress(evidencePage, useCalculation()), date: dateText(today(), locale) },
      )}
    </p>
  )
}
