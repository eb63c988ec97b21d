import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { equal, exact, fromUnits, type Money, toDecimal, total } from '../../src/domain/amount'
import { overTime, type Rhythm, type Times, timesAWeek } from '../../src/domain/over-time'

const times = (decimal: string) => exact<Times>(decimal)

const paidIn = (rhythm: Rhythm, period: 'week' | 'month' | 'year', lives = '1') => {
  const often = timesAWeek(rhythm, times(lives))
  return often && toDecimal(overTime(exact<Money>('0.5'), often, period), 15)
}

describe('an amount over time', () => {
  it('is no more than itself where it is sent once', () => {
    expect(timesAWeek('once', times('4'))).toBeNull()
  })

  it.each([
    ['day', '1', ['3.5', '15.1666666666667', '182']],
    ['week', '1', ['0.5', '2.16666666666667', '26']],
    ['live', '1', ['0.5', '2.16666666666667', '26']],
    ['live', '4', ['2', '8.66666666666667', '104']],
    ['live', '2.5', ['1.25', '5.41666666666667', '65']],
    ['live', '0', ['0', '0', '0']],
  ] as const)('of 0.50 a %s, with %s LIVEs a week', (rhythm, lives, amounts) => {
    expect([
      paidIn(rhythm, 'week', lives),
      paidIn(rhythm, 'month', lives),
      paidIn(rhythm, 'year', lives),
    ]).toEqual(amounts)
  })

  it('agrees with itself: twelve months are 52 weeks are a year, exactly', () =>
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 20n }), fc.nat(50), (units, often) => {
        const amount = fromUnits<Money>(units, 7)
        const sumOf = (period: 'week' | 'month' | 'year') =>
          overTime(amount, times(String(often)), period)
        const year = sumOf('year')
        expect(equal(total(Array.from({ length: 12 }, () => sumOf('month'))), year)).toBe(true)
        expect(equal(total(Array.from({ length: 52 }, () => sumOf('week'))), year)).toBe(true)
      }),
    ))
})
