import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import {
  type Coins,
  convert,
  type Diamonds,
  type Dollars,
  exact,
  type Gifts,
  isAtMost,
  isZero,
  type Money,
  minus,
  percent,
  plus,
  rate,
  toDecimal,
  zero,
} from '../../src/domain/amount'
import type { Known } from '../../src/domain/known'
import type { Rates } from '../../src/domain/rates'
import { giftsForMinimum, type Outcome, solve, type Unreachable } from '../../src/domain/solve'
import { anyRates, decimalUpTo } from './arbitraries'
import { article, inTheApp, net50, roses200 } from './rates-of-examples'

const rose = exact<Coins>('1')
const lion = exact<Coins>('29999')

const reached = (result: Outcome | Unreachable): Outcome => {
  if (result.kind === 'unreachable') throw new Error(`out of reach: ${result.because.join(', ')}`)
  return result
}
const creator = (decimal: string): Known => ({ field: 'creator', amount: exact<Money>(decimal) })
const viewerPays = (decimal: string): Known => ({
  field: 'viewerPays',
  amount: exact<Money>(decimal),
})
const coins = (decimal: string): Known => ({ field: 'coins', amount: exact<Coins>(decimal) })
const diamonds = (decimal: string): Known => ({
  field: 'diamonds',
  amount: exact<Diamonds>(decimal),
})
const gifts = (decimal: string): Known => ({ field: 'gifts', amount: exact<Gifts>(decimal) })

const roses = (known: Known, rates: Rates) => toDecimal(reached(solve(known, rose, rates)).gifts)

describe('the worked examples', () => {
  it('US$106 buys 7,494 whole Roses at 0.99 per 70 coins, and a little is left', () => {
    const rates = { ...inTheApp, ...net50, coinPrice: rate<Coins, Money>('70', '0.99') }
    const outcome = reached(solve(viewerPays('106'), rose, rates))
    expect(toDecimal(outcome.gifts)).toBe('7494')
    expect(toDecimal(outcome.viewerPays, 15)).toBe('105.986571428571')
    expect(toDecimal(outcome.leftOver, 12)).toBe('0.0134285714286')
  })

  it('US$100 takes 20,000 Roses at a diamond a coin', () => {
    expect(roses(creator('100'), inTheApp)).toBe('20000')
  })

  it('US$37.0953 takes the 7,494 Roses that pay it at half of net revenue', () => {
    const rates = { ...inTheApp, ...net50, coinPrice: rate<Coins, Money>('70', '0.99') }
    expect(roses(creator('37.0953'), rates)).toBe('7494')
  })

  it('US$100 takes 4,000,000 Roses at 200 Roses a diamond', () => {
    expect(roses(creator('100'), { ...article, ...roses200 })).toBe('4000000')
  })
})

describe('coins and diamonds', () => {
  it('are sent as whole gifts: of 120,000 coins 4 Lions are, and 4 coins are not', () => {
    const outcome = reached(solve(coins('120000'), lion, inTheApp))
    expect(toDecimal(outcome.gifts)).toBe('4')
    expect(toDecimal(outcome.extraCoins)).toBe('4')
    expect(toDecimal(outcome.coins)).toBe('119996')
    expect(toDecimal(outcome.creator)).toBe('599.98')
  })

  it('that are too few for one gift are not sent', () => {
    const outcome = reached(solve(diamonds('2000'), lion, inTheApp))
    expect(toDecimal(outcome.extraCoins)).toBe('2000')
    for (const amount of [outcome.gifts, outcome.coins, outcome.viewerPays, outcome.creator]) {
      expect(isZero(amount)).toBe(true)
    }
  })

  it('follow from each other at the diamonds per coin', () => {
    const outcome = reached(solve(diamonds('3'), rose, { ...article, ...roses200 }))
    expect(toDecimal(outcome.coins)).toBe('600')
    expect(toDecimal(outcome.creator)).toBe('0.015')
  })
})

describe('the payout minimum', () => {
  const withAgency = { ...inTheApp, agency: percent('50') }

  it('is held against the balance, before deductions', () => {
    const outcome = reached(giftsForMinimum(exact<Dollars>('100'), rose, withAgency))
    expect(toDecimal(outcome.gifts)).toBe('20000')
    expect(toDecimal(outcome.creator)).toBe('50')
  })

  it('counts in dollars, whatever the viewer pays in', () => {
    const pesos = { ...inTheApp, fx: rate<Dollars, Money>('1', '20') }
    expect(toDecimal(reached(giftsForMinimum(exact<Dollars>('100'), rose, pesos)).gifts)).toBe(
      '20000',
    )
  })

  it('is never reached by a diamond that is worth nothing', () => {
    const worthless = { ...inTheApp, payout: { kind: 'diamond', value: rate('1', '0') } } as Rates
    expect(giftsForMinimum(exact<Dollars>('1'), rose, worthless)).toEqual({
      kind: 'unreachable',
      because: ['value'],
    })
    expect(toDecimal(reached(giftsForMinimum(zero(), rose, worthless)).gifts)).toBe('0')
  })
})

