import { create } from 'zustand'
import { type Amount, isAtMost, isWhole, isZero, parseDecimal } from '../domain/amount'
import { readPlain } from '../state/plain-number'
import type { Typed } from '../state/typed-number'

/** What an amount may be where one is typed. */
export type Limits<A extends Amount> = {
  readonly max: A
  readonly whole?: boolean | undefined
  readonly aboveZero?: boolean | undefined
}

/** What can be wrong with a text. */
export type Problem = 'unreadable' | 'negative' | 'notWhole' | 'zero' | 'tooLarge' | 'several'

/** The amount that a text gives, or what is wrong with it. */
export type Given<A extends Amount> =
  | { readonly amount: A; readonly doubtful: boolean }
  | Problem
  | 'empty'

/** How a field reads: what may stand beside the number, and what the number may be. */
export type Reading<A extends Amount> = Limits<A> & {
  /** The currency whose signs and codes may stand beside the number. */
  readonly currency?: string | undefined
  /** Words and signs that may stand there where it is no money. */
  readonly words?: (() => readonly string[]) | undefined
  /** Parts of one make little sense: in `1.000` and `1,000`, the sign groups. */
  readonly counted?: boolean | undefined
}

export type ReadMore = (text: string, locale: string, reading: Reading<Amount>) => Typed

/** Reads what is more than a plain number: signs, words, the separators of others. It comes later. */
export const useReader = create<{ readonly readMore: ReadMore | null }>()(() => ({
  readMore: null,
}))

/**
 * Reads what a visitor typed.
 *
 * @param meant - The same text with the signs that the page wrote as `meantBy` has them; they tell
 *   what a text means that could mean two things, or nothing.
 */
export function readAmount<A extends Amount>(
  text: string,
  meant: string,
  locale: string,
  reading: Reading<A>,
  readMore: ReadMore | null,
): Given<A> {
  const alone = readText(text, locale, reading, readMore)
  if (!isDoubtful(alone)) return alone
  const edited = meant === text ? alone : readText(meant, locale, reading, readMore)
  if (isDoubtful(edited)) return alone
  return typeof edited === 'object' ? { ...edited, doubtful: true } : edited
}

const isDoubtful = (given: Given<Amount>) =>
  given === 'unreadable' || (typeof given === 'object' && given.doubtful)

function readText<A extends Amount>(
  text: string,
  locale: string,
  reading: Reading<A>,
  readMore: ReadMore | null,
): Given<A> {
  const plain = readPlain(text, locale)
  const typed: Typed | undefined =
    plain === null ? readMore?.(text, locale, reading) : { kind: 'number', decimal: plain }
  if (typed?.kind !== 'number') return typed?.kind ?? 'empty'
  const amount = parseDecimal<A>(typed.decimal)
  if (amount === null) return 'unreadable'
  return problemWith(amount, reading) ?? { amount, doubtful: typed.doubtful === true }
}

/** What is wrong with the amount where only some are taken; null where it is fine. */
export function problemWith<A extends Amount>(amount: A, limits: Limits<A>): Problem | null {
  if (limits.whole && !isWhole(amount)) return 'notWhole'
  if (limits.aboveZero && isZero(amount)) return 'zero'
  return isAtMost(amount, limits.max) ? null : 'tooLarge'
}
