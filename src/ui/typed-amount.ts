import { type Amount, isAtMost, isWhole, isZero, parseDecimal } from '../domain/amount'
import { readTyped } from '../state/typed-number'

/** What an amount may be where one is typed. */
export type Limits<A extends Amount> = {
  readonly max: A
  readonly whole?: boolean | undefined
  readonly aboveZero?: boolean | undefined
}

/** What can be wrong with a text. */
export type Problem = 'unreadable' | 'negative' | 'notWhole' | 'zero' | 'tooLarge'

/**
 * The amount that a text gives, or what is wrong with it.
 *
 * @param marks - The signs and codes that may stand beside the number.
 */
export function readAmount<A extends Amount>(
  text: string,
  locale: string,
  marks: readonly string[],
  limits: Limits<A>,
): A | Problem | 'empty' {
  const typed = readTyped(text, locale, marks)
  if (typed.kind !== 'number') return typed.kind
  const amount = parseDecimal<A>(typed.decimal)
  return amount === null ? 'unreadable' : (problemWith(amount, limits) ?? amount)
}

/** What is wrong with the amount where only some are taken; null where it is fine. */
export function problemWith<A extends Amount>(amount: A, limits: Limits<A>): Problem | null {
  if (limits.whole && !isWhole(amount)) return 'notWhole'
  if (limits.aboveZero && isZero(amount)) return 'zero'
  return isAtMost(amount, limits.max) ? null : 'tooLarge'
}
