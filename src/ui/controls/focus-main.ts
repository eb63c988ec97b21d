/** The part of the page that gets the focus when the focused element is removed. */
export const mainId = 'main'

/** Moves the focus to the main part, so that the next Tab continues from the top of the answer. */
export const focusMain = (): void => document.getElementById(mainId)?.focus({ preventScroll: true })

/** Moves the focus from an element that disappears to its dialog, section or main part; whatever is outside a dialog is inert. */
export const focusAround = (element: Element): void =>
  focusText(element.closest<HTMLElement>('dialog, section') ?? document.getElementById(mainId))

/** Moves the focus to a text where the visitor reads on, because what they pressed is gone. */
export function focusText(element: HTMLElement | null | undefined): void {
  if (!element) return
  element.tabIndex = -1
  element.focus({ preventScroll: true })
}
