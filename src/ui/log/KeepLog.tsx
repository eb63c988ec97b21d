import { useEffect, useId, useRef, useState } from 'react'
import type { Reading } from '../../domain/log/reading'
import { today } from '../../language/today'
import { dateText } from '../../language/write-number'
import { followKept, forget, keep, useKept } from '../../state/kept-log'
import { useWords } from '../../wording/react/useWords'
import dialog from '../controls/Dialog.module.css'
import buttons from '../look/buttons.module.css'
import styles from './FilesRead.module.css'

/** Keeps the log that is open in this browser, or forgets it. */
export function KeepLog({ reading }: { readonly reading: Reading }) {
  const { texts, locale } = useWords()
  const { formatMessage } = texts
  const id = useId()
  const { date, reading: kept } = useKept()
  const box = useRef<HTMLInputElement>(null)
  const [failure, setFailure] = useState<'full' | 'forbidden' | null>(null)
  const [isForgotten, setForgotten] = useState(false)
  useEffect(followKept, [])
  const isKept = kept === reading

  async function change(isWanted: boolean) {
    setFailure(null)
    setForgotten(!isWanted)
    if (!isWanted) return forget()
    const outcome = await keep(reading, today())
    if (outcome !== 'kept') setFailure(outcome)
  }

  function note() {
    if (isKept) return formatMessage({ id: 'log.keep.yes' })
    const off = formatMessage({ id: 'log.keep.note' })
    if (date === null) return off
    return `${off} ${formatMessage({ id: 'log.keep.replaces' }, { date: dateText(date, locale) })}`
  }

  return (
    <div className={styles.keep}>
      <label className={dialog.check}>
        <input
          ref={box}
          type="checkbox"
          checked={isKept}
          aria-describedby={id}
          onChange={(event) => void change(event.target.checked)}
        />
        <span>{formatMessage({ id: 'log.keep' })}</span>
        <small id={id}>{note()}</small>
      </label>
      {isKept && (
        <button
          type="button"
          className={buttons.words}
          onClick={() => {
            void change(false)
            // The button is gone then.
            box.current?.focus()
          }}
        >
          {formatMessage({ id: 'log.keep.forget' })}
        </button>
      )}
      <p role="status">{isForgotten ? formatMessage({ id: 'log.keep.forgotten' }) : ''}</p>
      <p role="alert">{failure ? formatMessage({ id: `log.keep.${failure}` }) : ''}</p>
    </div>
  )
}
