import { remembered } from './remembered'

/** What a visitor's text says; `decimal` is one that `parseDecimal` reads. */
export type Typed =
  | { readonly kind: 'number'; readonly decimal: string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'negative' }
  | { readonly kind: 'unreadable' }

type Separator = 'decimal' | 'group'

/** Longer texts are pasted by mistake, and finer fractions are no amounts. */
const longest = 60
const mostFractionDigits = 18

/**
 * Reads a number as people type and paste it, in the digits and separators of their locale.
 *
 * The whole text or nothing: where `1,50` could be a slip for 150, it is unreadable.
 *
 * @param marks - The currency signs, codes or `%` that may stand around the number.
 */
export function readTyped(text: string, locale: string, marks: readonly string[]): Typed {
  if (text.length > longest) return { kind: 'unreadable' }

  const [, before = '', after = '', body = ''] = withMarks(...marks).exec(folded(text)) ?? []
  const minus = before + after
  if (body === '' && minus === '') return { kind: 'empty' }

  const decimal = readBody(body, separatorsOf(locale))
  if (decimal === null || minus === '--') return { kind: 'unreadable' }
  return minus !== '' && /[1-9]/.test(decimal) ? { kind: 'negative' } : { kind: 'number', decimal }
}

/** All that may stand beside an amount of the currency: its symbols and its code. */
export const marksOf = remembered((currency: string, locale: string): readonly string[] => {
  // International English writes US$ where American English writes $.
  const symbols = [known(locale), 'en', 'en-001'].flatMap((tag) =>
    (['symbol', 'narrowSymbol', 'code'] as const).map((currencyDisplay) =>
      new Intl.NumberFormat(tag, { style: 'currency', currency, currencyDisplay })
        .formatToParts(0)
        .find(({ type }) => type === 'currency'),
    ),
  )
  return [...new Set(symbols.flatMap((symbol) => symbol?.value ?? []))]
})

/** One spelling for everything that only looks different: digits, spaces, widths, apostrophes. */
const folded = (text: string) => (/^[\d.]*$/.test(text) ? text : foldedSigns(text))

const foldedSigns = (text: string) =>
  text
    // Marks of direction and of no width, which come along with pasted text.
    .replace(/[\u061c\u200b-\u200f\u202a-\u202d\u2060\u2066-\u2069\ufeff]/g, '')
    .replace(/[\uff01-\uff60\uffe0-\uffe6]/g, (fullWidth) => fullWidth.normalize('NFKC'))
    .replace(/\p{Nd}/gu, digit)
    .replace(/\p{Zs}/gu, ' ')
    .replace(/[’ʼ]/g, "'")
    .replace(/\u2212/g, '-')
    .replace(/٪/g, '%')
    .toLowerCase()
    .trim()

/** Unicode keeps the digits of every script in runs of ten that start at zero. */
function digit(character: string): string {
  const code = character.codePointAt(0) ?? 0
  let first = code
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first--
  return String((code - first) % 10)
}

/** A number between marks, and a minus before or after the first: `-$5`, `$-5`, `5 USD`. */
const withMarks = remembered((...marks: readonly string[]): RegExp => {
  const mark = marks
    .map(folded)
    .toSorted((a, b) => b.length - a.length)
    .map((sign) => sign.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/ +/g, ' *'))
    .join('|')
  return new RegExp(`^(-?) *(?:${mark})? *(-?) *(.*?) *(?:${mark})?$`, 's')
})

const western = /^[1-9]\d{0,2}(?:,\d{3})+$/
const indian = /^[1-9]\d?(?:,\d{2})+,\d{3}$/

/** Digits, perhaps in groups, and perhaps a decimal separator with digits. */
function readBody(body: string, separators: ReadonlyMap<string, Separator>): string | null {
  const point = body.split('').findIndex((character) => separators.get(character) === 'decimal')
  const whole = ungrouped(point < 0 ? body : body.slice(0, point), separators)
  const fraction = point < 0 ? '' : body.slice(point + 1)

  if (whole === null || !/^\d*$/.test(fraction)) return null
  if (whole + fraction === '' || fraction.length > mostFractionDigits) return null
  const digits = whole.replace(/^0+(?=\d)/, '') || '0'
  return fraction === '' ? digits : `${digits}.${fraction}`
}

/** The digits alone, where one and the same sign groups them as people group digits. */
function ungrouped(whole: string, separators: ReadonlyMap<string, Separator>): string | null {
  if (/^\d*$/.test(whole)) return whole
  const [sign = '', ...others] = new Set(whole.replace(/\d/g, ''))
  if (others.length > 0 || separators.get(sign) !== 'group') return null
  const grouped = whole.replaceAll(sign, ',')
  return western.test(grouped) || indian.test(grouped) ? grouped.replaceAll(',', '') : null
}

/** What each sign means in the locale. */
const separatorsOf = remembered((locale: string): ReadonlyMap<string, Separator> => {
  // Locales with digits of their own are typed with Latin ones too, and money may have its own
  // separators. Where those disagree with plain numbers, plain numbers win.
  const formats: Intl.NumberFormatOptions[] = [
    {},
    { numberingSystem: 'latn' },
    { style: 'currency', currency: 'USD' },
  ]
  const parts = formats.flatMap((options) =>
    new Intl.NumberFormat(known(locale), options).formatToParts(1_234_567.5),
  )
  const separators = new Map<string, Separator>()
  const add = (sign: string, meaning: Separator) => {
    if (!separators.has(sign)) separators.set(sign, meaning)
  }
  for (const { type, value } of parts) {
    if (type === 'decimal' || type === 'group') add(folded(value), type)
  }
  // These can't be mistaken for anything else, wherever they are typed.
  add('٫', 'decimal')
  for (const sign of [' ', "'", '٬']) add(sign, 'group')
  return separators
})

/** The locale, or English where the tag is none. */
function known(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? 'en'
  } catch {
    return 'en'
  }
}
