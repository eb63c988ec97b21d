import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newestRateSet } from '../../src/data/rate-sets'
import {
  equal,
  exact,
  inPercent,
  isAtMost,
  minus,
  type Part,
  percent,
  toDecimal,
  zero,
} from '../../src/domain/amount'
import {
  addedByAll,
  addingMissions,
  endsOf,
  type Missions,
  payoutFor,
  type Scheme,
  shareFor,
} from '../../src/domain/missions'
import { followMoney } from '../../src/domain/money-path'
import { giftsForMinimum, solve } from '../../src/domain/solve'
import { inTheApp } from './rates-of-examples'

const scheme = newestRateSet.models.find(({ id }) => id === 'scaled-us')?.scheme as Scheme

const inPoints = (part: Part) => toDecimal(inPercent(part))
const share = (missions: Missions) => {
  const { low, typical, high } = shareFor(missions, scheme)
  return equal(low, high) ? inPoints(typical) : [low, typical, high].map(inPoints).join(' ')
}

describe('the share of a coin’s cent', () => {
  it.each([
    // 38 for the length, 8 for two LIVEs a week.
    ['46', {}],
    ['48', { length: 'over25', weekly: '2', followers: '1' }],
    ['53', { followers: '1', team: '2', league: '3' }],
    ['44', { weekly: '1' }],
    ['20', { length: 'under5', weekly: '0' }],
    ['0', { length: 'under5', weekly: '0', violations: percent('20') }],
    // 20 + 8 − 12.5.
    ['15.5', { length: 'under5', violations: percent('12.5') }],
    // The sources leave open what lies between: 20 to 38, and 8 for the week.
    ['28 37 46', { length: '5to25' }],
  ] as const)('is %s%% with %j', (expected, missions) => {
    expect(share(missions)).toBe(expected)
  })

  it('never falls below zero, nor does any end of what is open', () => {
    const violations = percent('20')
    expect(share({ length: '5to25', weekly: '0', violations })).toBe('0 9 18')
  })

  it('goes from 20% to 53% before violations', () => {
    expect(inPoints(endsOf(scheme).least)).toBe('20')
    expect(inPoints(endsOf(scheme).most)).toBe('53')
  })
})

const anyMissions: fc.Arbitrary<Missions> = fc.record(
  {
    length: fc.constantFrom('under5' as const, '5to25' as const, 'over25' as const),
    followers: fc.constantFrom('0' as const, '1' as const),
    weekly: fc.constantFrom('0' as const, '1' as const, '2' as const),
    team: fc.constantFrom('0' as const, '1' as const, '2' as const),
    league: fc.constantFrom('0' as const, '1' as const, '2' as const, '3' as const),
    violations: fc.nat({ max: 2000 }).map((n) => percent(String(n / 100))),
  },
  { requiredKeys: [] },
)

it('for all missions, the share lies between nothing and the most, and low ≤ typical ≤ high', () => {
  fc.assert(
    fc.property(anyMissions, (missions) => {
      const { low, typical, high } = shareFor(missions, scheme)
      const inOrder = [zero<Part>(), low, typical, high, endsOf(scheme).most]
      inOrder.slice(1).forEach((next, at) => {
        expect(isAtMost(inOrder[at] as Part, next)).toBe(true)
      })
    }),
  )
})

it('for all missions, one that is met better never lowers the share, and violations never raise it', () => {
  fc.assert(
    fc.property(anyMissions, fc.constantFrom(...addingMissions), (missions, name) => {
      const answers = Object.keys(scheme.adds[name])
      const rising = name === 'length' ? ['under5', '5to25', 'over25'] : answers.toSorted()
      const shares = rising.map((answer) => shareFor({ ...missions, [name]: answer }, scheme))
      shares.slice(1).forEach((better, at) => {
        for (const end of ['low', 'typical', 'high'] as const) {
          expect(isAtMost((shares[at] as typeof better)[end], better[end])).toBe(true)
        }
      })
      const without = shareFor({ ...missions, violations: zero() }, scheme)
      expect(isAtMost(shareFor(missions, scheme).typical, without.typical)).toBe(true)
    }),
  )
})

it('for all missions, what they add less violations is the share, unless that is below zero', () => {
  fc.assert(
    fc.property(anyMissions, (missions) => {
      const added = addedByAll(missions, scheme).typical
      const taken = missions.violations ?? zero<Part>()
      const { typical } = shareFor(missions, scheme)
      expect(typical).toEqual(isAtMost(added, taken) ? zero() : minus(added, taken))
    }),
  )
})

describe('a payout of it', () => {
  const rates = { ...inTheApp, payout: payoutFor({}, scheme).typical }

  it('is 46¢ for 100 coins, whatever they cost and whatever a diamond is', () => {
    for (const other of [
      {},
      { storeFee: percent('100') },
      { perCoin: { from: exact<never>('1'), to: exact<never>('7') } },
    ]) {
      const path = followMoney(exact('100'), { ...rates, ...other })
      expect(toDecimal(path.creatorGross)).toBe('0.46')
    }
  })

  it('is in US dollars, as every payout', () => {
    const { creatorGross } = followMoney(exact('100'), {
      ...rates,
      fx: { from: exact('1'), to: exact('0.5') },
    })
    expect(toDecimal(creatorGross)).toBe('0.23')
  })

  it('is reached by the fewest gifts, also where whole packs are paid for', () => {
    const shop = { packs: [{ from: exact<never>('70'), to: exact<never>('0.99') }] }
    const inCurrency = { from: exact<never>('1'), to: exact<never>('1') }
    for (const packs of [undefined, { shop, inCurrency }]) {
      const found = solve({ field: 'creator', amount: exact('10') }, exact('1'), {
        ...rates,
        packs,
      })
      // 10 ÷ 0.0046 = 2,173.9.
      if (found.kind === 'unreachable') throw new Error('not reached')
      expect(toDecimal(found.gifts)).toBe('2174')
    }
  })

  it('is out of reach at a share of nothing, and only the share is to blame', () => {
    const nothing = payoutFor(
      { length: 'under5', weekly: '0', violations: percent('20') },
      scheme,
    ).typical
    expect(
      giftsForMinimum(exact('10'), exact('1'), {
        ...rates,
        storeFee: percent('100'),
        payout: nothing,
      }),
    ).toEqual({ kind: 'unreachable', because: ['share'] })
  })
})
