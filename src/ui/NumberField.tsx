import { type FocusEvent, type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { type Amount, equal, inWholeUnits } from '../domain/amount'
import { type StepKind, stepped } from '../domain/step'
import { isComposing } from './composing'
import styles from './NumberField.module.css'
import './number-length.css'
import { useLocale, useTexts } from './texts'
import { type Limits, type Problem, problemWith, readAmount } from './typed-amount'
import { useTypedOver } from './useTypedOver'

type NumberFieldProps<A extends Amount> = Limits<A> & {
  readonly label: string
  readonly amount: A
  /** The amount for show: in the locale, without a sign. */
  readonly shown: string
  /** Signs and codes that may be typed beside the number. */
  readonly marks: readonly string[]
  /** What stands after the number, such as its currency. */
  readonly unit?: ReactNode
  readonly size: 'large' | 'small'
  /** It was typed last: the others follow from it. */
  readonly known?: boolean | undefined
  readonly tone?: 'creator' | undefined
  readonly hint?: ReactNode
  readonly onChange: (amount: A) => void
}

/** What the visitor is at: a text not yet done with, or a step that could not be taken. */
type Draft = { readonly text: string; readonly done: boolean } | { readonly refused: Problem }

/** No text is set larger for having fewer characters: most numbers leave the layout as it is. */
const shortest = 4

const stepKeys: Readonly<Record<string, { direction: 1 | -1; kind: StepKind } | undefined>> = {
  ArrowUp: { direction: 1, kind: 'arrow' },
  ArrowDown: { direction: -1, kind: 'arrow' },
  PageUp: { direction: 1, kind: 'page' },
  PageDown: { direction: -1, kind: 'page' },
}

/** Shows whatever is being typed, but passes on only what it can read and count with. */
export function NumberField<A extends Amount>(props: NumberFieldProps<A>) {
  const { label, amount, shown, marks, unit, size, known, tone, hint, onChange } = props
  const id = useId()
  const locale = useLocale()
  const [draft, setDraft] = useState<Draft | null>(null)
  const [focused, setFocused] = useState(false)

  const read = (text: string) => readAmount(text, locale, marks, props)
  const text = draft && 'text' in draft ? draft.text : null
  const given = text === null ? 'empty' : read(text)

  // A bad text stays for its visitor to mend, until the field has something new to show.
  const [lastShown, setLastShown] = useState(shown)
  if (shown !== lastShown) {
    setLastShown(shown)
    if (!focused || !isOf(amount, given)) setDraft(null)
  }

  const input = useRef<HTMLInputElement>(null)
  useTypedOver(input, text === null ? shown : null)

  const problem = problemOf(draft, given)

  function type(typed: string) {
    // The focus may have been there before this was.
    setFocused(true)
    setDraft({ text: typed, done: false })
    const result = read(typed)
    if (typeof result === 'object') onChange(result)
  }

  /** Leaves a text that can be read; keeps another, and now says so of an empty one too. */
  function finish() {
    if (text === null || text.trim() === '') return setDraft(null)
    setDraft(typeof given === 'object' ? null : { text, done: true })
  }

  function step(direction: 1 | -1, kind: StepKind) {
    const next = stepped(amount, direction, kind, props.whole === true)
    const refused = problemWith(next, props)
    setDraft(refused && { refused })
    if (!refused) onChange(next)
  }

  function handleKey(event: KeyboardEvent<HTMLInputElement>) {
    // Input methods have their own use for these keys, and so have shortcuts.
    if (isComposing(event) || event.altKey || event.ctrlKey || event.metaKey) return
    const stepKey = stepKeys[event.key]
    if (stepKey) {
      event.preventDefault()
      step(stepKey.direction, stepKey.kind)
    }
    if (event.key === 'Enter' || event.key === 'Escape') {
      // At once, because a new value would undo the selection.
      flushSync(event.key === 'Enter' ? finish : () => setDraft(null))
      event.currentTarget.select()
    }
  }

  function handleFocus(event: FocusEvent<HTMLInputElement>) {
    setFocused(true)
    event.currentTarget.select()
  }

  const shownHint = problem === null ? hint : null
  const described = { unit: Boolean(unit), hint: Boolean(shownHint), error: problem !== null }
  const describedBy = (['unit', 'hint', 'error'] as const)
    .filter((part) => described[part])
    .map((part) => `${id}-${part}`)
    .join(' ')

  return (
    <div className={styles['field']} data-size={size} data-tone={tone} data-known={known === true}>
      <label className={styles['label']} htmlFor={id}>
        {label}
      </label>
      <div className={styles['line']}>
        <input
          ref={input}
          id={id}
          className={styles['input']}
          type="text"
          dir="ltr"
          inputMode={props.whole ? 'numeric' : 'decimal'}
          autoComplete="off"
          enterKeyHint="done"
          value={text ?? shown}
          size={Math.max(shortest, (text ?? shown).length)}
          aria-invalid={problem !== null}
          aria-describedby={describedBy || undefined}
          // Unlike onChange, it hears a number typed over itself: that makes the field the known one.
          onInput={(event) => type(event.currentTarget.value)}
          onKeyDown={handleKey}
          onFocus={handleFocus}
          onBlur={() => {
            setFocused(false)
            finish()
          }}
        />
        {unit && (
          <span id={`${id}-unit`} className={styles['unit']}>
            {unit}
          </span>
        )}
      </div>
      {shownHint && (
        <div id={`${id}-hint`} className={styles['hint']}>
          {shownHint}
        </div>
      )}
      <div aria-live="polite">
        {problem && (
          <p id={`${id}-error`} className={styles['error']}>
            <ProblemText problem={problem} max={props.max} whole={props.whole} />
          </p>
        )}
      </div>
    </div>
  )
}

function ProblemText<A extends Amount>({
  problem,
  max,
  whole,
}: Pick<Limits<A>, 'max' | 'whole'> & { readonly problem: Problem }) {
  const { formatMessage } = useTexts()
  const format = new Intl.NumberFormat(useLocale())
  return formatMessage(
    { id: `field.error.${problem}` },
    {
      example: format.format(whole ? 100 : 1.5),
      // Rounded down, so that it is still at most the limit.
      max: format.format(inWholeUnits(max, 0).units),
    },
  )
}

/** What to say of the draft; an empty text is no problem while it is being typed. */
function problemOf(draft: Draft | null, given: Amount | Problem | 'empty') {
  if (draft === null) return null
  if ('refused' in draft) return draft.refused
  if (given === 'empty') return draft.done ? 'unreadable' : null
  return typeof given === 'string' ? given : null
}

/** Whether a text gives just this amount: then the field shows what was typed in it. */
const isOf = <A extends Amount>(amount: A, typed: A | string) =>
  typeof typed === 'object' && equal(typed, amount)
