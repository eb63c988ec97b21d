import {
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  type SyntheticEvent,
  useEffect,
  useEffectEvent,
  useId,
  useRef,
  useState,
} from 'react'
import { flushSync } from 'react-dom'
import { type Amount, equal, exact, isWhole, wholeDown } from '../domain/amount'
import { type StepKind, stepped } from '../domain/step'
import { meantAfter, meantBy } from '../state/plain-number'
import { isComposing } from './composing'
import { exactText, isolated } from './format'
import styles from './NumberField.module.css'
import './number-length.css'
import { useLocale, useTexts } from './texts'
import {
  type Given,
  type Limits,
  type Problem,
  problemWith,
  type Reading,
  readAmount,
  useReader,
} from './typed-amount'
import { useTypedOver } from './useTypedOver'

type NumberFieldProps<A extends Amount> = Reading<A> & {
  readonly label: string
  readonly amount: A
  /** The amount for show: in the locale, without a sign. */
  readonly shown: string
  /** What stands after the number, such as its currency. */
  readonly unit?: ReactNode
  readonly size: 'large' | 'small'
  /** It was typed last: the others follow from it. */
  readonly known?: boolean | undefined
  readonly tone?: 'creator' | undefined
  readonly hint?: ReactNode
  readonly onChange: (amount: A) => void
}

/** What the visitor is at. */
type Draft = {
  /** A text not yet done with. */
  readonly typed?: TypedText | undefined
  readonly done?: boolean
  /** A step that could not be taken. */
  readonly refused?: Problem | undefined
  /** What was pasted or dropped, and is no single number. */
  readonly several?: string
}

type TypedText = { readonly text: string; readonly meant: string }

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
  const { label, amount, shown, unit, size, known, tone, hint, onChange } = props
  const id = useId()
  const locale = useLocale()
  const [draft, setDraft] = useState<Draft | null>(null)
  const [focused, setFocused] = useState(false)
  const readMore = useReader((reader) => reader.readMore)

  const read = (typed: TypedText) => readAmount(typed.text, typed.meant, locale, props, readMore)
  const text = draft?.typed?.text ?? null
  const given = draft?.typed ? read(draft.typed) : 'empty'

  // A bad text stays for its visitor to mend, until the field has something new to show.
  const [lastShown, setLastShown] = useState(shown)
  if (shown !== lastShown) {
    setLastShown(shown)
    if (!focused || !isOf(amount, given)) setDraft(null)
  }

  const input = useRef<HTMLInputElement>(null)
  useTypedOver(input, text === null ? shown : null)

  // Before all can be read, a text that says nothing yet is no problem.
  const problem = given === 'empty' && text?.trim() && !readMore ? null : problemOf(draft, given)

  /** The text as it stands, the visitor's or the page's. */
  const current = (): TypedText => draft?.typed ?? { text: shown, meant: meantBy(shown, locale) }

  function type(value: string) {
    // The focus may have been there before this was.
    setFocused(true)
    const before = current()
    const typed = { text: value, meant: meantAfter(before.text, before.meant, value) }
    setDraft({ typed })
    pass(typed)
  }

  function pass(typed: TypedText) {
    const result = read(typed)
    if (typeof result === 'object') onChange(result.amount)
  }

  const passTyped = useEffectEvent(() => draft?.typed && pass(draft.typed))
  useEffect(() => {
    // What was typed before it could be read.
    if (readMore) passTyped()
  }, [readMore])

  /** Leaves a text that can be read; keeps another, and now says so of an empty one too. */
  function finish() {
    const isLeft = text === null || text.trim() === '' || typeof given === 'object'
    setDraft(isLeft ? null : { typed: draft?.typed, done: true })
  }

  function step(direction: 1 | -1, kind: StepKind) {
    const isWholeStep = props.whole || (props.counted && isWhole(amount))
    const next = stepped(amount, direction, kind, isWholeStep === true)
    const refused = problemWith(next, props)
    setDraft(refused && { refused })
    if (!refused) onChange(next)
  }

  function insert(
    event: SyntheticEvent<HTMLInputElement>,
    data: DataTransfer,
    [from, to] = [0, 0],
  ) {
    const added = data.getData('text').trim()
    // An input drops line breaks in silence: two cells of a table would become one number.
    if (/[\t\n\r]/.test(added)) {
      event.preventDefault()
      return setDraft({ ...draft, several: added })
    }
    if (from === to) return
    // What is put in place of the page's own signs has none of their meaning.
    const typed = current()
    const own = typed.text.slice(from, to)
    setDraft({
      typed: { ...typed, meant: typed.meant.slice(0, from) + own + typed.meant.slice(to) },
    })
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

  const readAs = typeof given === 'object' && given.doubtful ? given.amount : null
  const isSaid = problem !== null || readAs !== null
  const shownHint = problem === null ? hint : null
  const described = { unit: Boolean(unit), hint: Boolean(shownHint), said: isSaid }
  const describedBy = (['unit', 'hint', 'said'] as const)
    .filter((part) => described[part])
    .map((part) => `${id}-${part}`)
    .join(' ')

  return (
    <div
      className={styles['field']}
      data-size={size}
      data-tone={tone}
      data-known={known === true}
      data-chars={Math.max(shortest, (text ?? shown).length)}
    >
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
          aria-invalid={problem !== null}
          aria-describedby={describedBy || undefined}
          // Unlike onChange, it hears a number typed over itself: that makes the field the known one.
          onInput={(event) => type(event.currentTarget.value)}
          onKeyDown={handleKey}
          onPaste={(event) => {
            const { selectionStart, selectionEnd } = event.currentTarget
            insert(event, event.clipboardData, [selectionStart ?? 0, selectionEnd ?? 0])
          }}
          onDrop={(event) => insert(event, event.dataTransfer)}
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
        {isSaid && (
          <p id={`${id}-said`} className={styles[problem ? 'error' : 'hint']}>
            <Said problem={problem} pasted={draft?.several} readAs={readAs} {...props} />
          </p>
        )}
      </div>
    </div>
  )
}

type SaidProps<A extends Amount> = Pick<Limits<A>, 'max' | 'whole'> & {
  readonly problem: Problem | null
  readonly pasted: string | undefined
  readonly readAs: A | null
}

/** What is wrong with the text, or which number it was taken for. */
function Said<A extends Amount>({ problem, pasted = '', readAs, max, whole }: SaidProps<A>) {
  const { formatMessage } = useTexts()
  const locale = useLocale()
  const number = (amount: Amount) => isolated(exactText(amount, locale))
  if (problem === null) {
    return (
      readAs && <span>{formatMessage({ id: 'field.readAs' }, { number: number(readAs) })}</span>
    )
  }
  const text = formatMessage(
    { id: `field.error.${problem}` },
    {
      example: number(exact(whole ? '100' : '1.5')),
      // Rounded down, so that it is still at most the limit.
      max: number(wholeDown(max)),
      text: pasted.replace(/\s+/g, ' ').slice(0, 40),
    },
  )
  return <span>{text}</span>
}

/** What to say of the draft; an empty text is no problem while it is being typed. */
function problemOf(draft: Draft | null, given: Given<Amount>): Problem | null {
  if (draft?.several) return 'several'
  if (!draft?.typed) return draft?.refused ?? null
  if (given === 'empty') return draft.done ? 'unreadable' : null
  return typeof given === 'string' ? given : null
}

/** Whether a text gives just this amount: then the field shows what was typed in it. */
const isOf = <A extends Amount>(amount: A, given: Given<A>) =>
  typeof given === 'object' && equal(given.amount, amount)
