import { type Amount, isAtMost, isWhole, isZero, parseDecimal } from '../../domain/amount'
import { marksOf } from '../../language/currency-signs'
import { isBare, readTyped } from '../../language/read-number'
import { minorSign } from '../../language/write-number'

/** Which amounts a field accepts. */
export type Limits<A extends Amount> = {
  readonly max: A
  readonly whole?: boolean | undefined
  readonly aboveZero?: boolean | undefined
}

/** What can be wrong with a text. */
export type Problem = 'unreadable' | 'negative' | 'notWhole' | 'zero' | 'tooLarge' | 'several'

/** The amount that a text gives, or what is wrong with the text. */
export type Given<A extends Amount> =
  | { readonly amount: A; readonly doubtful: boolean }
  | Problem
  | 'empty'

/** How a field reads a text: which amounts and which signs it accepts. */
export type Reading<A extends Amount> = Limits<A> & {
  /** The currency whose signs and codes may be typed beside the number. */
  readonly currency?: string | undefined
  /** Words and signs that may be typed beside a number that is not money. */
  readonly words?: (() => readonly string[]) | undefined
  /** The amount is usually whole, so the sign in `1.000` and `1,000` groups thousands. */
  readonly counted?: boolean | undefined
}

/**
 * Reads what a visitor typed.
 *
 * @param meant - The same text, in which the page's own separators are written as `meantBy` does.
 *   It decides where the text alone could mean two numbers, or cannot be read.
 */
export function readAmount<A extends Amount>(
  text: string,
  meant: string,
  locale: string,
  reading: Reading<A>,
): Given<A> {
  const alone = readText(text, locale, reading)
  if (!isDoubtful(alone)) return alone
  const edited = meant === text ? alone : readText(meant, locale, reading)
  if (isDoubtful(edited)) return alone
  return typeof edited === 'object' ? { ...edited, doubtful: true } : edited
}

const isDoubtful = (given: Given<Amount>) =>
  given === 'unreadable' || (typeof given === 'object' && given.doubtful)

function readText<A extends Amount>(text: string, locale: string, reading: Reading<A>): Given<A> {
  const { currency, words, counted, whole } = reading
  const marks = isBare(text) ? [] : currency ? marksOf(currency, locale) : (words?.() ?? [])
  const typed = readTyped(text, locale, marks, {
    cents: currency && minorSign(currency),
    counted: counted || whole,
  })
  if (typed.kind !== 'number') return typed.kind
  const amount = parseDecimal<A>(typed.decimal)
  if (amount === null) return 'unreadable'
  return problemWith(amount, reading) ?? { amount, doubtful: typed.doubtful === true }
}

/** Which limit the amount breaks. Null if it breaks none. */
export function problemWith<A extends Amount>(amount: A, limits: Limits<A>): Problem | null {
  if (limits.whole && !isWhole(amount)) return 'notWhole'
  if (limits.aboveZero && isZero(amount)) return 'zero'
  return isAtMost(amount, limits.max) ? null : 'tooLarge'
}
