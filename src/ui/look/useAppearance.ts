import { useLayoutEffect } from 'react'
import { useChoices } from '../../state/choices'
import type { Theme } from '../../state/link'

/**
 * Sets the theme and the accent on the document.
 *
 * @param preferred - The theme for a link that names none.
 * @param setAccent - From `accent.ts`; not needed where no link names an accent.
 */
export function useAppearance(
  preferred: Theme,
  setAccent?: (accent: string, style: CSSStyleDeclaration) => void,
): void {
  const view = useChoices((choices) => choices.view)
  const theme = view.theme ?? preferred
  const { accent, embed } = view

  useLayoutEffect(() => {
    const { dataset, style } = document.documentElement
    // The page around a card may have set another theme than the link.
    if (!embed || dataset.theme === undefined) dataset.theme = theme
    dataset.embed = String(embed)
    if (accent === undefined) {
      delete dataset.accent
      return
    }
    dataset.accent = accent
    setAccent?.(accent, style)
  }, [theme, embed, accent, setAccent])
}
