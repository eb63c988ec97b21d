import { describe, expect, it } from 'vitest'
import { claimedMinimums } from '../../src/data/payout-times'
import { exact, type Money, minus, toDecimal } from '../../src/domain/amount'
import { readLink } from '../../src/state/link'
import {
  batchesFor,
  batchesOf,
  heldBack,
  milestones,
  minimumsOf,
  weeksOf,
} from '../../src/state/payouts'
import { paidIn, plannedFrom } from '../../src/state/plan'

const plannedOf = (query = '') => plannedFrom(readLink(query).scenario)

const reached = (query = '') => {
  const planned = plannedOf(query)
  return milestones(planned, minimumsOf(planned)).map(({ minimum, gifts, live, week, day, paid }) =>
    [minimum, gifts, live, week, day, paid].map((amount) => toDecimal(amount, 5)).join(' '),
  )
}

describe('payout minimums', () => {
  it('are reached on the LIVE whose gifts are enough: $10 on LIVE 3, $100 on LIVE 28 in week 7', () => {
    // Minimum, gifts, LIVE, week, day, and what viewers have paid: LIVEs × $10.895382.
    expect(reached()).toEqual([
      '1 200 1 1 2 10.895',
      '10 2000 3 1 6 32.686',
      '50 10000 14 4 25 152.54',
      '100 20000 28 7 49 305.07',
    ])
  })

  it('are held against what is credited, before deductions', () => {
    expect(reached('agency=50&aside=50')).toEqual(reached())
  })

  it('are in dollars, whatever viewers pay in', () => {
    expect(reached('region=gb').map((text) => text.split(' ').slice(0, 5).join(' '))).toEqual(
      reached().map((text) => text.split(' ').slice(0, 5).join(' ')),
    )
  })

  it('have a range where the sources leave open what a Rose pays', () => {
    const [, ten] = milestones(plannedOf(), claimedMinimums)
    expect(ten && [ten.lives.low, ten.lives.high].map((lives) => toDecimal(lives))).toEqual([
      '3',
      '7',
    ])
    expect(ten && [ten.paidSpan.low, ten.paidSpan.high].map((paid) => toDecimal(paid, 4))).toEqual([
      '31.32',
      '76.76',
    ])
  })

  it('have the days of that range, and on the first possible one the money can’t be there yet', () => {
    const [, ten, , hundred] = milestones(plannedOf(), claimedMinimums)
    const ends = [ten, hundred].map(
      (one) =>
        one && [one.weeks, one.days].map(({ low, high }) => [low, high].map((at) => toDecimal(at))),
    )
    // LIVE 3 to 7, and LIVE 27 to 70, at four a week.
    expect(ends).toEqual([
      [
        ['1', '2'],
        ['6', '13'],
      ],
      [
        ['7', '18'],
        ['48', '123'],
      ],
    ])
  })

  it('may never be reached if gifts pay nothing by the lowest sources', () => {
    const query = 'model=scaled-us&scaled=length:5to25,weekly:0,violations:20&plan=mins:20'
    const [first] = milestones(plannedOf(query), claimedMinimums)
    expect(first?.orNever).toBe(true)
    expect(milestones(plannedOf(), claimedMinimums)[0]?.orNever).toBe(false)
  })

  it('include one of one’s own, in order', () => {
    expect(minimumsOf(plannedOf('min=20')).map((one) => toDecimal(one))).toEqual([
      '1',
      '10',
      '20',
      '50',
      '100',
    ])
    expect(minimumsOf(plannedOf('min=0'))).toEqual(claimedMinimums)
  })

  it('are never reached where nothing is paid', () => {
    for (const query of ['usd=0', 'plan=permin:0', 'plan=lives:0'])
      expect(reached(query)).toEqual([])
  })
})

describe('the drawing of LIVEs', () => {
  const drawn = (query = '') => {
    const planned = plannedOf(query)
    return weeksOf(planned, milestones(planned, minimumsOf(planned)))
  }
  const sizes = (query = '') => drawn(query).map(({ week, marks }) => `${week}: ${marks.length}`)

  it('has 28 in 7 weeks, with a flag on 1, 3, 14 and 28', () => {
    expect(sizes()).toEqual(['1: 4', '2: 4', '3: 4', '4: 4', '5: 4', '6: 4', '7: 4'])
    const flagged = drawn().flatMap(({ marks }) =>
      marks.filter(({ reached: its }) => its.length > 0),
    )
    expect(flagged.map(({ live }) => live)).toEqual([1, 3, 14, 28])
  })

  it('ends with the week, and has several minimums on one LIVE', () => {
    expect(sizes('gift=lion&plan=permin:1')).toEqual(['1: 4'])
    expect(drawn('gift=lion&plan=permin:1')[0]?.marks[0]?.reached).toHaveLength(4)
  })

  it('leaves out minimums that are too far away, and all where none is near', () => {
    // $10 on LIVE 34; $50 on LIVE 167.
    expect(sizes('plan=permin:1')).toHaveLength(9)
    expect(sizes('plan=permin:0.01')).toEqual([])
  })

  it('has no week without a LIVE', () => {
    expect(sizes('plan=lives:0.5')).toEqual(['2: 1', '4: 1', '6: 1'])
  })

  it('has at most 56 of 70 LIVEs a week', () => {
    expect(sizes('plan=lives:70')).toEqual(['1: 56'])
  })
})

