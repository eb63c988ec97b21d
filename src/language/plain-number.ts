import { knownLocale } from '../lib/bcp47'
import { latinDigits } from '../lib/latin-digits'
import { memoByText } from '../lib/memo'

type Separator = 'decimal' | 'group'
export type Separators = ReadonlyMap<string, Separator>

/** Digits before the decimal separator and behind it. */
export type Digits = { readonly whole: string; readonly fraction: string }

/** Longer texts are pasted by mistake, and finer fractions are no amounts. */
export const longest = 60
export const mostFractionDigits = 18

/** The digits as a decimal. Null if there are too many after the separator. */
export function decimalOf({ whole, fraction }: Digits): string | null {
  if (fraction.length > mostFractionDigits) return null
  const units = whole.replace(/^0+(?=\d)/, '') || '0'
  return fraction === '' ? units : `${units}.${fraction}`
}

/**
 * The text as the locale writes it, with signs in it that mean the same wherever they stand: groups
 * come apart where a digit is added or taken away. As long as the text.
 */
export const meantBy = (text: string, locale: string): string =>
  text.replace(/\D/g, (sign) => {
    const meaning = separatorsOf(locale).get(folded(sign))
    return meaning === 'decimal' ? '٫' : meaning === 'group' ? '\u2060' : sign
  })

/** What an edited text means, where it was `meant` before: what was added means what it says. */
export function meantAfter(before: string, meant: string, after: string): string {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start++
  let end = 0
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++
  const added = after.slice(start, after.length - end)
  return meant.slice(0, start) + added + meant.slice(meant.length - end)
}

/** One spelling for what only looks different: digits, spaces, apostrophes. */
export const folded = (text: string) => (/^[\d.]*$/.test(text) ? text : foldedSigns(text))

const foldedSigns = (text: string) =>
  latinDigits(text)
    // Marks of direction and of no width, which come along with pasted text.
    .replace(/[\u061c\u200b-\u200f\u202a-\u202d\u2060\u2066-\u2069\ufeff]/g, '')
    .replace(/\p{Zs}/gu, ' ')
    .replace(/[’ʼ]/g, "'")

const western = /^[1-9]\d{0,2}(?:,\d{3})+$/
const indian = /^[1-9]\d?(?:,\d{2})+,\d{3}$/

/** A decimal in one format, or grouped in another. */
export const eitherWay = /^[1-9]\d{0,2}[.,]\d{3}$/

/** Digits, perhaps in groups, and perhaps a decimal separator with digits. */
export function readAs(body: string, separators: Separators): Digits | null {
  const point = body.split('').findIndex((character) => separators.get(character) === 'decimal')
  const whole = ungrouped(point < 0 ? body : body.slice(0, point), separators)
  const fraction = point < 0 ? '' : body.slice(point + 1)
  return whole === null || !/^\d*$/.test(fraction) || whole + fraction === ''
    ? null
    : { whole, fraction }
}

/** The digits alone, where one and the same sign groups them as people group digits. */
function ungrouped(whole: string, separators: Separators): string | null {
  if (/^\d*$/.test(whole)) return whole
  const [sign = '', ...others] = new Set(whole.replace(/\d/g, ''))
  if (others.length > 0 || separators.get(sign) !== 'group') return null
  const grouped = whole.replaceAll(sign, ',')
  return western.test(grouped) || indian.test(grouped) ? grouped.replaceAll(',', '') : null
}

/** These can't be mistaken for anything else, wherever they are typed. */
export const everywhere: readonly (readonly [string, Separator])[] = [
  ['٫', 'decimal'],
  [' ', 'group'],
  ["'", 'group'],
  ['٬', 'group'],
]

/** What each sign means in the locale. */
export const separatorsOf = memoByText((locale: string): Separators => {
  // Locales with digits of their own are typed with Latin ones too, and money may have its own
  // separators. Where those disagree with plain numbers, plain numbers win.
  const formats: Intl.NumberFormatOptions[] = [
    {},
    { numberingSystem: 'latn' },
    { style: 'currency', currency: 'USD' },
  ]
  const parts = formats.flatMap((options) =>
    new Intl.NumberFormat(knownLocale(locale), options).formatToParts(1_234_567.5),
  )
  const found = parts.flatMap(({ type, value }) =>
    type === 'decimal' || type === 'group' ? [[folded(value), type] as const] : [],
  )
  // The first ones win.
  return new Map([...everywhere, ...found.toReversed()])
})
