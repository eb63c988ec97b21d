import { evidencePage } from '../../data/pages'
import { lateEvidenceTexts } from '../../language/groups/evidence-late'
import { addTexts } from '../../language/load'
import { today } from '../../language/today'
import { dateText } from '../../language/write-number'
import { useCalculation } from '../../state/react/useCalculation'
import { useWords } from '../../wording/react/useWords'
import { scrollToFragment } from '../controls/scroll-to-fragment'
import { InTurn } from '../loading/InTurn'
import { OneByOne } from '../loading/OneByOne'
import { Checks } from './Checks'
import { Elsewhere } from './Elsewhere'
import styles from './Figure.module.css'
import { pinnedAddress } from './pinned-address'
import { Shares } from './Shares'
import { Sources } from './Sources'

addTexts(lateEvidenceTexts)

type LateFiguresProps = {
  /** Called once the texts of what sources say are there. The same function on every render. */
  readonly onTexts: (areThere: true) => void
}

/** What the first table doesn't need. */
export const LateFigures = ({ onTexts }: LateFiguresProps) => (
  <OneByOne
    onAll={() => {
      onTexts(true)
      scrollToFragment()
    }}
  >
    <InTurn>
      <Checks />
    </InTurn>
    <InTurn>
      <Shares />
    </InTurn>
    <InTurn>
      <Elsewhere />
    </InTurn>
    <InTurn>
      <Sources />
    </InTurn>
    <Printed />
  </OneByOne>
)

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
