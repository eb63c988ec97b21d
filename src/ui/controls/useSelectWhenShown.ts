import { type RefObject, useLayoutEffect } from 'react'

/**
 * Selects a text as soon as the focused field shows it, so that typing replaces it.
 *
 * @param text - Null while the field shows the visitor's own text.
 */
export function useSelectWhenShown(
  field: RefObject<HTMLInputElement | null>,
  text: string | null,
): void {
  useLayoutEffect(() => {
    const input = field.current
    if (input !== document.activeElement) return
    // A text typed before the script came is the visitor's own, even where it reads the same.
    if (input?.value === text && window.earlyInput?.lastEdited !== input) input.select()
  }, [field, text])
}
