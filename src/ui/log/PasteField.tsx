import { useEffect, useRef, useState } from 'react'
import { useTexts } from '../../language/texts'
import { listFile, pasteInLog, readFiles, useLog } from '../../state/log'
import buttons from '../look/buttons.module.css'
import styles from './DropZone.module.css'

/** A list as somebody has it elsewhere. It is read as a file would be. */
export function PasteField({ id }: { readonly id: string }) {
  const { formatMessage } = useTexts()
  const field = useRef<HTMLTextAreaElement>(null)
  const pasted = useLog((log) => log.pasted)
  const [isMissing, setMissing] = useState(false)
  useEffect(() => field.current?.focus(), [])

  function read() {
    const isEmpty = pasted.trim() === ''
    setMissing(isEmpty)
    if (isEmpty) field.current?.focus()
    else readFiles([listFile(pasted, formatMessage({ id: 'log.pastedName' }))])
  }

  return (
    <div id={id} className={styles.paste}>
      <label htmlFor={`${id}-list`}>{formatMessage({ id: 'log.list' })}</label>
      <textarea
        ref={field}
        id={`${id}-list`}
        rows={6}
        value={pasted}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        aria-invalid={isMissing}
        aria-describedby={`${id}-missing`}
        onInput={(event) => {
          pasteInLog(event.currentTarget.value)
          setMissing(false)
        }}
      />
      <p id={`${id}-missing`} role="alert" className={styles.alert}>
        {isMissing ? formatMessage({ id: 'log.nothingPasted' }) : ''}
      </p>
      <button type="button" className={buttons.primary} onClick={read}>
        {formatMessage({ id: 'log.readIt' })}
      </button>
    </div>
  )
}
