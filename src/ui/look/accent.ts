/** The background of cards, light and dark; as in `tokens.css`. */
const grounds = { light: 'ffffff', dark: '1f181b' } as const

/** A colour is mixed with black on light backgrounds, and with white on dark ones, until it stands out. */
const away = { light: '000000', dark: 'ffffff' } as const

/** The least contrast that WCAG asks of a meaningful colour with its background. */
const leastContrast = 3

/**
 * The accent for light or dark cards: unchanged if it stands out, else as little darker or lighter as
 * possible.
 *
 * @param accent - Six hex digits.
 * @returns Six hex digits.
 */
export function accentOn(theme: 'light' | 'dark', accent: string): string {
  for (let share = 0; share < 1; share += 0.05) {
    const mixed = mix(accent, away[theme], share)
    if (contrast(mixed, grounds[theme]) >= leastContrast) return mixed
  }
  return away[theme]
}

const dark = '161113'
const light = 'ffffff'

/** The text colour, dark or light, that stands out more from the colour. */
export const inkOn = (colour: string): string =>
  contrast(light, colour) >= contrast(dark, colour) ? light : dark

/** Sets an accent, and the colour of text on it, for light and dark cards. */
export function setAccent(accent: string, style: CSSStyleDeclaration): void {
  const [onLight, onDark] = [accentOn('light', accent), accentOn('dark', accent)]
  style.setProperty('--accent', `light-dark(#${onLight}, #${onDark})`)
  style.setProperty('--on-accent', `light-dark(#${inkOn(onLight)}, #${inkOn(onDark)})`)
}

/** The contrast of two colours: from 1 for equal ones to 21 for black and white. */
export function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

const channels = (colour: string) =>
  [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))

function mix(colour: string, into: string, share: number): string {
  const target = channels(into)
  return channels(colour)
    .map((value, index) => Math.round(value + ((target[index] ?? 0) - value) * share))
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')
}

/** Relative luminance as WCAG defines it, from 0 for black to 1 for white. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const part = value / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
