let isPressed = false
let waiting: (() => void)[] = []

// A key also ends a press, since browsers don't tell the end of each, such as that of a press on a scrollbar.
for (const type of ['mousedown', 'mouseup', 'dragend', 'keydown']) {
  // Not while the build makes the pages.
  globalThis.window?.addEventListener(
    type,
    ({ target }) => {
      // Not every browser reports the end of a press that opens a list of choices.
      isPressed = type === 'mousedown' && !(target instanceof HTMLSelectElement)
      if (isPressed) return
      const due = waiting
      waiting = []
      for (const act of due) act()
    },
    true,
  )
}

/**
 * Does what may move the page: at once, or at the end of the press under way. Until then, what is pressed must stay
 * under the pointer; otherwise the browser would not take it for a click. The click itself comes afterwards, so that a
 * link already carries what was typed.
 */
export function afterPress(act: () => void): void {
  if (isPressed) waiting.push(act)
  else act()
}
