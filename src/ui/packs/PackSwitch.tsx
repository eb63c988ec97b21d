import { useTexts } from '../../language/texts'
import { useCalculation } from '../../state/react/useCalculation'
import { useChanges } from '../../state/react/useChanges'
import styles from './Packs.module.css'

/** Whether the calculation pays for whole packs; where it can't, why not. */
export function PackSwitch() {
  const { formatMessage } = useTexts()
  const { scenario } = useCalculation()
  const { countPacks } = useChanges()
  if (scenario.price !== undefined) {
    return <p className={styles.note}>{formatMessage({ id: 'packs.own' })}</p>
  }
  const isOn = scenario.packs === true
  return (
    <label className={styles.switch}>
      <input
        type="checkbox"
        role="switch"
        checked={isOn}
        aria-checked={isOn}
        onChange={({ target }) => countPacks(target.checked)}
      />
      <span>{formatMessage({ id: 'packs.count' })}</span>
    </label>
  )
}
