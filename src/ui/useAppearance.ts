import { useLayoutEffect } from 'react'
import { useCalculator } from '../state/calculator'
import type { Theme } from '../state/link'
import { accentOn, inkOn } from './accent'

/**
 * Puts the theme and the accent on the document.
 *
 * @param preferred - Counts where the link says no theme.
 */
export function useAppearance(preferred: Theme): void {
  const view = useCalculator((calculator) => calculator.view)
  const theme = view.theme ?? preferred
  const { accent, embed } = view

  useLayoutEffect(() => {
    const { dataset, style } = document.documentElement
    // To a card, the page around it may have said another theme than the link.
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
