import { type Amount, fromUnits, inUnits, isZero, type Money, magnitude } from '../domain/amount'
import type { MoneyStyle } from '../domain/receipt-lines'
import { minorDigits } from '../language/write-number'

/** The amount to three significant digits: 14,999.50 is 15,000. */
export function toThreeDigits<A extends Amount>(amount: A): A {
  if (isZero(amount)) return amount
  const places = 2 - magnitude(amount)
  return fromUnits(inUnits(amount, places), places)
}

/**
 * How an estimate is written beside exact amounts of that style: `$15,000` and `$454` without cents,
 * `$12.30` and `$0.50` with them.
 */
export function estimateStyle(
  estimate: Money,
  currency: string,
  { digits, inCents }: MoneyStyle,
): MoneyStyle {
  const at = magnitude(estimate)
  const fewest = at >= 2 ? 0 : minorDigits(currency)
  return { digits: Math.min(digits, Math.max(fewest, 2 - at)), inCents }
}
