import {
  type Amount,
  compare,
  fromUnits,
  inUnits,
  inWholeUnits,
  isZero,
  magnitude,
  total,
} from './amount'

/** Lines as they are shown, and their total. */
export type Shown<A> = { readonly lines: readonly A[]; readonly total: A }

/**
 * Rounds lines for show so that they still add up: the total is rounded once, and the lines are
 * apportioned to it by largest remainder. Between equal ones the later line, the one nearer to the
 * creator, is rounded up.
 *
 * With the digits of `digitsToShow`, no line above zero is shown as zero.
 *
 * @param digits - Decimal places to show.
 */
export function apportion<A extends Amount>(lines: readonly A[], digits: number): Shown<A> {
  const shownTotal = inUnits(total(lines), digits)
  const rounded = lines.map((line, index) => ({ index, ...inWholeUnits(line, digits) }))

  const given = rounded.reduce((sum, { units }) => sum + units, 0n)
  const byRemainder = rounded.toSorted(
    (a, b) => compare(b.remainder, a.remainder) || b.index - a.index,
  )
  for (const line of byRemainder.slice(0, Number(shownTotal - given))) line.units += 1n

  return {
    lines: rounded.map(({ units }) => fromUnits<A>(units, digits)),
    total: fromUnits<A>(shownTotal, digits),
  }
}

/**
 * How many decimal places show these lines without losing one.
 *
 * The currency's own, unless the total is less than one unit (then three significant digits of
 * it) or a line is less than one minor unit (then two significant digits of that line).
 *
 * @param minorDigits - Decimal places of the currency: 2 for dollars, 0 for dong.
 */
export function digitsToShow(lines: readonly Amount[], minorDigits: number): number {
  const present = lines.filter((line) => !isZero(line))
  const wholeAt = magnitude(total(present))
  const smallest = Math.min(...present.map(magnitude))
  return Math.max(
    minorDigits,
    wholeAt < 0 && Number.isFinite(wholeAt) ? 2 - wholeAt : 0,
    smallest < -minorDigits ? 1 - smallest : 0,
  )
}
