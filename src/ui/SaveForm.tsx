import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { writeLink } from '../state/link'
import { isName, keepSaved, nameAtMost, nameOf } from '../state/saved'
import buttons from './buttons.module.css'
import { isComposing } from './composing'
import styles from './SavedDialog.module.css'
import { useTexts } from './texts'
import { useCalculation } from './useCalculation'
import { useKeptText } from './useKeptText'
import { useWords } from './words'

/**
 * Saves the calculation that is open, under a name. It is no `<form>`: a sandbox may forbid those, in
 * silence.
 */
export function SaveForm({ onNews }: { readonly onNews: (text: string) => void }) {
  const { formatMessage } = useTexts()
  const keptText = useKeptText()
  const calculation = useCalculation()
  const words = useWords()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState(() => words.sent(calculation).slice(0, nameAtMost))
  const [isMissing, setMissing] = useState(false)

  function save() {
    const name = nameOf(typed)
    setMissing(!isName(name))
    if (!isName(name)) {
      onNews('')
      return input.current?.focus()
    }
    const link = String(writeLink(calculation.scenario))
    const kept = keepSaved([{ name, link, savedAt: new Date().toISOString() }])
    onNews(
      kept.kind === 'kept'
        ? formatMessage({ id: kept.more > 0 ? 'saved.done' : 'saved.already' }, { name })
        : keptText(kept.kind),
    )
  }

  function saveOnEnter(event: KeyboardEvent) {
    if (event.key === 'Enter' && !isComposing(event)) save()
  }

  return (
    <div className={styles.form}>
      <label htmlFor={id}>{formatMessage({ id: 'saved.name' })}</label>
      <div className={styles.line}>
        <input
          id={id}
          ref={input}
          type="text"
          dir="auto"
          autoComplete="off"
          maxLength={nameAtMost}
          value={typed}
          aria-invalid={isMissing}
          aria-describedby={isMissing ? `${id}-error` : undefined}
          enterKeyHint="done"
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={saveOnEnter}
        />
        <button type="button" className={buttons.primary} onClick={save}>
          {formatMessage({ id: 'saved.save' })}
        </button>
      </div>
      <div aria-live="polite">
        {isMissing && (
          <p id={`${id}-error`} className={styles.error}>
            {formatMessage({ id: 'saved.noName' })}
          </p>
        )}
      </div>
    </div>
  )
}
