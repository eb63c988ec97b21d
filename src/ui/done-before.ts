declare global {
  interface Window {
    /** The button pressed last; written down by the script in index.html. */
    pressed?: Element | null
  }
}

/**
 * What was typed, chosen and pressed in a part of the page before its script was there.
 *
 * @returns A function that does it once more, for the script to hear; the field in use comes last.
 */
export function doneBefore(part: Element): () => void {
  const typed = [...part.querySelectorAll('input')]
    .filter((input) => input.value !== input.defaultValue)
    .map((input) => ({ input, text: input.value }))
    .toSorted((a, b) => Number(isInUse(a.input)) - Number(isInUse(b.input)))
  const chosen = [...part.querySelectorAll('select')].filter(
    (select) => select.querySelector('[selected]:not(:checked)') !== null,
  )
  const { pressed } = window
  const ownValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')
  return () => {
    for (const { input, text } of typed) {
      // React knows of the text that it set, and hears of one that was set behind its back.
      input.value = input.defaultValue
      ownValue?.set?.call(input, text)
      input.dispatchEvent(new Event('input', { bubbles: true }))
    }
    for (const select of chosen) select.dispatchEvent(new Event('change', { bubbles: true }))
    if (pressed instanceof HTMLElement && part.contains(pressed)) pressed.click()
  }
}

const isInUse = (input: HTMLInputElement) => input === document.activeElement
