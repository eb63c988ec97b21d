import { type Amount, fromUnits, isZero, toNumber } from '../../domain/amount'

/** A line on which each step is ten times the one before. */
export type LogAxis<A extends Amount> = {
  /** Where an amount is on it, from 0 to 1. Zero, which no such line reaches, is at its start. */
  readonly at: (amount: A) => number
  /** Each power of ten, with the ends. */
  readonly ticks: readonly A[]
}

/**
 * From the power of ten at or below the least of the amounts above zero to the one at or above the greatest.
 *
 * @param amounts - At least one of them is above zero.
 */
export function logAxis<A extends Amount>(amounts: readonly A[]): LogAxis<A> {
  const logs = amounts.flatMap((amount) => (isZero(amount) ? [] : Math.log10(toNumber(amount))))
  // Math.log10 of a power of ten may be a hair beside it.
  const least = Math.floor(Math.min(...logs) + 1e-9)
  const most = Math.max(least + 1, Math.ceil(Math.max(...logs) - 1e-9))
  const powers = Array.from({ length: most - least + 1 }, (_, step) => least + step)
  return {
    at: (amount) => (isZero(amount) ? 0 : (Math.log10(toNumber(amount)) - least) / (most - least)),
    ticks: powers.map((power) => fromUnits<A>(1n, -power)),
  }
}
