import styles from './Accounts.module.css'
import { LateDetails } from './LateDetails'
import { Receipt } from './Receipt'
import { useIsBehind } from './useFollowing'
import { useTitle } from './useTitle'
import { WhereItGoes } from './WhereItGoes'

/** Where the money goes, line by line, and why; below the fields, which don't wait for it. */
export function Accounts() {
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
    <WhereItGoes />
    <Receipt />
    <LateDetails />
  </>
)
