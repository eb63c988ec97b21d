import { useId } from 'react'
import { type Rhythm, rhythms } from '../../domain/over-time'
import { useTexts } from '../../language/texts'
import { useCalculation } from '../../state/react/useCalculation'
import { useWords } from '../../wording/react/useWords'
import styles from './Receipt.module.css'

type HowOftenProps = {
  readonly rhythm: Rhythm
  readonly onChange: (rhythm: Rhythm) => void
}

/** What was sent, and how often: the receipt itself is still for one time. */
export function HowOften({ rhythm, onChange }: HowOftenProps) {
  const { formatMessage } = useTexts()
  const sent = useWords().sent(useCalculation())
  const id = useId()
  return (
    <div className={styles.often}>
      <label htmlFor={id} className="visually-hidden">
        {formatMessage({ id: 'receipt.often' })}
      </label>
      <select
        id={id}
        className={styles.select}
        value={rhythm}
        autoComplete="off"
        onChange={(event) => onChange(event.target.value as Rhythm)}
      >
        {rhythms.map((name) => (
          <option key={name} value={name}>
            {formatMessage({ id: `receipt.often.${name}` }, { sent })}
          </option>
        ))}
      </select>
    </div>
  )
}
