import { knownLocale } from '../lib/bcp47'
import { memoByText } from '../lib/memo'
import {
  type Digits,
  decimalOf,
  eitherWay,
  everywhere,
  folded,
  longest,
  readAs,
  type Separators,
  separatorsOf,
} from './plain-number'

/** What a visitor's text says; `decimal` is one that `parseDecimal` reads. */
export type Typed =
  | {
      readonly kind: 'number'
      readonly decimal: string
      /** The text could mean another number: its reader does well to say which was read. */
      readonly doubtful?: true | undefined
    }
  | { readonly kind: 'empty' }
  | { readonly kind: 'negative' }
  | { readonly kind: 'unreadable' }

/** What a field takes besides a plain number. */
export type Manner = {
  /** The sign of hundredths: `50¢` is 0.50. */
  readonly cents?: string | undefined
  /** Fractions make little sense: the sign in `1.000` and `1,000` groups digits. `1.255k` follows the locale. */
  readonly counted?: boolean | undefined
}

/**
 * Whether a text has nothing but what most people type. It saves 1 ms of each key press, slowed down 4 times, to look for
 * nothing else in it.
 */
export const isBare = (text: string): boolean => /^[\d.,]*$/.test(text)

/**
 * Reads a number as people type and paste it, in the digits and separators of their locale.
 *
 * The whole text or nothing. A text that is no number in the format of the locale, but one with
 * the other separator, is read as that: `1,50` in English. `1,0000` is rather a slip, and unreadable.
 *
 * @param marks - The currency signs, codes, words or `%` that may stand around the number.
 */
export function readTyped(
  text: string,
  locale: string,
  marks: readonly string[],
  { cents = '', counted = false }: Manner = {},
): Typed {
  if (text.length > longest) return { kind: 'unreadable' }

  const spelled = (written: string) =>
    isBare(written) ? written : ownDigits(folded(foldedRarely(written)), locale).trim()
  const plain = spelled(text)
  const typed = readMarked(plain, withMarks(...marks.map(spelled)), 0, locale, counted)
  return typed.kind === 'unreadable' && cents !== '' && plain.endsWith(cents)
    ? readMarked(plain.slice(0, -cents.length), withMarks(), -2, locale, counted)
    : typed
}

/** Powers of ten that people write as a letter. */
const powers: Readonly<Record<string, number>> = { k: 3, m: 6 }

function readMarked(
  text: string,
  pattern: RegExp,
  power: number,
  locale: string,
  counted: boolean,
): Typed {
  const [, before = '', after = '', body = '', letter = ''] = pattern.exec(text) ?? []
  const minus = before + after
  if (body + letter + minus === '' && power === 0) return { kind: 'empty' }

  const read = readBody(body, separatorsOf(locale), counted && letter === '')
  const decimal = read && decimalOf(timesTen(read, power + (powers[letter] ?? 0)))
  if (!decimal || minus === '--') return { kind: 'unreadable' }
  if (minus !== '' && /[1-9]/.test(decimal)) return { kind: 'negative' }
  return { kind: 'number', decimal, doubtful: read.doubtful || letter !== '' || undefined }
}

/** The number times a power of ten. */
function timesTen({ whole, fraction }: Digits, power: number): Digits {
  const digits = whole.padStart(1 - power, '0') + fraction.padEnd(power, '0')
  const point = Math.max(whole.length, 1 - power) + power
  return { whole: digits.slice(0, point), fraction: digits.slice(point) }
}

/** Signs of one meaning that few have on their keys, widths, and dashes that stand for a minus. */
const foldedRarely = (text: string) =>
  text
    .replace(/[\uff01-\uff61\uffe0-\uffe6]/g, (wide) => wide.normalize('NFKC'))
    // Among Persian digits, a slash is the decimal separator.
    .replace(/([۰-۹])\/(?=[۰-۹])/g, '$1٫')
    .replace(/。/g, '.')
    .replace(/[、،]/g, ',')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/٪/g, '%')
    .toLowerCase()

/** Those of the locale as 0 to 9: `三` is a digit to Intl alone. */
function ownDigits(text: string, locale: string): string {
  const digits = digitsOf(locale)
  return text.replace(/./gsu, (sign) => {
    const value = digits.indexOf(sign)
    return value < 0 ? sign : String(value)
  })
}

const digitsOf = memoByText((locale: string): readonly string[] => {
  const format = new Intl.NumberFormat(knownLocale(locale), { useGrouping: false })
  return Array.from(format.format(9_876_543_210)).toReversed()
})

/**
 * A number between marks: `-$5`, `$-5`, `5 USD`, `5,-`. A minus stands before or after the first, a
 * letter for thousands or millions behind the number.
 */
const withMarks = memoByText((...marks: readonly string[]): RegExp => {
  const mark = marks
    .toSorted((a, b) => b.length - a.length)
    .map((sign) => sign.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/ +/g, ' *'))
    .join('|')
  const some = `(?:${mark})?`
  return new RegExp(`^(-?) *${some} *(-?) *(.*?)(?:[.,:/]-+)? *([km]??) *${some}$`, 's')
})

const withPoint: Separators = new Map([...everywhere, ['.', 'decimal'], [',', 'group']])
const withComma: Separators = new Map([...everywhere, [',', 'decimal'], ['.', 'group']])

/** What is behind a decimal separator that is none of the locale: seldom 000, and never 0000. */
const otherFraction = /^(?:\d{0,2}|\d{3,}[1-9])$/

function readBody(
  body: string,
  separators: Separators,
  counted: boolean,
): (Digits & { readonly doubtful?: true }) | null {
  const own = readAs(body, separators)
  if (own?.fraction !== '' && eitherWay.test(body)) {
    return counted
      ? { whole: body.replace(/\D/, ''), fraction: '', doubtful: true }
      : own && { ...own, doubtful: true }
  }
  if (own) return own
  const other = [withPoint, withComma].map((others) => readAs(body, others)).find(Boolean)
  return other && (otherFraction.test(other.fraction) || /^0+$/.test(other.whole))
    ? { ...other, doubtful: true }
    : null
}
