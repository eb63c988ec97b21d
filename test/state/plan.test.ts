import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  convert,
  equal,
  exact,
  type Gifts,
  isAtMost,
  type Money,
  minus,
  toDecimal,
} from '../../src/domain/amount'
import { missionsOfPlan } from '../../src/domain/plan'
import type { Plan } from '../../src/domain/scenario'
import { readLink, writeLink } from '../../src/state/link'
import {
  comesTo,
  giftsAMinuteFor,
  type PlanPeriod,
  paidIn,
  plannedFrom,
  planPeriods,
  problemOf,
} from '../../src/state/plan'

const scenarioOf = (query = '') => readLink(query).scenario
const plannedOf = (query = '') => plannedFrom(scenarioOf(query))

const amounts = (query: string, name: 'creator' | 'viewerPays') =>
  planPeriods.map((period) => toDecimal(comesTo(plannedOf(query), name, period).typical, 6))

const permin = (query: string, target: string) => {
  const sought = giftsAMinuteFor(exact<Money>(target), scenarioOf(query))
  return sought.kind === 'found' ? toDecimal(sought.permin) : sought
}

describe('a plan of LIVEs', () => {
  it('of 12 Roses a minute, 60 minutes, 4 times a week pays $62.40 a month', () => {
    // 720 Roses at $0.005; at $19.99 for 1,321 coins.
    expect(amounts('', 'creator')).toEqual(['3.6', '14.4', '62.4', '748.8'])
    expect(amounts('', 'viewerPays')).toEqual(['10.8954', '43.5815', '188.853', '2266.24'])
  })

  it('leaves open what the sources leave open of one LIVE', () => {
    const { low, high } = comesTo(plannedOf(), 'creator', 'live')
    expect([toDecimal(low), toDecimal(high)]).toEqual(['1.44', '3.816'])
  })

  it('follows the rates, the deductions and the gift of the scenario', () => {
    expect(amounts('agency=10&aside=20', 'creator')[0]).toBe('2.592')
    // 29,999 coins at half a cent.
    expect(amounts('gift=lion&plan=permin:0.05', 'creator')[0]).toBe('449.985')
    // A basket a minute: 2 Lions and 100 Roses.
    expect(amounts('basket=lion:2,rose:100&plan=permin:1,mins:1', 'creator')[0]).toBe('300.49')
  })

  it('counts no whole packs, since many viewers send', () => {
    expect(amounts('packs=1', 'viewerPays')).toEqual(amounts('', 'viewerPays'))
  })

  it.each([
    ['plan=permin:0', 'noGifts'],
    ['plan=mins:0', 'noMinutes'],
    ['plan=lives:0', 'noLives'],
    ['plan=mins:1440,lives:8', 'tooLong'],
    ['usd=0.05', 'contradiction'],
    ['agency=100', 'nothing'],
    ['usd=0', 'nothing'],
    ['fixed=1000', 'nothing'],
    ['min=1000.01', 'minimum'],
  ])('has a problem where %s: %s', (query, kind) => {
    expect(problemOf(plannedOf(query))?.kind).toBe(kind)
  })

  it('names what leaves nothing', () => {
    expect(problemOf(plannedOf('agency=100'))).toMatchObject({ because: ['agency'] })
    expect(problemOf(plannedOf('fixed=1000'))).toMatchObject({ because: ['payoutFixed'] })
  })

  it('of a billion Roses a minute is worked out to the last cent', () => {
    expect(amounts('plan=permin:1000000000', 'creator')[2]).toBe('5200000000')
  })
})

describe('a fixed fee', () => {
  it('is taken once a month, not from each LIVE', () => {
    expect(amounts('fixed=5', 'creator')).toEqual(['3.31154', '13.2462', '57.4', '688.8'])
  })

  it('is taken once for each minimum, where a month does not reach it', () => {
    // $62.40 of $100 a month.
    expect(amounts('fixed=5&min=100', 'creator')[2]).toBe('59.28')
  })

  it('is taken for each payout, where a month brings more than one day pays', () => {
    // $6,240: seven payouts of at most $1,000.
    expect(amounts('fixed=5&plan=permin:1200', 'creator')[2]).toBe('6205')
  })

  it('is taken each time the minimum is reached, if a month’s payouts would be below it', () => {
    // $1,102.40 takes two payouts, of which each would be less than $600: $5 × 1,102.40 ÷ 600.
    expect(amounts('fixed=5&min=600&plan=permin:212', 'creator')[2]).toBe('1093.21')
  })

  it('comes before what is set aside for tax, as everywhere', () => {
    expect(amounts('fixed=5&aside=50', 'creator')[2]).toBe('28.7')
  })
})

