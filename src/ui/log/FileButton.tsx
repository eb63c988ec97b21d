import { useEffect, useRef } from 'react'
import styles from './FileButton.module.css'

type FileButtonProps = {
  readonly label: string
  /** Of the label, which looks like a button. */
  readonly className: string | undefined
  readonly onFiles: (files: readonly File[]) => void
}

/** The browser's own field for files, under a label that looks like a button. */
export function FileButton({ label, className, onFiles }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null)

  function take() {
    const { current: field } = input
    const files = [...(field?.files ?? [])]
    // So that the same file can be chosen again.
    if (field) field.value = ''
    if (files.length > 0) onFiles(files)
  }

  // What was chosen before the script came.
  // oxlint-disable-next-line react/exhaustive-deps -- once
  useEffect(take, [])

  return (
    <label className={`${className} ${styles.label}`}>
      <input ref={input} type="file" multiple className={styles.input} onChange={take} />
      <span>{label}</span>
    </label>
  )
}
