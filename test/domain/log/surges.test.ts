import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { surgeRule, surgesIn, usualCoins } from '../../../src/domain/log/surges'

describe('the usual number of coins a minute', () => {
  it('is the median of the minutes with coins', () => {
    expect(usualCoins([0, 0, 10, 30, 20])).toBe(20)
    expect(usualCoins([10, 0, 30])).toBe(20)
    expect(usualCoins([0, 0])).toBe(0)
    expect(usualCoins([])).toBe(0)
  })
})

describe('a surge', () => {
  const calm = Array.from({ length: 20 }, () => 10)

  it('is three minutes or more at four times the usual', () => {
    expect(surgesIn([...calm, 40, 41, 400, ...calm])).toEqual([{ first: 20, last: 22 }])
    expect(surgesIn([...calm, 40, 40, 40])).toEqual([{ first: 20, last: 22 }])
  })

  it.each([
    ['a single dear gift', [...calm, 30_000, ...calm]],
    ['two minutes', [...calm, 400, 400, ...calm]],
    ['less than four times', [...calm, 39, 39, 39, ...calm]],
    ['a pause', [...calm, 400, 400, 0, 400, 400, ...calm]],
    ['no coins at all', [0, 0, 0, 0]],
    ['no minutes', []],
  ])('is not %s', (_, minutes) => {
    expect(surgesIn(minutes)).toEqual([])
  })

  it('is rare: fewer than half of the minutes with coins are in one', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1_000), { maxLength: 60 }), (minutes) => {
        const runs = surgesIn(minutes)
        const within = runs.flatMap(({ first, last }) => minutes.slice(first, last + 1))
        expect(within.length * 2).toBeLessThanOrEqual(minutes.filter((coins) => coins > 0).length)
        for (const coins of within) {
          expect(coins).toBeGreaterThanOrEqual(usualCoins(minutes) * surgeRule.times)
        }
      }),
    )
  })
})
