import * as fc from 'fast-check'
import Oracle from 'fraction.js'
import { describe, expect, it } from 'vitest'
import {
  add,
  divide,
  type Fraction,
  floor,
  fraction,
  multiply,
  order,
  subtract,
} from '../../src/domain/fraction'

const big = fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n })
const small = fc.bigInt({ min: -20n, max: 20n })
const whole = fc.oneof(big, small)
const pairs = fc.tuple(
  whole,
  whole.filter((d) => d !== 0n),
)

const oracle = ({ n, d }: Fraction) => new Oracle(n, d)
const same = ({ n, d }: Fraction, { s, n: size, d: below }: Oracle) =>
  expect([n, d]).toEqual([s * size, below])

describe('a fraction', () => {
  it('is kept in lowest terms, with its sign above the line', () => {
    expect(fraction(6n, 4n)).toEqual({ n: 3n, d: 2n })
    expect(fraction(6n, -4n)).toEqual({ n: -3n, d: 2n })
    expect(fraction(0n, -7n)).toEqual({ n: 0n, d: 1n })
    expect(fraction(5n)).toEqual({ n: 5n, d: 1n })
  })

  it('has no zero below its line', () => {
    expect(() => fraction(1n, 0n)).toThrow(new RangeError('a fraction has no zero below its line'))
    expect(() => divide(fraction(1n), fraction(0n))).toThrow(RangeError)
  })

  it('is worked out as an independent library does it', () => {
    fc.assert(
      fc.property(pairs, pairs, ([n, d], [m, e]) => {
        const [a, b] = [fraction(n, d), fraction(m, e)]
        same(a, new Oracle(n, d))
        same(add(a, b), oracle(a).add(oracle(b)))
        same(subtract(a, b), oracle(a).sub(oracle(b)))
        same(multiply(a, b), oracle(a).mul(oracle(b)))
        if (m !== 0n) same(divide(a, b), oracle(a).div(oracle(b)))
        expect(order(a, b)).toBe(oracle(a).compare(oracle(b)))
        same(fraction(floor(a)), oracle(a).floor())
      }),
    )
  })
})
