import {
  type ChangeEvent,
  type KeyboardEvent,
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  useState,
} from 'react'
import { useTypedOver } from './useTypedOver'

/** What a combobox offers for what was typed. */
type Found<Option> = {
  readonly options: readonly Option[]
  /** The option that Enter stands for before an arrow key is pressed. */
  readonly likely: number | null
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

type Popup = {
  /** Null until the first letter: the field still shows its old text. */
  readonly typed: string | null
  /** The option that an arrow key went to since the last letter. */
  readonly moved: number | null
  /** Whether Enter was pressed since then, before there was anything to choose. */
  readonly entered: boolean
}

const opened: Popup = { typed: null, moved: null, entered: false }

const page = 10

/** The keys of an editable combobox with a list, as in the ARIA Authoring Practices. */
export function useCombobox<F extends Found<unknown>>(props: ComboboxProps<F>) {
  const { text, search } = props
  const input = useRef<HTMLInputElement>(null)
  const [popup, setPopup] = useState<Popup | null>(null)
  const isOpen = popup !== null
  const query = popup?.typed ?? ''
  const found = useMemo(() => (isOpen ? search(query) : null), [isOpen, query, search])
  const active = popup?.moved ?? found?.likely ?? null

  const open = () => setPopup((now) => now ?? opened)
  const close = () => setPopup(null)

  useTypedOver(input, isOpen ? null : text)

  useEffect(() => {
    const id = popup && input.current?.getAttribute('aria-activedescendant')
    // jsdom has no layout, and no such function.
    if (id) document.getElementById(id)?.scrollIntoView?.({ block: 'nearest' })
  }, [popup])

  function choose(option: F['options'][number]) {
    close()
    props.onChoose(option)
  }

  function moveTo(next: (active: number | null, last: number) => number) {
    const { options } = found ?? search('')
    const typed = popup?.typed ?? null
    setPopup({ ...opened, typed, moved: next(active, options.length - 1) })
  }

  /** Where the options are still to come, Enter waits for them. */
  function enter() {
    if (!popup || !found) return
    if (active !== null) choose(found.options[active])
    else setPopup({ ...popup, entered: found.isPending })
  }
  const enterAtLast = useEffectEvent(enter)
  const isDue = popup?.entered === true && found?.isPending === false
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
      if (altKey) close()
      else moveTo((from, last) => (from === null || from === 0 ? last : from - 1))
      return true
    }
    if (!found) return false

    if (key === 'PageDown') moveTo((from, last) => Math.min((from ?? -1) + page, last))
    else if (key === 'PageUp') moveTo((from) => Math.max((from ?? 0) - page, 0))
    else if (key === 'Enter') enter()
    else if (key === 'Escape') close()
    else return false
    return true
  }

  const inputProps = {
    ref: input,
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': isOpen,
    value: popup?.typed ?? text,
    onChange: ({ target }: ChangeEvent<HTMLInputElement>) =>
      setPopup({ ...opened, typed: target.value }),
    onKeyDown: (event: KeyboardEvent) => {
      // Enter and the arrows belong to the input method until a word is done.
      if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.shiftKey) return
      if (press(event)) event.preventDefault()
    },
    onFocus: () => input.current?.select(),
    // A mouse button's release ends the selection that focus made.
    onClick: () => {
      if (!isOpen) input.current?.select()
      open()
    },
    onBlur: close,
  } as const

  /** For a button beside the field. */
  function toggle() {
    input.current?.focus()
    if (isOpen) close()
    else open()
  }

  return { inputProps, found, active, query, choose, toggle }
}
