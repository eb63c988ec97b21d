import { useId, useRef } from 'react'
import { CopyButton } from './CopyButton'
import styles from './Dialog.module.css'
import { ShareSheet } from './ShareSheet'

type TextToCopyProps = {
  readonly label: string
  readonly text: string
  readonly copyLabel: string
  readonly rows: number
  /** Given for a link: offers the system's share sheet with this data. */
  readonly sheet?: ShareData
}

/** A text to read, select and copy. */
export function TextToCopy({ label, text, copyLabel, rows, sheet }: TextToCopyProps) {
  const id = useId()
  const shown = useRef<HTMLTextAreaElement>(null)
  return (
    <div className={styles.text}>
      <label htmlFor={id}>{label}</label>
      <textarea id={id} ref={shown} readOnly rows={rows} value={text} dir="ltr" />
      <div className={styles.actions}>
        <CopyButton text={text} label={copyLabel} shown={shown} />
        {sheet && <ShareSheet data={sheet} shown={shown} />}
      </div>
    </div>
  )
}