describe('a target that no number of gifts reaches', () => {
  it.each([
    ['everything is set aside', { aside: percent('100') }, ['aside']],
    ['the agency takes all', { agency: percent('100') }, ['agency']],
    ['the payout fee takes all', { payoutFee: percent('100') }, ['payoutFee']],
    ['a coin makes no diamonds', { perCoin: rate('1', '0') }, ['perCoin']],
    [
      'a diamond is worth nothing',
      { payout: { kind: 'diamond', value: rate('1', '0') } },
      ['value'],
    ],
    ['the share is nothing', { payout: { kind: 'share', of: 'net', share: zero() } }, ['share']],
    [
      'the share is nothing and the store leaves nothing',
      { payout: { kind: 'share', of: 'net', share: zero() }, storeFee: percent('100') },
      ['share', 'storeFee'],
    ],
    ['the store leaves nothing', { ...net50, storeFee: percent('100') }, ['storeFee']],
    [
      'two things stand in the way',
      { aside: percent('100'), perCoin: rate('1', '0') },
      ['perCoin', 'aside'],
    ],
  ])('says what stands in the way when %s', (_, changed, because) => {
    const rates = { ...inTheApp, ...changed } as Rates
    expect(solve(creator('1'), rose, rates)).toEqual({ kind: 'unreachable', because })
  })

  it('is not one of zero: that needs no gift', () => {
    expect(roses(creator('0'), { ...inTheApp, aside: percent('100') })).toBe('0')
  })

  it('is one of diamonds where coins make none', () => {
    const rates = { ...inTheApp, perCoin: rate<Coins, Diamonds>('1', '0') }
    expect(solve(diamonds('5'), rose, rates)).toEqual({ kind: 'unreachable', because: ['perCoin'] })
    expect(reached(solve(diamonds('0'), rose, rates)).kind).toBe('path')
  })
})

describe('with any rates', () => {
  const anyPrice = fc.integer({ min: 1, max: 44_999 }).map((price) => exact<Coins>(String(price)))

  test('the fewest gifts reach the take-home, and one gift fewer does not', () =>
    fc.assert(
      fc.property(decimalUpTo(1_000_000, 1), anyPrice, anyRates(99), (target, price, rates) => {
        const result = solve(creator(target), price, rates)
        if (result.kind === 'unreachable') {
          const one = reached(solve(gifts('1'), price, rates))
          expect(isZero(one.creatorGross)).toBe(true)
          return
        }
        const amount = exact<Money>(target)
        expect(isAtMost(amount, result.creator)).toBe(true)
        const fewer = minus(result.gifts, exact<Gifts>('1'))
        const before = reached(solve({ field: 'gifts', amount: fewer }, price, rates))
        expect(isAtMost(amount, before.creator)).toBe(false)
      }),
    ))

  test('money buys the most whole gifts: what is left is less than one more costs', () =>
    fc.assert(
      fc.property(decimalUpTo(1_000_000), anyPrice, anyRates(), (money, price, rates) => {
        const outcome = reached(solve(viewerPays(money), price, rates))
        const one = reached(solve(gifts('1'), price, rates))
        expect(minus(exact<Money>(money), outcome.leftOver)).toEqual(outcome.viewerPays)
        expect(isAtMost(one.viewerPays, outcome.leftOver)).toBe(false)
        expect(isAtMost(zero(), outcome.leftOver)).toBe(true)
      }),
    ))

  test('coins and diamonds are whole gifts and a remainder that is too little for one more', () =>
    fc.assert(
      fc.property(decimalUpTo(1_000_000), anyPrice, anyRates(), (typed, price, rates) => {
        const ofCoins = reached(solve(coins(typed), price, rates))
        expect(plus(ofCoins.coins, ofCoins.extraCoins)).toEqual(exact(typed))

        const ofDiamonds = reached(solve(diamonds(typed), price, rates))
        const left = convert(ofDiamonds.extraCoins, rates.perCoin)
        expect(plus(ofDiamonds.diamonds, left)).toEqual(exact(typed))

        for (const { gifts: sent, coins: used, extraCoins } of [ofCoins, ofDiamonds]) {
          expect(used).toEqual(convert(sent, { from: exact<Gifts>('1'), to: price }))
          expect(isAtMost(zero(), extraCoins) && !isAtMost(price, extraCoins)).toBe(true)
        }
      }),
    ))
})

describe('a target of a thousand million dollars', () => {
  it('takes 40,000,000,000,000 Roses at 200 Roses a diamond, found without a loop', () => {
    const rates = { ...article, ...roses200 }
    const outcome = reached(solve(creator('1000000000'), rose, rates))
    expect(toDecimal(outcome.gifts)).toBe('40000000000000')
    expect(isZero(minus(outcome.creator, exact<Money>('1000000000')))).toBe(true)
  })
})
