/** An exact fraction in lowest terms: n ÷ d, where d is above zero. */
export type Fraction = { readonly n: bigint; readonly d: bigint }

/** @throws RangeError when d is zero. */
export function fraction(n: bigint, d = 1n): Fraction {
  if (d === 1n) return { n, d }
  if (d === 0n) throw new RangeError('a fraction has no zero below its line')
  const by = d < 0n ? -sharedBy(n, d) : sharedBy(n, d)
  return { n: n / by, d: d / by }
}

/** The greatest number that divides both, never below zero (Euclid). */
function sharedBy(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a < 0n ? -a : a, b < 0n ? -b : b]
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller]
  return larger
}

export const add = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.n * b.d + b.n * a.d, a.d * b.d)
export const subtract = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.n * b.d - b.n * a.d, a.d * b.d)
export const multiply = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.n, a.d * b.d)
/** @throws RangeError when b is zero. */
export const divide = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d, a.d * b.n)

/** Below zero where a is the smaller one, above zero where it is the greater one. */
export function order(a: Fraction, b: Fraction): number {
  const difference = a.n * b.d - b.n * a.d
  return difference < 0n ? -1 : Number(difference > 0n)
}

/** The greatest whole number that is not above it. */
export const floor = ({ n, d }: Fraction): bigint => (n % d < 0n ? n / d - 1n : n / d)
