import { act, fireEvent } from '@testing-library/react'

/**
 * A click as WebKit plays it, which jsdom does not: unless the release of the mouse button is
 * prevented, it ends a selection that was there at the press, after the click.
 */
export function clickInWebKit(field: HTMLInputElement): void {
  fireEvent.mouseDown(field)
  act(() => field.focus())
  const isReleased = fireEvent.mouseUp(field)
  fireEvent.click(field)
  if (isReleased) field.setSelectionRange(2, 2)
}