describe('gifts a minute for a month’s money', () => {
  it('are the fewest that people say: $100 takes 20, which pay $104', () => {
    expect(permin('', '100')).toBe('20')
    expect(amounts('plan=permin:20', 'creator')[2]).toBe('104')
    expect(permin('', '62.4')).toBe('12')
    expect(permin('gift=lion', '100')).toBe('0.00065')
  })

  it('reckon with a fixed fee', () => {
    // 12 pay $57.40, 13 pay $62.60.
    expect(permin('fixed=5', '57.4')).toBe('12')
    expect(permin('fixed=5', '57.41')).toBe('13')
  })

  it.each([
    ['plan=mins:0', '100', { kind: 'noTime' }],
    ['agency=100', '100', { kind: 'never', because: ['agency'] }],
    ['usd=0', '100', { kind: 'never', because: ['value'] }],
    ['fixed=1000000', '100', { kind: 'never', because: ['payoutFixed'] }],
    ['usd=0.000000000001', '20000', { kind: 'tooMany' }],
    ['', '0', '0'],
  ])('at ?%s for $%s: %o', (query, target, expected) => {
    expect(permin(query, target)).toEqual(expected)
  })

  it('pay at least what was asked for', () =>
    fc.assert(
      fc.property(
        // In cents; TikTok pays no more than $30,333 a month, before deductions.
        fc.bigInt({ min: 1n, max: 2_000_000n }),
        fc.constantFrom(
          '',
          'fixed=3',
          'agency=20&fee=2',
          'gift=lion',
          'fixed=3&min=100',
          'region=vn',
        ),
        (cents, query) => {
          const target = exact<Money>(`${cents / 100n}.${String(cents % 100n).padStart(2, '0')}`)
          const scenario = scenarioOf(query)
          const sought = giftsAMinuteFor(target, scenario)
          if (sought.kind !== 'found') throw new Error(sought.kind)
          const planned = plannedFrom({ ...scenario, plan: { permin: sought.permin } })
          expect(isAtMost(target, comesTo(planned, 'creator', 'month').typical)).toBe(true)
        },
      ),
    ))

  it('gives a number that a link holds, however little is wanted', () => {
    const scenario = scenarioOf('gift=lion')
    const sought = giftsAMinuteFor(exact<Money>('0.0000000000000001'), scenario)
    if (sought.kind !== 'found') throw new Error(sought.kind)
    const planned = { ...scenario, plan: { permin: sought.permin } }
    expect(readLink(String(writeLink(planned)))).toMatchObject({ scenario: planned, ignored: [] })
  })
})

describe('TikTok’s limit of $1,000 a day', () => {
  const paid = (query: string) =>
    planPeriods.map((period) => toDecimal(paidIn(plannedOf(query), period).typical, 7))

  it('doesn’t affect a plan that stays below it', () => {
    expect(paid('agency=10')).toEqual(
      planPeriods.map((period) =>
        toDecimal(comesTo(plannedOf('agency=10'), 'creator', period).typical, 7),
      ),
    )
  })

  it('is all that a plan of a billion Roses a minute pays: $7,000 a week', () => {
    expect(paid('plan=permin:1000000000')).toEqual(['1750', '7000', '30333.33', '364000'])
  })

  it('applies before the deductions of each payout', () => {
    // $1,000 less 10%, less $5.
    expect(paid('plan=permin:1000000000&agency=10&fixed=5')[1]).toBe('6265')
  })

  it('applies to the ends of a range, too', () => {
    const { low, high } = paidIn(plannedOf('plan=permin:6000'), 'week')
    // $2,880 to $7,632 a week.
    expect([toDecimal(low), toDecimal(high)]).toEqual(['2880', '7000'])
  })

  it('puts more than $30,333 a month out of reach', () => {
    expect(permin('', '30333.34')).toMatchObject({ kind: 'tooMuch' })
    expect(permin('', '30333.33')).toBe('5900')
    expect(permin('agency=50', '20000')).toMatchObject({ kind: 'tooMuch' })
  })
})

