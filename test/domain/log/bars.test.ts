import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { barsOf, roundSteps } from '../../../src/domain/log/bars'

const minutes = (count: number) => Array.from({ length: count }, () => 1)

describe('bars of a LIVE', () => {
  it.each([
    [112, 1, 112],
    [240, 1, 240],
    [241, 5, 49],
    [600, 5, 120],
    [3 * 1_440, 60, 72],
    [365 * 1_440, 10_080, 53],
  ])('of %i minutes are of %i, and %i of them', (length, step, count) => {
    const bars = barsOf(minutes(length))
    expect(bars.step).toBe(step)
    expect(bars.coins).toHaveLength(count)
  })

  it('add up to the coins of all minutes', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1_000), { maxLength: 2_000 }), (coins) => {
        const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)
        expect(sum(barsOf(coins).coins)).toBe(sum(coins))
      }),
    )
  })
})

describe('the scale of a chart', () => {
  it.each([
    [2_480, [500, 1_000, 1_500, 2_000]],
    [89_000, [20_000, 40_000, 60_000, 80_000]],
    [50, [20, 40]],
    [3, [1, 2, 3]],
    [1, [1]],
    [0, []],
  ])('up to %i has round numbers', (greatest, steps) => {
    expect(roundSteps(greatest)).toEqual(steps)
  })

  it('has one to four steps', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 50 }), (greatest) => {
        const steps = roundSteps(greatest)
        expect(steps.length).toBeGreaterThan(0)
        expect(steps.length).toBeLessThanOrEqual(4)
        expect(steps.at(-1)).toBeLessThanOrEqual(greatest)
      }),
    )
  })
})
