import { flushSync } from 'react-dom'

/**
 * Notes what was typed and chosen in a part of the page before its script came. Rendering overwrites it.
 *
 * @returns A function that does it all once more, for the script to hear, except in parts that still wait.
 */
export function replayEarlyInput(part: Element): (waits: (node: Element) => boolean) => void {
  const texts = new Map<HTMLInputElement, string>()
  const caret = caretIn(part)
  const note = (input: HTMLInputElement) => {
    // What was chosen in a field for files is still there, and nothing can be set.
    if (input.type === 'file') return
    // The field edited last is the known one, so it has to be replayed last.
    texts.delete(input)
    texts.set(input, input.value)
  }
  const choices = new Map<HTMLSelectElement, string>()
  /** Radio buttons and checkboxes. */
  const boxes: HTMLInputElement[] = []
  for (const input of part.querySelectorAll('input')) {
    if (input.value !== input.defaultValue) note(input)
    if (input.checked !== input.defaultChecked) boxes.push(input)
  }
  const { lastEdited, lastPressed: pressed } = window.earlyInput ?? {}
  if (lastEdited && part.contains(lastEdited)) note(lastEdited)
  for (const select of part.querySelectorAll('select'))
    if (select.querySelector('[selected]:not(:checked)')) choices.set(select, select.value)

  return (waits) => {
    for (const [input, text] of texts) {
      if (waits(input)) continue
      flushSync(() => type(input, text))
      if (input !== document.activeElement)
        input.dispatchEvent(new FocusEvent('focusout', { bubbles: true }))
    }
    for (const [select, value] of choices) {
      if (waits(select)) continue
      select.value = value
      select.dispatchEvent(new Event('change', { bubbles: true }))
    }
    for (const box of boxes) if (!waits(box) && box.checked === box.defaultChecked) box.click()
    caret?.putBack()
    const wasLeft = pressed instanceof HTMLInputElement && pressed !== document.activeElement
    // What a button opens by an attribute, the browser has opened already.
    const isDone = wasLeft || pressed?.hasAttribute('popovertarget')
    if (pressed && part.contains(pressed) && !waits(pressed) && !isDone) pressed.click()
  }
}

function type(input: HTMLInputElement, text: string) {
  input.value = text
  input.dispatchEvent(new Event('input', { bubbles: true }))
}

/** Where the visitor is in the field in use, whose text will be set anew. */
function caretIn(part: Element) {
  const input = document.activeElement
  if (!(input instanceof HTMLInputElement) || !part.contains(input)) return null
  const { value: text, selectionStart, selectionEnd } = input
  // No text, such as a field for files: to set a caret there is an error.
  if (selectionStart === null) return null
  return {
    input,
    text,
    putBack: () => {
      if (input.value === text) input.setSelectionRange(selectionStart, selectionEnd)
    },
  }
}
