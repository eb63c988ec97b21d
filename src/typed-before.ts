const ownValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')

/**
 * What was typed into the fields before the script was there.
 *
 * @returns A function that types it once more, for the script to hear; the field in use comes last.
 */
export function typedBefore(root: HTMLElement): () => void {
  const typed = [...root.querySelectorAll('input')]
    .filter((input) => input.value !== input.defaultValue)
    .map((input) => ({ input, text: input.value }))
    .toSorted((a, b) => Number(isInUse(a.input)) - Number(isInUse(b.input)))
  return () => {
    for (const { input, text } of typed) {
      // React knows of the text that it set, and hears of one that was set behind its back.
      input.value = input.defaultValue
      ownValue?.set?.call(input, text)
      input.dispatchEvent(new Event('input', { bubbles: true }))
    }
  }
}

const isInUse = (input: HTMLInputElement) => input === document.activeElement
