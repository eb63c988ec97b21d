import {
  type Amount,
  fromUnits,
  inWholeUnits,
  isAtMost,
  isZero,
  magnitude,
  minus,
  mostPlaces,
  toNumber,
} from './amount'

/** Where a slider can stop: both ends, and the round amounts between them. */
export type Stops<A extends Amount> = {
  /** Two or more, from the least to the greatest. */
  readonly amounts: readonly A[]
  /** Decimal places of the round ones. */
  readonly places: number
}

/** At most so many steps from one end to the other. */
const mostSteps = 100n

/** Digits of an end that has no end of its own, such as 19.99 ÷ 1,321. */
const digitsOfEnds = 8

/**
 * Stops from one amount to the other, in steps of 1, 2 or 5 times a power of ten.
 *
 * An end that is no short decimal is rounded into the range, after its eighth digit: a link carries it, and the
 * field shows it.
 *
 * @param low - Zero or more.
 * @param high - Above `low`, by at least 2 units of the last decimal place that a link holds.
 *
 * @example
 * stopsBetween(exact('1.45'), exact('1.5230769230')) // 1.45, 1.451 … 1.523, 1.5230769
 */
export function stopsBetween<A extends Amount>(low: A, high: A): Stops<A> {
  const span = minus(high, low)
  const place = Math.max(magnitude(span) - 2, -mostPlaces)
  const times =
    [1n, 2n, 5n, 10n].find((many) => isAtMost(span, fromUnits<A>(many * mostSteps, -place))) ?? 10n

  const first = shortened(low, place, 'up')
  const last = shortened(high, place, 'down')
  const between: A[] = []
  let count = inWholeUnits(first, -place).units / times + 1n
  for (;;) {
    const round = fromUnits<A>(count * times, -place)
    if (isAtMost(last, round)) break
    between.push(round)
    count += 1n
  }
  return {
    amounts: [first, ...between, last],
    places: Math.max(0, -place - (times === 10n ? 1 : 0)),
  }
}

/** Rounded towards the range, and finer than its steps unless a link can't hold that many places. */
function shortened<A extends Amount>(amount: A, place: number, towards: 'up' | 'down'): A {
  if (isZero(amount)) return amount
  const finest = Math.max(digitsOfEnds - 1 - magnitude(amount), 2 - place)
  const digits = Math.min(finest, mostPlaces)
  const { units, remainder } = inWholeUnits(amount, digits)
  return fromUnits(towards === 'up' && !isZero(remainder) ? units + 1n : units, digits)
}

/** The stop that many stops above the amount, or below it; the last one at most. Null where there is none that way. */
export function stopAfter<A extends Amount>(
  amount: A,
  { amounts }: Stops<A>,
  direction: 1 | -1,
  many: number,
): A | null {
  const beyond =
    direction === 1
      ? amounts.filter((stop) => !isAtMost(stop, amount))
      : amounts.filter((stop) => !isAtMost(amount, stop)).toReversed()
  return beyond[Math.min(many, beyond.length) - 1] ?? null
}

/** The stop next to a place on the slider. */
export function stopAt<A extends Amount>(place: number, { amounts }: Stops<A>): A {
  const away = (stop: A) => Math.abs(toNumber(stop) - place)
  return amounts.reduce((nearest, stop) => (away(stop) < away(nearest) ? stop : nearest))
}
