import {
  type InputEvent,
  type KeyboardEvent,
  type MouseEvent,
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  useState,
} from 'react'
import { afterPress } from './after-press'
import { isComposing } from './composing'
import { useSelectWhenShown } from './useSelectWhenShown'

/** The options that a combobox offers for a typed text. */
type Found<Option> = {
  readonly options: readonly Option[]
  /** The index of the option that Enter chooses before an arrow key is pressed. */
  readonly likely: number | null
  /** Whether the likely option is exactly what was typed. */
  readonly isExact: boolean
  /** Whether the options are still loading. */
  readonly isPending: boolean
}

type ComboboxProps<F extends Found<unknown>> = {
  /** The field's text while the list is closed. */
  readonly text: string
  /** Has to be the same function as long as its results are the same. */
  readonly search: (query: string) => F
  readonly onChoose: (option: F['options'][number]) => void
}

/** What the visitor is doing: the list is open, unless a text was left in the field. */
type Draft = {
  /** The typed text. Null until the first letter: the field still shows its old text. */
  readonly typed: string | null
  /** The index of the option that an arrow key moved to since the last letter. */
  readonly moved: number | null
  /** Whether Enter was pressed since the last letter, while the options were loading. */
  readonly entered: boolean
  /** Set once the visitor left the typed text: the text that the field showed before. */
  readonly left: string | null
}

const opened: Draft = { typed: null, moved: null, entered: false, left: null }

/** How many options Page Up and Page Down move by. */
const page = 10

/** An editable combobox with a list, with the keys of the ARIA Authoring Practices. */
export function useCombobox<F extends Found<unknown>>(props: ComboboxProps<F>) {
  const { text, search } = props
  const input = useRef<HTMLInputElement>(null)
  const [lastDraft, setDraft] = useState<Draft | null>(null)
  // A text that was left is out of date as soon as another option is chosen.
  const draft = lastDraft?.left === null || lastDraft?.left === text ? lastDraft : null
  if (lastDraft && !draft) setDraft(null)
  const isOpen = draft?.left === null
  const isUsed = draft !== null
  const query = draft?.typed ?? ''
  const found = useMemo(() => (isUsed ? search(query) : null), [isUsed, query, search])
  const active = draft?.moved ?? (isOpen && found ? found.likely : null)

  const open = () => setDraft({ ...opened, ...draft, left: null })
  const close = () => setDraft(null)
  /** Closes the list. Takes an exact text, and keeps any other, which may still be chosen or named as not found. */
  function leave() {
    if (query.trim() === '' || query === text) close()
    // Not in the effect below, which may run only after the click on a link that carries the choice.
    else if (found?.isExact && found.likely !== null) choose(found.options[found.likely])
    else setDraft({ ...opened, typed: query, left: text })
  }

  useSelectWhenShown(input, isUsed ? null : text)

  useEffect(() => {
    const id = draft && input.current?.getAttribute('aria-activedescendant')
    // jsdom lacks scrollIntoView.
    if (id) document.getElementById(id)?.scrollIntoView?.({ block: 'nearest' })
  }, [draft])

  function choose(option: F['options'][number]) {
    close()
    props.onChoose(option)
  }

  function moveTo(next: (active: number | null, last: number) => number) {
    const { options, isPending } = found ?? search('')
    const typed = draft?.typed ?? null
    // Once the options have loaded, another one is in the same place.
    setDraft({ ...opened, typed, moved: isPending ? null : next(active, options.length - 1) })
  }

  /** Chooses the active option. While the options are loading, waits for them. */
  function enter() {
    if (!draft || !found) return
    const chosen = active ?? found.likely
    if (chosen !== null) choose(found.options[chosen])
    else setDraft({ ...draft, left: null, entered: found.isPending })
  }
  const enterAtLast = useEffectEvent(enter)
  const isDue = isOpen ? draft.entered && !found?.isPending : found?.isExact
  useEffect(() => {
    // oxlint-disable-next-line react/set-state-in-effect -- the options arrived, and Enter was pressed before
    if (isDue) enterAtLast()
  }, [isDue])

  /** Handles the keys of the list. False for any other key, which is left to the field and the page. */
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
    onInput: ({ currentTarget }: InputEvent<HTMLInputElement>) =>
      setDraft({ ...opened, typed: currentTarget.value }),
    onKeyDown: (event: KeyboardEvent) => {
      // Until a word is complete, Enter and the arrow keys belong to the input method.
      if (isComposing(event) || event.ctrlKey || event.metaKey || event.shiftKey) return
      if (press(event)) event.preventDefault()
    },
    onFocus: () => input.current?.select(),
    // In WebKit, the release of the mouse button would end the selection.
    onMouseUp: (event: MouseEvent) => {
      if (!isOpen) event.preventDefault()
    },
    onClick: () => {
      if (!isOpen) input.current?.select()
      open()
    },
    onBlur: () => afterPress(leave),
  } as const

  /** For the button beside the field. */
  function toggle() {
    input.current?.focus()
    if (isOpen) leave()
    else open()
  }

  /** A text that was left in the field and is none of the options. */
  const untaken = isOpen || !found || found.isPending || found.isExact ? null : query

  return { inputProps, found: isOpen ? found : null, active, query, untaken, choose, toggle }
}
