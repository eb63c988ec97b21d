import { type RefObject, useLayoutEffect } from 'react'

/**
 * Selects a text as soon as the field in use shows it, to be typed over.
 *
 * @param text - Null while the field shows the visitor's own.
 */
export function useTypedOver(field: RefObject<HTMLInputElement | null>, text: string | null): void {
  useLayoutEffect(() => {
    const input = field.current
    if (input !== document.activeElement) return
    // What was typed before the script was there is the visitor's own, even where it reads the same.
    const { before } = window
    const last = before?.done.findLast(({ target }) => target === input)
    const isTyped = before?.signal.aborted === false && last !== undefined && 'text' in last
    if (input?.value === text && !isTyped) input.select()
  }, [field, text])
}
