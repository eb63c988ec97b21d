import { useLayoutEffect } from 'react'
import { useCalculator } from '../state/calculator'
import { usePreferences } from '../state/preferences'

/** Puts the theme and the accent on the document. A link's theme counts before the visitor's. */
export function useAppearance(): void {
  const view = useCalculator((calculator) => calculator.view)
  const preferred = usePreferences((preferences) => preferences.theme)
  const theme = view.theme ?? (view.embed ? 'auto' : preferred)
  const { accent, embed } = view

  useLayoutEffect(() => {
    const { dataset, style } = document.documentElement
    dataset.theme = theme
    dataset.embed = String(embed)
    if (accent === undefined) {
      delete dataset.accent
      return
    }
    dataset.accent = accent
    style.setProperty('--accent', `#${accent}`)
    style.setProperty('--on-accent', inkOn(accent))
  }, [theme, embed, accent])
}

const dark = '#161113'
const light = '#ffffff'

/** Dark or light text, whichever stands out more from the colour. */
export function inkOn(colour: string): string {
  const brightness = luminance(colour)
  const withLight = 1.05 / (brightness + 0.05)
  const withDark = (brightness + 0.05) / (luminance(dark.slice(1)) + 0.05)
  return withLight >= withDark ? light : dark
}

/** Relative luminance as WCAG defines it, from 0 for black to 1 for white. */
function luminance(colour: string): number {
  const channel = (at: number) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * channel(0) + 0.7152 * channel(2) + 0.0722 * channel(4)
}
