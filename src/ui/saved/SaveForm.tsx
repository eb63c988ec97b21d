import { type KeyboardEvent, useId, useRef, useState } from 'react'
import type { Scenario } from '../../domain/scenario'
import { writeLink } from '../../state/link'
import { placeHere } from '../../state/place'
import { useCalculation } from '../../state/react/useCalculation'
import { addSaved, isName, nameAtMost, nameOf, type Saved } from '../../state/saved'
import { namesIn } from '../../state/scenario-names'
import { useWords } from '../../wording/react/useWords'
import { isComposing } from '../controls/composing'
import buttons from '../look/buttons.module.css'
import styles from './SavedDialog.module.css'
import { saveFailure } from './save-failure'

/**
 * Saves the calculation that is open, under a name. It is no `<form>`: a sandbox may forbid those, in
 * silence.
 */
export function SaveForm({ onNews }: { readonly onNews: (text: string) => void }) {
  const words = useWords()
  const { formatMessage } = words.texts
  const calculation = useCalculation()
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
    const savedAt = new Date().toISOString()
    const kept = addSaved([{ name, link, ...whereAndWhat(calculation.scenario), savedAt }])
    onNews(
      kept.kind === 'kept'
        ? formatMessage({ id: kept.more > 0 ? 'saved.done' : 'saved.already' }, { name })
        : saveFailure(kept.kind, words.texts),
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
          onInput={({ currentTarget: { value } }) => {
            setTyped(value)
            if (isName(nameOf(value))) setMissing(false)
          }}
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

/** The place that it is saved at, and the names of what it compares. */
function whereAndWhat(scenario: Scenario): Pick<Saved, 'place' | 'names'> {
  const place = placeHere()?.path as Saved['place']
  const names = namesIn(scenario)
  return { ...(place && { place }), ...(Object.keys(names).length > 0 && { names }) }
}
