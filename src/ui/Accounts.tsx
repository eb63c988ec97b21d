import styles from './Accounts.module.css'
import { LateDetails } from './LateDetails'
import { Receipt } from './Receipt'
import { useTitle } from './useTitle'
import { WhereItGoes } from './WhereItGoes'

/** Where the money goes, line by line, and why; below the fields, which don't wait for it. */
export function Accounts() {
  useTitle()
  return (
    <div className={styles.grid}>
      <WhereItGoes />
      <Receipt />
      <LateDetails />
    </div>
  )
}
