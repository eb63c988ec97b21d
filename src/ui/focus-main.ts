/** The part of the page that takes the focus when what had it goes away. */
export const mainId = 'main'

/** Keeps the keyboard where it was on the page: the next Tab goes on from the top of the answer. */
export const focusMain = (): void => document.getElementById(mainId)?.focus({ preventScroll: true })
