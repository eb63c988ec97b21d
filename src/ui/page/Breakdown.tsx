import { Deferred } from '../../state/react/Deferred'
import { useIsBehind } from '../../state/react/followers'
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
      <Deferred>
        <WhereItGoes />
      </Deferred>
    </InTurn>
    <InTurn>
      <Deferred>
        <Receipt />
      </Deferred>
    </InTurn>
    <LateDetails />
  </>
)
