let isPressed = false

for (const type of ['mousedown', 'mouseup', 'dragend']) {
  // There is no window while the build makes the pages.
  globalThis.window?.addEventListener(type, () => (isPressed = type === 'mousedown'), true)
}

/**
 * Does something that may move the page: at once, or after the press under way. Until then, what is pressed stays under
 * the pointer; otherwise the browser would not count it as a click.
 */
export function afterPress(act: () => void): void {
  if (isPressed) addEventListener('mouseup', () => setTimeout(act), { once: true })
  else act()
}
