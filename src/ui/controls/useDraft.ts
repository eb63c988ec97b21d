import { type SyntheticEvent, useEffect, useState } from 'react'
import { type Amount, equal, isWhole } from '../../domain/amount'
import { type StepKind, stepped } from '../../domain/step'
import { useLocale } from '../../language/locale'
import { meantAfter, meantBy } from '../../language/plain-number'
import { afterPress } from './after-press'
import { type Given, type Problem, problemWith, type Reading, readAmount } from './typed-amount'

/** What the visitor is doing in a number field. */
type Draft = {
  /** A text that is still being edited, or was left and cannot be read. */
  readonly typed?: TypedText | undefined
  /** Whether the visitor left the text. */
  readonly done?: boolean
  /** Why a step could not be taken. */
  readonly refused?: Problem | undefined
  /** A pasted or dropped text that is more than one number. */
  readonly several?: string
}

/** A text, and what it means: see `readAmount`. */
type TypedText = { readonly text: string; readonly meant: string }

/** For fields whose results would else go on showing an older number. */
export type Refusable = {
  /** An emptied field stays empty, and asks for a number. */
  readonly required?: boolean | undefined
  /** Told whether the field holds a text that is not passed on; the same function on every render. */
  readonly onRefused?: ((isRefused: boolean) => void) | undefined
  /** Called when the field is left empty. */
  readonly onEmptied?: (() => void) | undefined
}

type DraftProps<A extends Amount> = Reading<A> &
  Refusable & {
    readonly amount: A
    readonly shown: string
    readonly onChange: (amount: A) => void
  }

/** The text of a number field while a visitor edits it. Only amounts that can be read are passed on. */
export function useDraft<A extends Amount>(props: DraftProps<A>) {
  const { amount, shown, onChange, onRefused } = props
  const locale = useLocale()
  const [draft, setDraft] = useState<Draft | null>(null)
  const [isFocused, setFocused] = useState(false)

  const read = ({ text, meant }: TypedText) => readAmount(text, meant, locale, props)
  const typed = draft?.typed
  const given = typed ? read(typed) : 'empty'
  /** The field's text, which the visitor typed or the page wrote. */
  const current = () => typed ?? { text: shown, meant: meantBy(shown, locale) }

  // A text that cannot be read stays for the visitor to correct, until the amount changes elsewhere.
  const [lastShown, setLastShown] = useState(shown)
  if (shown !== lastShown) {
    setLastShown(shown)
    if (!isFocused || !isOf(amount, given)) setDraft(null)
  }

  const problem = problemOf(draft, given)
  const isRefused = typed !== undefined && problem !== null
  useEffect(() => {
    onRefused?.(isRefused)
    return () => onRefused?.(false)
  }, [isRefused, onRefused])

  function type(text: string) {
    // The field may have been focused before the script came.
    setFocused(true)
    const before = current()
    const next = { text, meant: meantAfter(before.text, before.meant, text) }
    setDraft({ typed: next })
    const result = read(next)
    if (typeof result === 'object') onChange(result.amount)
  }

  /** Gives up a text that was read, or may be empty. Keeps any other, and then says what is wrong. */
  function finish() {
    const isEmpty = typed?.text.trim() === ''
    const isOver = isEmpty ? !props.required : !typed || typeof given === 'object'
    // The press that left the field may have discarded the text already.
    setDraft((now) => (now?.typed !== typed ? now : isOver ? null : { typed, done: true }))
    if (isEmpty) props.onEmptied?.()
  }

  function step(direction: 1 | -1, kind: StepKind) {
    const isWholeStep = props.whole || (props.counted && isWhole(amount))
    const next = stepped(amount, direction, kind, isWholeStep === true)
    const refused = problemWith(next, props)
    setDraft(refused && { refused })
    if (!refused) onChange(next)
  }

  /** Prepares for a pasted or dropped text, which replaces the characters between two places. */
  function insert(
    event: SyntheticEvent<HTMLInputElement>,
    data: DataTransfer,
    [from, to] = [0, 0],
  ) {
    const added = data.getData('text').trim()
    // An input drops line breaks silently: two cells of a table would become one number.
    if (/[\t\n\r]/.test(added)) {
      event.preventDefault()
      return setDraft({ ...draft, several: added })
    }
    if (from === to) return
    // The inserted signs replace the page's own, and so lose the meaning that those had.
    const { text, meant } = current()
    const replaced = meant.slice(0, from) + text.slice(from, to) + meant.slice(to)
    setDraft({ typed: { text, meant: replaced } })
  }

  return {
    text: typed?.text ?? shown,
    isTyped: typed !== undefined,
    problem,
    /** The amount that an ambiguous text was read as. */
    readAs: typeof given === 'object' && given.doubtful ? given.amount : null,
    pasted: draft?.several,
    enter: () => setFocused(true),
    leave: () => {
      setFocused(false)
      afterPress(finish)
    },
    type,
    finish,
    discard: () => setDraft(null),
    step,
    insert,
  }
}

/** What to say about the draft. An empty text is no problem while it is being edited. */
function problemOf(draft: Draft | null, given: Given<Amount>): Problem | null {
  if (draft?.several) return 'several'
  if (!draft?.typed) return draft?.refused ?? null
  if (given === 'empty') return draft.done ? 'unreadable' : null
  return typeof given === 'string' ? given : null
}

/** Whether the text gives exactly this amount. The amount then changed because of the text. */
const isOf = <A extends Amount>(amount: A, given: Given<A>) =>
  typeof given === 'object' && equal(given.amount, amount)
