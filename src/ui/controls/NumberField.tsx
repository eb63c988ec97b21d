import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useId,
  useRef,
} from 'react'
import { flushSync } from 'react-dom'
import { type Amount, exact, wholeDown } from '../../domain/amount'
import type { StepKind } from '../../domain/step'
import { useLocale } from '../../language/locale'
import { useTexts } from '../../language/texts'
import { exactText, isolated } from '../../language/write-number'
import { isComposing } from './composing'
import { lengthStep } from './length-step'
import styles from './NumberField.module.css'
import type { Limits, Problem, Reading } from './typed-amount'
import { type Refusable, useDraft } from './useDraft'
import { useSelectWhenShown } from './useSelectWhenShown'

type NumberFieldProps<A extends Amount> = Reading<A> &
  Refusable & {
    readonly label: string
    /** For whoever looks for the field in the document. */
    readonly name?: string
    readonly amount: A
    /** The amount as the page writes it: in the locale, without a currency sign. */
    readonly shown: string
    /** What stands after the number, such as its currency. */
    readonly unit?: ReactNode
    /**
     * A side field is smaller than a large one, with its label beside it, where there is room. An inline field stands in
     * a sentence, which has the styles for it.
     */
    readonly size: 'large' | 'side' | 'small' | 'inline'
    /** Whether the field was typed last: the others follow from it. */
    readonly known?: boolean | undefined
    readonly tone?: 'creator' | undefined
    readonly hint?: ReactNode
    readonly onChange: (amount: A) => void
  }

const stepKeys: Readonly<Record<string, { direction: 1 | -1; kind: StepKind } | undefined>> = {
  ArrowUp: { direction: 1, kind: 'arrow' },
  ArrowDown: { direction: -1, kind: 'arrow' },
  PageUp: { direction: 1, kind: 'page' },
  PageDown: { direction: -1, kind: 'page' },
}

/** Shows whatever is being typed, but passes on only amounts that can be read and are in range. */
export function NumberField<A extends Amount>(props: NumberFieldProps<A>) {
  const { label, name, shown, unit, size, known, tone, hint } = props
  const id = useId()
  const draft = useDraft(props)
  const { text, problem, readAs } = draft

  const input = useRef<HTMLInputElement>(null)
  useSelectWhenShown(input, draft.isTyped ? null : shown)

  function handleKey(event: KeyboardEvent<HTMLInputElement>) {
    // Input methods have their own use for these keys, and so have shortcuts.
    if (isComposing(event) || event.altKey || event.ctrlKey || event.metaKey) return
    const stepKey = stepKeys[event.key]
    if (stepKey) {
      event.preventDefault()
      draft.step(stepKey.direction, stepKey.kind)
    }
    if (event.key === 'Enter' || event.key === 'Escape') {
      // What is around the field closes only once no refused text is lost with it.
      if (event.key === 'Escape' && problem !== null) event.preventDefault()
      // At once, because a new value would undo the selection.
      flushSync(event.key === 'Enter' ? draft.finish : draft.discard)
      event.currentTarget.select()
    }
  }

  function handleFocus(event: FocusEvent<HTMLInputElement>) {
    draft.enter()
    event.currentTarget.select()
  }

  // Focus selects the text. In WebKit, the release of the mouse button that gave the focus would end
  // the selection, and what is typed next would be added to the number.
  const isFocusing = useRef(false)
  function handleMouseDown({ currentTarget }: MouseEvent) {
    isFocusing.current = currentTarget !== document.activeElement
  }
  function handleMouseUp(event: MouseEvent) {
    if (isFocusing.current) event.preventDefault()
    isFocusing.current = false
  }

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
      data-chars={lengthStep(text)}
    >
      <label className={styles['label']} htmlFor={id}>
        {label}
      </label>
      <div className={styles['line']}>
        <input
          ref={input}
          id={id}
          name={name}
          className={styles['input']}
          type="text"
          dir="ltr"
          inputMode={props.whole ? 'numeric' : 'decimal'}
          autoComplete="off"
          enterKeyHint="done"
          value={text}
          aria-invalid={problem !== null}
          aria-describedby={describedBy || undefined}
          // Unlike onChange, onInput hears a number typed over itself. That makes the field the known one.
          onInput={(event) => draft.type(event.currentTarget.value)}
          onKeyDown={handleKey}
          onPaste={(event) => {
            const { selectionStart, selectionEnd } = event.currentTarget
            draft.insert(event, event.clipboardData, [selectionStart ?? 0, selectionEnd ?? 0])
          }}
          onDrop={(event) => draft.insert(event, event.dataTransfer)}
          onFocus={handleFocus}
          onMouseDown={handleMouseDown}
          onMouseUp={handleMouseUp}
          onBlur={draft.leave}
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
            <Said problem={problem} pasted={draft.pasted} readAs={readAs} {...props} />
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

/** What is wrong with the text, or which number it was read as. */
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
      // Rounded down, because a number above the limit would be refused.
      max: number(wholeDown(max)),
      text: pasted.replace(/\s+/g, ' ').slice(0, 40),
    },
  )
  return <span>{text}</span>
}
