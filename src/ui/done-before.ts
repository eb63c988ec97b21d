import { flushSync } from 'react-dom'

declare global {
  interface Window {
    /** What the script in index.html notes before the page works, until it is ended. */
    before?: AbortController & {
      /** The button or the gift field that was pressed last. */
      pressed?: Element | null
      /** Arrows, Enter and the like, in order. */
      readonly keys: readonly KeyboardEvent[]
    }
  }
}

/**
 * What was typed, chosen and pressed in a part of the page before its script was there.
 *
 * @returns A function that does it once more, for the script to hear; the field in use comes last.
 */
export function doneBefore(part: Element): () => void {
  const typed = new Map<HTMLInputElement, string>()
  for (const input of part.querySelectorAll('input')) {
    if (input.value !== input.defaultValue) typed.set(input, input.value)
  }
  /** The next letter may come meanwhile, and React may write over it before it hears of it. */
  const noteMore = ({ target }: Event) => {
    if (target instanceof HTMLInputElement && part.contains(target)) typed.set(target, target.value)
  }
  addEventListener('input', noteMore, { capture: true })
  const chosen = [...part.querySelectorAll('select')].filter(
    (select) => select.querySelector('[selected]:not(:checked)') !== null,
  )
  const pressed = window.before?.pressed
  const keys = [...(window.before?.keys ?? [])]
  const ownValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')
  return () => {
    removeEventListener('input', noteMore, { capture: true })
    const inUseLast = [...typed].toSorted(([a], [b]) => Number(isInUse(a)) - Number(isInUse(b)))
    for (const [input, text] of inUseLast) {
      // React knows of the text that it set, and hears of one that was set behind its back.
      input.value = input.defaultValue
      ownValue?.set?.call(input, text)
      input.dispatchEvent(new Event('input', { bubbles: true }))
    }
    for (const select of chosen) select.dispatchEvent(new Event('change', { bubbles: true }))
    for (const key of keys) {
      const { target } = key
      if (!(target instanceof HTMLInputElement) || !part.contains(target)) continue
      // The next one may build on what this one did.
      flushSync(() => target.dispatchEvent(new KeyboardEvent('keydown', key)))
    }
    const isLeft = pressed instanceof HTMLInputElement && !isInUse(pressed)
    if (pressed instanceof HTMLElement && part.contains(pressed) && !isLeft) pressed.click()
  }
}

const isInUse = (input: HTMLInputElement) => input === document.activeElement
