import { useCalculation } from '../../state/react/useCalculation'
import { useFollowedPayment } from '../../state/react/useFollowedPayment'
import { belowMinimumText } from '../../wording/limits'
import { useWords } from '../../wording/react/useWords'
import styles from './Limits.module.css'

/** Says beside the answer that it is not enough for a payout. Measured payouts were paid out. */
export function Limits() {
  const text = belowMinimumText(useCalculation(), useWords())
  const isMeasured = useFollowedPayment() !== null
  return text !== null && !isMeasured && <p className={styles.limit}>{text}</p>
}
