import { type ReactNode, useId } from 'react'
import styles from './Select.module.css'

type SelectProps = {
  readonly label: string
  readonly value: string
  readonly options: readonly { readonly value: string; readonly text: string }[]
  readonly onChange: (value: string) => void
  /** For the header: shown in place of the label, which is still read aloud. */
  readonly icon?: ReactNode
  readonly hint?: string
}

/** The browser's own `<select>`, with its label. */
export function Select({ label, value, options, onChange, icon, hint }: SelectProps) {
  const id = useId()
  return (
    <div className={icon ? styles.compact : styles.select}>
      <label htmlFor={id} className={icon ? 'visually-hidden' : styles.label}>
        {label}
      </label>
      {icon}
      <select
        id={id}
        value={value}
        autoComplete="off"
        aria-describedby={hint && `${id}-hint`}
        onChange={(event) => onChange(event.target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
      {hint && (
        <small id={`${id}-hint`} className={styles.hint}>
          {hint}
        </small>
      )}
    </div>
  )
}
