import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { equal, exact, fromUnits, type Money, toDecimal } from '../../src/domain/amount'
import { toThreeDigits } from '../../src/wording/estimate'
import { calculationOf } from './calculation-of'

describe('an amount to three digits', () => {
  it.each([
    ['0', '0'],
    ['0.5', '0.5'],
    ['453.96', '454'],
    ['14999.5', '15000'],
    ['999.5', '1000'],
    ['12.345', '12.3'],
    ['0.371069', '0.371'],
    ['0.000025', '0.000025'],
    ['1234567890', '1230000000'],
  ])('of %s is %s', (amount, rounded) => {
    expect(toDecimal(toThreeDigits(exact<Money>(amount)))).toBe(rounded)
  })

  it('is within half a hundredth of it, and rounding it again changes nothing', () =>
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 24n }), fc.nat(12), (units, places) => {
        const amount = fromUnits<Money>(units, places)
        const rounded = toThreeDigits(amount)
        expect(Number(toDecimal(rounded)) / Number(toDecimal(amount))).toBeCloseTo(1, 2)
        expect(equal(toThreeDigits(rounded), rounded)).toBe(true)
      }),
    ))
})

describe('what the answer says', () => {
  const figures = (query: string, locale?: string) => {
    const [calculation, words] = calculationOf(query, locale)
    return [words.figure(calculation, 'viewerPays'), words.figure(calculation, 'creator')]
  }

  it.each([
    ['', '$1.51', '$0.50'],
    ['gift=lion&n=1', '$453.96', '$150'],
    ['gift=lion&n=100', '$45,395.91', '$15,000'],
    ['n=12345', '$186.81', '$61.70'],
    ['n=7', '10.6¢', '3.5¢'],
    ['pay=1.123456', '$1.119803', '$0.370'],
    ['cur=JPY&gift=lion&n=1', '¥71,488', '¥23,600'],
    // What a gift pays has no part in what the viewer pays, unless the creator’s amount was typed.
    ['get=50', '$151', '$50.00'],
    ['get=0.333', '$1.01', '$0.335'],
  ])('of %s is an exact %s and an estimate of %s, or the other way round', (query, pays, gets) => {
    expect(figures(query)).toEqual([pays, gets])
  })

  it('has the format of the locale', () => {
    expect(figures('gift=lion&n=100', 'de-DE')[1]).toMatch(/^15\.000\s\$$/)
  })
})