describe('TikTok’s most a day', () => {
  it.each([
    ['', null],
    // $995.28 a month; and $1,000.48.
    ['plan=permin:191.4', null],
    ['plan=permin:192.4', '1 2'],
    // $1,000.20 a LIVE, $17,336.80 a month.
    ['plan=permin:3334', '2 18'],
    // $7,000 a week, $30,333.33 a month.
    ['plan=permin:3333.333333,lives:7', '1 31'],
    ['plan=permin:3334,lives:7', '30339.4 waits 6.066666667'],
    ['region=gb&plan=permin:3334,lives:7', '22918 waits 4.582690476'],
    ['plan=permin:1000000000', '5200000000 waits 5199969667'],
  ])('at %s holds the money back for %s', (query, expected) => {
    const held = heldBack(plannedOf(query))
    const texts =
      held?.kind === 'days'
        ? [toDecimal(held.live), toDecimal(held.month)]
        : held && [toDecimal(held.credited, 6), 'waits', toDecimal(held.waits, 10)]
    expect(texts?.join(' ') ?? null).toBe(expected)
  })
})

describe('a fixed fee of $5', () => {
  const fee = exact<never>('5')
  it('takes 25%, 5% and 1% of payouts of $20, $100 and $500', () => {
    const batches = batchesOf(plannedOf(), fee).map(({ amount, part, lives, inYear }) =>
      [amount, part, lives, inYear].map((one) => toDecimal(one, 5)).join(' '),
    )
    // In a year, of $748.80.
    expect(batches).toEqual([
      '10 0.5 3 374.4',
      '20 0.25 6 187.2',
      // What a month brings, as the plan counts it: $60 a year.
      '62.4 0.080128 17.333 60',
      '100 0.05 28 37.44',
      '500 0.01 139 7.488',
      '1000 0.005 278 3.744',
    ])
  })

  it.each([
    ['', '62.4 month'],
    // $2,080 a month, which takes three payouts.
    ['plan=permin:400', '693.33 month'],
    ['min=100', '100 minimum'],
    // $1,102.40 a month: two payouts of $551.20 would be below the minimum.
    ['min=600&plan=permin:212', '600 minimum'],
    // $1,206.40 a month: two payouts of $603.20 are not.
    ['min=600&plan=permin:232', '603.2 month'],
    ['min=1000&plan=permin:212', '1000 minimum'],
    // $30,339.40 a month: 31 payouts would be below the minimum, and each day pays $1,000.
    ['min=990&plan=permin:3334,lives:7', '1000 day'],
    ['plan=permin:1000000000', '1000 day'],
  ])('is counted in the plan for one of them: ?%s', (query, expected) => {
    const counted = batchesOf(plannedOf(query), fee).filter((batch) => batch.counted)
    expect(counted.map((batch) => `${toDecimal(batch.amount, 5)} ${batch.counted?.each}`)).toEqual([
      expected,
    ])
  })

  it('costs in a year what the plan has counted of it', () => {
    for (const query of [
      '',
      'plan=permin:400',
      'min=100',
      'min=600&plan=permin:212',
      'min=990&plan=permin:3334,lives:7',
      'plan=permin:1000000000',
      'min=0',
    ]) {
      const planned = plannedOf(`${query}&fixed=5`)
      const [counted] = batchesOf(planned, fee).filter((batch) => batch.counted)
      const without = paidIn(plannedOf(query), 'year').typical
      const taken = minus<Money>(without, paidIn(planned, 'year').typical)
      expect(toDecimal(taken, 9)).toBe(counted && toDecimal(counted.inYear, 9))
    }
  })

  it('is not worked out below the minimum', () => {
    const amounts = batchesOf(plannedOf('min=100'), fee).map(({ amount }) => toDecimal(amount))
    expect(amounts).toEqual(['100', '500', '1000'])
  })

  it('takes no more than the payout', () => {
    const [first] = batchesOf(plannedOf('min=1'), fee)
    expect(first && toDecimal(first.part)).toBe('1')
  })

  it('stays within 5, 2 and 1% from $100, $250 and $500', () => {
    expect(batchesFor(fee).map(({ amount }) => toDecimal(amount))).toEqual(['100', '250', '500'])
  })

  it('of $20 could take 1% only of more than a day pays', () => {
    expect(batchesFor(exact('20')).map(({ isPaid }) => isPaid)).toEqual([true, true, false])
  })
})
