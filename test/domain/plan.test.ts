import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exact, fromUnits, type Gifts, isAtMost, toDecimal } from '../../src/domain/amount'
import type { Times } from '../../src/domain/over-time'
import {
  dayOf,
  fitsInWeek,
  giftsOfLive,
  mostLives,
  nextSayable,
  planThatDiffers,
  sayable,
  weekOf,
  wholePlan,
} from '../../src/domain/plan'
import type { Plan } from '../../src/domain/scenario'
import type { Sendable } from '../../src/domain/sent'

const custom = (coins: number) => ({ kind: 'custom', coins }) as const
const rose = custom(1)
const lives = (decimal: string) => exact<Times>(decimal)

describe('a plan', () => {
  it('of 12 gifts a minute for 60 minutes has 720 gifts a LIVE', () => {
    expect(toDecimal(giftsOfLive(wholePlan(rose)))).toBe('720')
    expect(toDecimal(giftsOfLive(wholePlan(rose, { permin: exact('0.01') })))).toBe('0.6')
  })

  it('is in a link only where it differs from the usual one', () => {
    const usual = { permin: exact('12'), mins: exact('60'), lives: exact('4') } as Plan
    expect(planThatDiffers(undefined, rose)).toBeUndefined()
    expect(planThatDiffers(usual, rose)).toBeUndefined()
    expect(planThatDiffers({ ...usual, mins: exact('90') }, rose)).toEqual({ mins: exact('90') })
    // Twelve Lions a minute are not what is usual of Lions.
    expect(planThatDiffers(usual, custom(29_999))).toEqual({ permin: exact('12') })
  })

  it.each([
    [9, '12'],
    [10, '1'],
    [99, '1'],
    [100, '0.1'],
    [999, '0.1'],
    [1000, '0.02'],
    [1_000_000, '0.02'],
  ])('of a gift of %s coins starts with %s a minute', (coins, permin) => {
    expect(toDecimal(wholePlan(custom(coins)).permin)).toBe(permin)
  })

  it('of a basket starts as a gift of its price, and what is given stays', () => {
    const basket: Sendable = {
      kind: 'basket',
      gifts: [{ gift: custom(500), count: exact('2') }],
    }
    expect(toDecimal(wholePlan(basket).permin)).toBe('0.02')
    expect(toDecimal(wholePlan(basket, { permin: exact('12') }).permin)).toBe('12')
  })

  it.each([
    ['1440', '7', true],
    ['1440', '7.1', false],
    ['60', '168', true],
    ['60', '169', false],
  ])('of %s minutes, %s times a week: fits in a week is %s', (mins, times, fits) => {
    expect(fitsInWeek({ mins: exact(mins), lives: lives(times) })).toBe(fits)
  })

  it('fits as many LIVEs in a week as there is time for', () => {
    expect(toDecimal(mostLives(exact('600')))).toBe('16')
  })
})

describe('a LIVE', () => {
  it.each([
    ['3', '4', 1, 6],
    ['28', '4', 7, 49],
    ['7', '7', 1, 7],
    ['8', '7', 2, 8],
    ['3', '0.5', 6, 42],
    ['15', '70', 1, 2],
  ])('number %s of %s a week is in week %s, by day %s', (live, aWeek, week, day) => {
    expect(toDecimal(weekOf(lives(live), lives(aWeek)))).toBe(String(week))
    expect(toDecimal(dayOf(lives(live), lives(aWeek)))).toBe(String(day))
  })
})

describe('a number that people say', () => {
  it.each([
    ['19.23', '20'],
    ['20', '20'],
    ['123', '130'],
    ['3.1', '3.5'],
    ['9.6', '10'],
    ['0.0016', '0.0016'],
    ['0.00161', '0.0017'],
    ['192307.7', '200000'],
    // No link holds more than 18 decimal places.
    ['0.00000000000000065', '0.00000000000000065'],
    ['0.0000000000000000065', '0.000000000000000007'],
    ['0.00000000000000000000065', '0.000000000000000001'],
  ])('for %s is %s', (amount, said) => {
    expect(toDecimal(sayable(exact<Gifts>(amount)))).toBe(said)
  })

  it('is enough, and no smaller number that people say is', () =>
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 15n }), fc.nat(9), (units, digits) => {
        const amount = fromUnits<Gifts>(units, digits)
        const said = sayable(amount)
        expect(isAtMost(amount, said)).toBe(true)
        expect(sayable(said)).toEqual(said)
        expect(sayable(nextSayable(said))).toEqual(nextSayable(said))
        expect(isAtMost(nextSayable(said), said)).toBe(false)
      }),
    ))
})
