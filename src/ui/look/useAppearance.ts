import { useLayoutEffect } from 'react'
import { useChoices } from '../../state/choices'
import type { Theme } from '../../state/link'
import { accentOn, inkOn } from './accent'

/**
 * Sets the theme and the accent on the document.
 *
 * @param preferred - The theme for a link that names none.
 */
export function useAppearance(preferred: Theme): void {
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
    const [onLight, onDark] = [accentOn('light', accent), accentOn('dark', accent)]
    style.setProperty('--accent', `light-dark(#${onLight}, #${onDark})`)
    style.setProperty('--on-accent', `light-dark(#${inkOn(onLight)}, #${inkOn(onDark)})`)
  }, [theme, embed, accent])
}
