/** An exact fraction in lowest terms: n ÷ d, where d is above zero. */
export type Fraction = { readonly n: bigint; readonly d: bigint }

/** @throws RangeError when d is zero. */
export function fraction(n: bigint, d = 1n): Fraction {
  if (d === 1n) return { n, d }
  if (d === 0n) throw new RangeError('a fraction has no zero below its line')
  const by = d < 0n ? -sharedBy(n, d) : sharedBy(n, d)
  return { n: n / by, d: d / by }
}

const exactNumbers = BigInt(Number.MAX_SAFE_INTEGER)

/** The greatest whole number that divides both (Euclid); b is not zero. */
export function sharedBy(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a < 0n ? -a : a, b < 0n ? -b : b]
  while (smaller > exactNumbers) [larger, smaller] = [smaller, larger % smaller]
  if (smaller < 2n) return smaller === 0n ? larger : 1n
  // Numbers are divided several times as fast, and these are exact.
  let [divided, by] = [Number(smaller), Number(larger % smaller)]
  while (by !== 0) [divided, by] = [by, divided % by]
  return BigInt(divided)
}

/** Divided first by what the denominators share, so that no number grows longer than it has to. */
export function add(a: Fraction, b: Fraction): Fraction {
  const shared = sharedBy(a.d, b.d)
  const [left, right] = [a.d / shared, b.d / shared]
  const n = a.n * right + b.n * left
  const by = sharedBy(n, shared)
  return { n: n / by, d: left * (b.d / by) }
}

export const subtract = (a: Fraction, b: Fraction): Fraction => add(a, { n: -b.n, d: b.d })

export function multiply(a: Fraction, b: Fraction): Fraction {
  const [down, up] = [sharedBy(a.n, b.d), sharedBy(b.n, a.d)]
  return { n: (a.n / down) * (b.n / up), d: (a.d / up) * (b.d / down) }
}

/** @throws RangeError when b is zero. */
export const divide = (a: Fraction, b: Fraction): Fraction => multiply(a, fraction(b.d, b.n))

/** Below zero where a is the smaller one, above zero where it is the greater one. */
export function order(a: Fraction, b: Fraction): number {
  const difference = a.n * b.d - b.n * a.d
  return difference < 0n ? -1 : Number(difference > 0n)
}

/** The greatest whole number that is not above it. */
export const floor = ({ n, d }: Fraction): bigint => (n % d < 0n ? n / d - 1n : n / d)

/** The least number that the other one and the denominator of the fraction divide. */
export const commonDenominator = (a: bigint, { d }: Fraction): bigint => (a / sharedBy(a, d)) * d
