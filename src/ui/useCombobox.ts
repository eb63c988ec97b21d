import {
  type ChangeEvent,
  type KeyboardEvent,
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  useState,
} from 'react'
import { isComposing } from './composing'
import { useTypedOver } from './useTypedOver'

/** What a combobox offers for what was typed. */
type Found<Option> = {
  readonly options: readonly Option[]
  /** The option that Enter stands for before an arrow key is pressed. */
  readonly likely: number | null
  /** Whether that is the very one that was typed. */
  readonly isExact: boolean
  /** Whether the options are still to come. */
  readonly isPending: boolean
}

type ComboboxProps<F extends Found<unknown>> = {
  /** The field's text while closed. */
  readonly text: string
  /** Has to stay the same function for as long as it finds the same. */
  readonly search: (query: string) => F
  readonly onChoose: (option: F['options'][number]) => void
}

/** What the visitor is at: the list is open, unless a text was left in the field. */
type Draft = {
  /** Null until the first letter: the field still shows its old text. */
  readonly typed: string | null
  /** The option that an arrow key went to since the last letter. */
  readonly moved: number | null
  /** Whether Enter was pressed since then, before there was anything to choose. */
  readonly entered: boolean
  /** Once the list was closed over it: the text that the field goes back to. */
  readonly left: string | null
}

const opened: Draft = { typed: null, moved: null, entered: false, left: null }

const page = 10

/** The keys of an editable combobox with a list, as in the ARIA Authoring Practices. */
export function useCombobox<F extends Found<unknown>>(props: ComboboxProps<F>) {
  const { text, search } = props
  const input = useRef<HTMLInputElement>(null)
  const [kept, setDraft] = useState<Draft | null>(null)
  // What was left is out of date as soon as something else is chosen.
  const draft = kept?.left === null || kept?.left === text ? kept : null
  if (kept && !draft) setDraft(null)
  const isOpen = draft?.left === null
  const isUsed = draft !== null
  const query = draft?.typed ?? ''
  const found = useMemo(() => (isUsed ? search(query) : null), [isUsed, query, search])
  const active = draft?.moved ?? (isOpen && found ? found.likely : null)

  const open = () => setDraft({ ...opened, ...draft, left: null })
  const close = () => setDraft(null)
  /** Closes the list, and leaves what was typed to be taken or named. */
  const leave = () =>
    setDraft(query.trim() === '' || query === text ? null : { ...opened, typed: query, left: text })

  useTypedOver(input, isUsed ? null : text)

  useEffect(() => {
    const id = draft && input.current?.getAttribute('aria-activedescendant')
    // jsdom has no layout, and no such function.
    if (id) document.getElementById(id)?.scrollIntoView?.({ block: 'nearest' })
  }, [draft])

  function choose(option: F['options'][number]) {
    close()
    props.onChoose(option)
  }

  function moveTo(next: (active: number | null, last: number) => number) {
    const { options } = found ?? search('')
    const typed = draft?.typed ?? null
    setDraft({ ...opened, typed, moved: next(active, options.length - 1) })
  }

  /** Where the options are still to come, Enter waits for them. */
  function enter() {
    if (!draft || !found) return
    const chosen = active ?? found.likely
    if (chosen !== null) choose(found.options[chosen])
    else setDraft({ ...draft, left: null, entered: found.isPending })
  }
  const enterAtLast = useEffectEvent(enter)
  const isDue = isOpen ? draft.entered && found?.isPending === false : found?.isExact === true
  useEffect(() => {
    // oxlint-disable-next-line react/set-state-in-effect -- it is the arrival that chooses
    if (isDue) enterAtLast()
  }, [isDue])

  /** Whether the key was the list's; the rest is left to the field and the page. */
  function press({ key, altKey }: KeyboardEvent): boolean {
    if (key === 'ArrowDown') {
      if (altKey) open()
      else moveTo((from, last) => (from === null || from === last ? 0 : from + 1))
      return true
    }
    if (key === 'ArrowUp') {
      if (altKey) leave()
      else moveTo((from, last) => (from === null || from === 0 ? last : from - 1))
      return true
    }
    if (!draft) return false

    if (key === 'PageDown') moveTo((from, last) => Math.min((from ?? -1) + page, last))
    else if (key === 'PageUp') moveTo((from) => Math.max((from ?? 0) - page, 0))
    else if (key === 'Enter') (isOpen || found?.isPending ? enter : open)()
    else if (key === 'Escape') close()
    else return false
    return true
  }

  const inputProps = {
    ref: input,
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': isOpen,
    value: draft?.typed ?? text,
    onChange: ({ target }: ChangeEvent<HTMLInputElement>) =>
      setDraft({ ...opened, typed: target.value }),
    onKeyDown: (event: KeyboardEvent) => {
      // Enter and the arrows belong to the input method until a word is done.
      if (isComposing(event) || event.ctrlKey || event.metaKey || event.shiftKey) return
      if (press(event)) event.preventDefault()
    },
    onFocus: () => input.current?.select(),
    // A mouse button's release ends the selection that focus made.
    onClick: () => {
      if (!isOpen) input.current?.select()
      open()
    },
    onBlur: leave,
  } as const

  /** For a button beside the field. */
  function toggle() {
    input.current?.focus()
    if (isOpen) leave()
    else open()
  }

  /** Left in the field, and none of the options. */
  const untaken = isOpen || !found || found.isPending || found.isExact ? null : query

  return { inputProps, found: isOpen ? found : null, active, query, untaken, choose, toggle }
}
