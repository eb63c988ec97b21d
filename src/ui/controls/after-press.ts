let isPressed = false
let waiting: (() => void)[] = []

// A key also ends a press, since browsers don't tell the end of each, such as that of a press on a scrollbar.
for (const type of ['mousedown', 'mouseup', 'dragend', 'keydown']) {
  // Not while the build makes the pages.
  globalThis.window?.addEventListener(
    type,
    () => {
      isPressed = type === 'mousedown'
      waiting.forEach((act) => setTimeout(act))
      waiting = []
    },
    true,
  )
}

/**
 * Does what may move the page: at once, or after the press under way. Until then, what is pressed must stay under the
 * pointer; otherwise the browser would not take it for a click.
 */
export function afterPress(act: () => void): void {
  if (isPressed) waiting.push(act)
  else act()
}
