/** What a visitor did before the page works; the texts and choices themselves stand in the fields. */
export type EarlyInput = {
  lastEdited?: HTMLInputElement
  /** The button or the gift field. */
  lastPressed?: HTMLElement
  /** Ends it, once the page listens. */
  readonly stop: () => void
}

declare global {
  interface Window {
    /** Missing once the page works, and where the script in the head may not run. */
    earlyInput?: EarlyInput
  }
}

/** Notes it, and selects the text of a field in focus, as the page does later. */
export function noteEarlyInput(): void {
  const end = new AbortController()
  const early: EarlyInput = {
    stop: () => {
      end.abort()
      delete window.earlyInput
    },
  }
  window.earlyInput = early
  const listen = <Name extends keyof WindowEventMap>(
    name: Name,
    act: (event: WindowEventMap[Name]) => void,
  ) => addEventListener(name, act, { capture: true, signal: end.signal })

  listen('click', ({ target }) => {
    const pressed =
      target instanceof Element && target.closest<HTMLElement>('button, [role=combobox]')
    if (pressed) early.lastPressed = pressed
    // The release of the mouse ends the selection that focus made.
    if (pressed instanceof HTMLInputElement) pressed.select()
  })
  listen('focusin', ({ target }) => {
    if (target instanceof HTMLInputElement) target.select()
  })
  listen('input', ({ target }) => {
    if (target instanceof HTMLInputElement) early.lastEdited = target
  })
  // Two cells of a spreadsheet would become one wrong number. The sign between them makes the field refuse them.
  listen('paste', (event) => {
    const { target, clipboardData } = event
    const text = clipboardData?.getData('text').trim() ?? ''
    if (!(target instanceof HTMLInputElement) || !target.inputMode || !/[\n\r\t]/.test(text)) return
    event.preventDefault()
    target.value = text.replace(/\s+/g, ' ↵ ')
    early.lastEdited = target
  })
}
