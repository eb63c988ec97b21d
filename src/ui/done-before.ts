import { flushSync } from 'react-dom'

/** A text as it was typed, or a key that is none of a text. */
type Done = { readonly target: EventTarget | null; readonly text: string } | KeyboardEvent

declare global {
  interface Window {
    /** What the script in index.html notes before the page works, until it is ended. */
    before?: AbortController & {
      /** The button or the gift field that was pressed last. */
      pressed?: Element | null
      /** Texts, and arrows, Enter and the like, in the order in which they came. */
      readonly done: readonly Done[]
    }
  }
}

/**
 * What was typed, chosen and pressed in a part of the page before its script was there.
 *
 * @returns A function that does it once more, for the script to hear, in the same order.
 */
export function doneBefore(part: Element): () => void {
  const { pressed, done: doneSoFar = [] } = window.before ?? {}
  const done = [...doneSoFar]
  let caret = caretIn(part)
  /** The next letter may come meanwhile, and be written over before React hears of it. */
  const noteMore = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement)) return
    done.push({ target, text: target.value })
    caret = caretIn(part)
  }
  addEventListener('input', noteMore, { capture: true })
  const chosen = [...part.querySelectorAll('select')].filter(
    (select) => select.querySelector('[selected]:not(:checked)') !== null,
  )
  return () => {
    removeEventListener('input', noteMore, { capture: true })
    const now = caretIn(part)
    // In a field that was written over meanwhile, it has lost its place.
    if (now?.input !== caret?.input || now?.text === caret?.text) caret = now
    for (const one of done.filter(isWhole)) {
      const { target } = one
      if (!(target instanceof HTMLInputElement) || !part.contains(target)) continue
      // The next one may build on what this one did.
      flushSync(() => ('text' in one ? retype(target, one.text) : repress(target, one)))
    }
    // Fields that were left meanwhile are done with.
    for (const target of new Set(done.map((one) => one.target))) {
      if (!(target instanceof HTMLInputElement) || !part.contains(target)) continue
      if (target !== document.activeElement)
        target.dispatchEvent(new FocusEvent('focusout', { bubbles: true }))
    }
    for (const select of chosen) select.dispatchEvent(new Event('change', { bubbles: true }))
    caret?.putBack()
    const isLeft = pressed instanceof HTMLInputElement && pressed !== document.activeElement
    if (pressed instanceof HTMLElement && part.contains(pressed) && !isLeft) pressed.click()
  }
}

/** Of the letters of a text, the last says all. */
function isWhole(one: Done, index: number, all: readonly Done[]): boolean {
  const next = all[index + 1]
  return !('text' in one && next && 'text' in next && next.target === one.target)
}

const repress = (input: HTMLInputElement, key: KeyboardEvent) =>
  input.dispatchEvent(new KeyboardEvent('keydown', key))

function retype(input: HTMLInputElement, text: string) {
  // React, though not Preact, knows of the text that it set, and hears of one that was set behind its back.
  const ownValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')
  input.value = input.defaultValue
  ownValue?.set?.call(input, text)
  input.dispatchEvent(new Event('input', { bubbles: true }))
}

/** Where the visitor is in the field in use, whose text will be set anew. */
function caretIn(part: Element) {
  const input = document.activeElement
  if (!(input instanceof HTMLInputElement) || !part.contains(input)) return null
  const { value: text, selectionStart, selectionEnd } = input
  return {
    input,
    text,
    putBack: () => {
      if (input.value === text) input.setSelectionRange(selectionStart, selectionEnd)
    },
  }
}
