import { useEffect, useLayoutEffect } from 'react'
import { useCalculator } from '../state/calculator'
import { followOtherTabs, usePreferences } from '../state/preferences'
import { accentOn, inkOn } from './accent'

/** Puts the theme and the accent on the document. A link's theme counts before the visitor's. */
export function useAppearance(): void {
  const view = useCalculator((calculator) => calculator.view)
  const preferred = usePreferences((preferences) => preferences.theme)
  const theme = view.theme ?? (view.embed ? 'auto' : preferred)
  const { accent, embed } = view

  useEffect(followOtherTabs, [])
  useLayoutEffect(() => {
    const { dataset, style } = document.documentElement
    dataset.theme = theme
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