describe('what a plan says about missions', () => {
  it.each([
    ['4.9', '7', 'under5', '0'],
    ['5', '7', '5to25', '0'],
    ['25', '7', '5to25', '0'],
    ['25.1', '2', 'over25', '2'],
    ['60', '1.5', 'over25', '1'],
    ['60', '0.5', 'over25', '0'],
  ])('LIVEs of %s minutes, %s times a week: %s and %s', (mins, lives, length, weekly) => {
    const plan = { mins: exact<never>(mins), lives: exact<never>(lives) }
    expect(missionsOfPlan(plan)).toEqual({ length, weekly })
  })
})

describe('what a plan comes to', () => {
  const anyPlan: fc.Arbitrary<Plan> = fc
    .tuple(
      fc.integer({ min: 1, max: 10 ** 6 }),
      fc.integer({ min: 1, max: 120 }),
      fc.integer({ min: 1, max: 40 }),
    )
    .map(([a, b, c]) => ({
      permin: exact(String(a / 1000)),
      mins: exact(String(b)),
      lives: exact(String(c)),
    }))
  const queries = fc.constantFrom(
    '',
    'fixed=5&agency=7',
    'region=gb&aside=10',
    'buy=web&model=net50',
  )

  it('agrees with itself: twelve months are 52 weeks are a year', () =>
    fc.assert(
      fc.property(anyPlan, queries, (plan, query) => {
        const planned = plannedFrom({ ...scenarioOf(query), plan })
        const of = (period: PlanPeriod) => comesTo(planned, 'creator', period).typical
        const times = (amount: Money, count: string) =>
          convert(exact<Gifts>(count), { from: exact<Gifts>('1'), to: amount })
        expect(equal(times(of('month'), '12'), of('year'))).toBe(true)
        expect(equal(times(of('week'), '52'), of('year'))).toBe(true)
      }),
    ))

  it('is within its range, and a fixed fee only takes from the creator', () =>
    fc.assert(
      fc.property(anyPlan, queries, (plan, query) => {
        const scenario = { ...scenarioOf(query), plan }
        const before = comesTo(
          plannedFrom({ ...scenario, payoutFixed: undefined }),
          'creator',
          'month',
        )
        const { low, typical, high } = comesTo(plannedFrom(scenario), 'creator', 'month')
        expect(isAtMost(low, typical) && isAtMost(typical, high)).toBe(true)
        expect(isAtMost(exact('0'), minus(before.typical, typical))).toBe(true)
      }),
    ))
})

describe('a plan in a link', () => {
  it.each(['permin:20', 'mins:90,lives:2.5', 'permin:0.05,mins:0,lives:0'])(
    '%s reads as written',
    (plan) => {
      const { scenario, ignored } = readLink(`plan=${plan}`)
      expect(ignored).toEqual([])
      expect(writeLink(scenario).get('plan')).toBe(plan)
    },
  )

  it('is left out where it is as usual', () => {
    expect(writeLink(scenarioOf('plan=permin:12,mins:60,lives:4')).get('plan')).toBeNull()
    expect(writeLink(scenarioOf('plan=permin:20,mins:60,lives:4')).get('plan')).toBe('permin:20')
  })

  it.each(['permin:x', 'mins:1441', 'lives:1009', 'permin:-1', 'often:4', 'permin:1,permin:2', ''])(
    '%s is named as ignored, and the rest of the link is kept',
    (plan) => {
      const { scenario, ignored } = readLink(`plan=${plan}&agency=7`)
      expect(ignored).toEqual([{ key: 'plan', value: plan, why: 'unreadable' }])
      expect(scenario.plan).toBeUndefined()
      expect(scenario.agency).toBeDefined()
    },
  )
})
