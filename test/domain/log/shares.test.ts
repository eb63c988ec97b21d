import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { equal, exact, fromUnits, inUnits, type Money, total } from '../../../src/domain/amount'
import { shareOf, shownShares } from '../../../src/domain/log/shares'

const rows = fc
  .array(fc.nat(1_000_000), { minLength: 1, maxLength: 40 })
  .filter((coins) => coins.some((one) => one > 0))
const paid = fc.nat(10_000_000).map((units) => fromUnits<Money>(BigInt(units), 4))
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)

describe('the share of a row', () => {
  it('is proportional to its coins', () => {
    expect(shareOf(exact<Money>('0.90'), 1, 3)).toEqual(exact<Money>('0.30'))
  })

  it('is exact: all shares add up to the amount', () => {
    fc.assert(
      fc.property(paid, rows, (amount, coins) => {
        const shares = coins.map((one) => shareOf(amount, one, sum(coins)))
        expect(equal(total(shares), amount)).toBe(true)
      }),
    )
  })
})

describe('shares as they are shown', () => {
  it('are rounded so that nothing is left over', () => {
    const shown = shownShares(exact<Money>('1.00'), [1, 1, 1], 2)
    expect(shown).toEqual(['0.34', '0.33', '0.33'].map(exact))
  })

  it('add up to the shown amount, each within a unit of its exact value', () => {
    fc.assert(
      fc.property(paid, rows, (amount, coins) => {
        const shown = shownShares(amount, coins, 2)
        expect(inUnits(total(shown), 2)).toBe(inUnits(amount, 2))
        coins.forEach((one, at) => {
          const units = inUnits(shareOf(amount, one, sum(coins)), 2)
          const off = inUnits(shown[at] as Money, 2) - units
          expect(off * off).toBeLessThanOrEqual(1n)
        })
      }),
    )
  })
})
