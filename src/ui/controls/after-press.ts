let isPressed = false

for (const type of ['mousedown', 'mouseup', 'dragend']) {
  // Not while the build makes the pages.
  globalThis.window?.addEventListener(type, () => (isPressed = type === 'mousedown'), true)
}

/**
 * Does what may move the page: at once, or after the press under way. What is pressed stays under the pointer until then;
 * otherwise the browser would not take it for a click.
 */
export function afterPress(act: () => void): void {
  if (isPressed) addEventListener('mouseup', () => setTimeout(act), { once: true })
  else act()
}
