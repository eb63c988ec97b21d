import { useId, useState } from 'react'
import { useTexts } from '../../language/texts'
import { hexColour } from '../../state/codecs'
import { afterPress } from '../controls/after-press'
import styles from './AccentField.module.css'

type AccentFieldProps = {
  /** Six hex digits. */
  readonly accent: string | undefined
  readonly onChange: (accent: string | undefined) => void
}

/** What the picker shows while there is no accent: the rose of light cards. */
const rose = 'd6224f'

/** A colour to pick, or to write as six hex digits. Passes on only what it can read. */
export function AccentField({ accent, onChange }: AccentFieldProps) {
  const { formatMessage } = useTexts()
  const id = useId()
  const [draft, setDraft] = useState<{ text: string; done: boolean } | null>(null)
  const isUnreadable = draft?.done === true && readColour(draft.text) === null

  function type(text: string) {
    setDraft({ text, done: false })
    const colour = readColour(text)
    if (colour !== null) onChange(colour || undefined)
  }

  function pick(colour: string) {
    setDraft(null)
    onChange(colour.slice(1))
  }

  return (
    <div>
      <label className={styles.label} htmlFor={id}>
        {formatMessage({ id: 'embed.accent' })}
      </label>
      <div className={styles.line}>
        <input
          type="color"
          aria-label={formatMessage({ id: 'embed.accentPick' })}
          value={`#${accent ?? rose}`}
          onInput={(event) => pick(event.currentTarget.value)}
        />
        <input
          id={id}
          type="text"
          dir="ltr"
          autoComplete="off"
          spellCheck={false}
          value={draft?.text ?? accent ?? ''}
          aria-invalid={isUnreadable}
          aria-describedby={`${id}-${isUnreadable ? 'error' : 'hint'}`}
          onInput={(event) => type(event.currentTarget.value)}
          onBlur={() => afterPress(() => setDraft(finished))}
        />
      </div>
      <p id={`${id}-hint`} className={styles.hint} hidden={isUnreadable}>
        {formatMessage({ id: 'embed.accentHint' }, { example: rose })}
      </p>
      <div aria-live="polite">
        {isUnreadable && (
          <p id={`${id}-error`} className={styles.error}>
            {formatMessage({ id: 'embed.accentError' }, { example: rose })}
          </p>
        )}
      </div>
    </div>
  )
}

/** Six hex digits, `''` for none, `null` for what is no colour. Style sheets write a `#` before it. */
function readColour(text: string): string | null {
  const digits = text.trim().replace(/^#/, '')
  return digits === '' ? '' : hexColour.decode(digits)
}

/** A text that can't be read stays, so that the visitor can correct it. */
const finished = (draft: { text: string } | null) =>
  draft && readColour(draft.text) === null ? { text: draft.text, done: true } : null
