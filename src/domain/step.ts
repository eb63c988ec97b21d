import { type Amount, fromUnits, inWholeUnits, isZero, magnitude } from './amount'

export type StepKind = 'arrow' | 'page'

/** Steps downwards get no finer than a millionth: they end at zero. */
const finest = -6

/**
 * The next round amount above or below, as the arrow and page keys step.
 *
 * Whole amounts step by 1, a page by 10. Others step by a tenth of their leading power of ten, a
 * page by all of that power. Never below zero.
 *
 * @param amount - In any unit, zero or more.
 * @param whole - Whether it steps by whole units.
 *
 * @example
 * stepped(exact('1.51'), 1, 'arrow', false) // 1.6; a page: 2
 */
export function stepped<A extends Amount>(
  amount: A,
  direction: 1 | -1,
  kind: StepKind,
  whole: boolean,
): A {
  const place = whole ? wholePlace[kind] : placeOf(amount, direction, kind)
  const { units, remainder } = inWholeUnits(amount, -place)
  const below = isZero(remainder) && units > 0n ? units - 1n : units
  return fromUnits(direction === 1 ? units + 1n : below, -place)
}

const wholePlace = { arrow: 0, page: 1 }
const placeFromZero = { arrow: -2, page: 0 }

/** The step as a power of ten: 2 for steps of 100. */
function placeOf(amount: Amount, direction: 1 | -1, kind: StepKind): number {
  if (isZero(amount)) return placeFromZero[kind]
  const leading = magnitude(amount)
  const place = kind === 'page' ? leading : leading - 1
  // A page down from 100 is 90, as a page up from 90 is 100: a step never takes all there is.
  return Math.max(finest, direction === -1 && takesAll(amount, place) ? place - 1 : place)
}

function takesAll(amount: Amount, place: number): boolean {
  const { units, remainder } = inWholeUnits(amount, -place)
  return units === 1n && isZero(remainder)
}
