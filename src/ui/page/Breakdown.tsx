import { useIsBehind } from '../../state/react/useDeferredScenario'
import { WhereItGoes } from '../flow/WhereItGoes'
import { InTurn } from '../loading/InTurn'
import { Receipt } from '../receipt/Receipt'
import styles from './Breakdown.module.css'
import { LateDetails } from './LateDetails'
import { useTitle } from './useTitle'

/** Where the money goes, line by line, and why; below the fields, which don't wait for it. */
export function Breakdown() {
  useTitle()
  return (
    <div className={styles.grid} aria-busy={useIsBehind()}>
      {all}
    </div>
  )
}

/** The same each time, so that being busy renders none of it anew. */
const all = (
  <>
    <InTurn>
      <WhereItGoes />
    </InTurn>
    <InTurn>
      <Receipt />
    </InTurn>
    <LateDetails />
  </>
)
