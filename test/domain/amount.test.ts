import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import {
  convert,
  decimalsOf,
  exact,
  fromUnits,
  inUnits,
  magnitude,
  parseDecimal,
  rate,
  toDecimal,
  toNumber,
  toRound,
} from '../../src/domain/amount'

describe('parseDecimal', () => {
  it.each(['0', '1', '007', '1.50', '0.000000000000000001', '999999999999999999'])(
    'reads %s',
    (text) => expect(parseDecimal(text)).not.toBeNull(),
  )

  it.each(['', ' ', '-1', '+1', '1,5', '1e3', '.5', '5.', '1.2.3', 'NaN', 'Infinity', '0x10', '١'])(
    'does not read "%s"',
    (text) => expect(parseDecimal(text)).toBeNull(),
  )

  it('does not read a repeating decimal, which the library below would', () => {
    expect(parseDecimal("0.'3'")).toBeNull()
    expect(parseDecimal('0.(3)')).toBeNull()
    expect(parseDecimal('1/3')).toBeNull()
  })
})

describe('exact', () => {
  it('refuses a number of ours that is no plain decimal, and names it', () => {
    expect(() => exact('1,5')).toThrow(new RangeError('not a plain decimal: 1,5'))
  })
})

describe('toDecimal', () => {
  it('writes what ends exactly, and rounds what never ends', () => {
    expect(toDecimal(exact('1.50'))).toBe('1.5')
    expect(toDecimal(exact('0.000025'))).toBe('0.000025')
    expect(toDecimal(exact('20000'))).toBe('20000')
    expect(toDecimal(exact('0'))).toBe('0')
    expect(toDecimal(convert(exact('100'), rate('1321', '19.99')), 15)).toBe('1.51324753974262')
    expect(toDecimal(convert(exact('2'), rate('3', '1')), 4)).toBe('0.6667')
    expect(toDecimal(convert(exact('299.99999'), rate('3', '1')), 3)).toBe('100')
  })

  test('reading what was written gives the same amount', () =>
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 30n }), fc.nat(18), (units, digits) => {
        const amount = fromUnits(units, digits)
        expect(parseDecimal(toDecimal(amount, 60))).toEqual(amount)
      }),
    ))
})

describe('toRound', () => {
  it('makes no tie of an amount that is a little more than one', () => {
    expect(toRound(exact('2.5'), 0)).toBe('2.5')
    expect(toRound(exact('2.50000000001'), 0)).toBe('2.51')
    expect(toRound(exact('1234'), 0)).toBe('1234')
  })

  test('rounds to any number of places as the amount does', () => {
    const size = fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n })
    const parts = fc.constantFrom('1', '2', '3', '7', '8', '1321', '1999', '1000000000')
    fc.assert(
      fc.property(
        size,
        fc.nat(12),
        parts,
        fc.nat(9),
        fc.nat(9),
        (units, digits, part, places, more) => {
          const amount = convert(fromUnits(units, digits), rate(part, '1'))
          const text = toRound(amount, places + more)
          const read = exact(text.replace('-', ''))
          const rounded = inUnits(read, places)
          expect(text.startsWith('-') ? -rounded : rounded).toBe(inUnits(amount, places))
        },
      ),
    )
  })
})

describe('decimalsOf', () => {
  it('counts the decimal places of an amount', () => {
    expect(['100', '19.99', '0.0053'].map((text) => decimalsOf(exact(text)))).toEqual([0, 2, 4])
  })
})

describe('magnitude', () => {
  test('is the place of the first digit', () =>
    fc.assert(
      fc.property(
        fc.bigInt({ min: 1n, max: 10n ** 20n }),
        fc.integer({ min: 0, max: 30 }),
        (n, d) => {
          expect(magnitude(fromUnits(n, d))).toBe(String(n).length - 1 - d)
          expect(magnitude(fromUnits(-n, d))).toBe(String(n).length - 1 - d)
        },
      ),
    ))

  it('knows fractions that never end', () => {
    expect(magnitude(convert(exact('1'), rate('3', '1')))).toBe(-1)
    expect(magnitude(convert(exact('1'), rate('0.03', '1')))).toBe(1)
  })

  it('has no place for zero', () => {
    expect(magnitude(exact('0'))).toBe(Number.NEGATIVE_INFINITY)
  })
})

describe('toNumber', () => {
  it('is the nearest float', () => {
    expect(toNumber(exact('0.25'))).toBe(0.25)
    expect(toNumber(convert(exact('1'), rate('3', '1')))).toBe(1 / 3)
  })
})

describe('inUnits', () => {
  it('rounds half away from zero', () => {
    expect(inUnits(exact('0.005'), 2)).toBe(1n)
    expect(inUnits(exact('0.0049'), 2)).toBe(0n)
    expect(inUnits(exact('1250'), -2)).toBe(13n)
  })
})
