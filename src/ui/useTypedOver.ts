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
    // What was typed before the script was there is the visitor's own, too.
    if (input?.value === text) input.select()
  }, [field, text])
}
