import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import {
  type Coins,
  exact,
  isAtMost,
  isNegative,
  type Money,
  percent,
  plus,
  rate,
  toDecimal,
  total,
} from '../../src/domain/amount'
import { type Amounts, followMoney } from '../../src/domain/money-path'
import type { Rates } from '../../src/domain/rates'
import { anyRates, decimalUpTo } from './arbitraries'
import { article, inTheApp, net50, onTheWeb, roses200 } from './rates-of-examples'

const coins = (decimal: string) => exact<Coins>(decimal)

/** An amount to twelve significant digits, as the receipt gives it to machines. */
const shown = ({ viewerPays, storeFee, platform, creator }: Amounts) =>
  [viewerPays, storeFee, platform, creator].map((amount) => toDecimal(amount, 12))

const linesOf = (path: Amounts) => [
  path.salesTax,
  path.storeFee,
  path.unspent,
  path.platform,
  path.agency,
  path.payoutFee,
  path.aside,
  path.creator,
]

describe('the worked examples', () => {
  it.each([
    ['100 Roses by the article', article, '100', ['1.5', '0', '1', '0.5']],
    [
      '100 Roses in the app',
      inTheApp,
      '100',
      ['1.51324753974', '0.453974261923', '0.55927327782', '0.5'],
    ],
    ['100 Roses on the web', onTheWeb, '100', ['1.04285714286', '0', '0.542857142857', '0.5']],
    [
      '1 Rose at 200 Roses a diamond',
      { ...article, ...roses200 },
      '1',
      ['0.015', '0', '0.014975', '0.000025'],
    ],
    [
      '7,494 Roses at half of net revenue',
      { ...inTheApp, ...net50, coinPrice: rate<Coins, Money>('70', '0.99') },
      '7494',
      ['105.986571429', '31.7959714286', '37.0953', '37.0953'],
    ],
    ['20,000 Roses', inTheApp, '20000', ['302.649507949', '90.7948523846', '111.854655564', '100']],
    [
      '4,000,000 Roses at 200 a diamond',
      { ...article, ...roses200 },
      '4000000',
      ['60000', '0', '59900', '100'],
    ],
  ] as const)('%s', (_, rates, sent, expected) => {
    expect(shown(followMoney(coins(sent), rates))).toEqual(expected)
  })

  it('are exact fractions, not near ones', () => {
    const { viewerPays, storeFee, platform } = followMoney(coins('100'), inTheApp)
    expect(viewerPays).toEqual(exactFraction('1999', '1321'))
    expect(storeFee).toEqual(exactFraction('599.7', '1321'))
    expect(platform).toEqual(exactFraction('738.8', '1321'))
  })
})

const exactFraction = (n: string, d: string) => {
  const { from, to } = rate(d, n)
  return followMoney(exact('1'), { ...article, coinPrice: { from, to } as Rates['coinPrice'] })
    .viewerPays
}

describe('sales tax', () => {
  const taxed = { ...article, tax: percent('20'), storeFee: percent('30') }

  it('inside the price leaves price ÷ 1.2 to share', () => {
    const path = followMoney(coins('100'), { ...taxed, taxMode: 'included' })
    expect(shown(path)).toEqual(['1.5', '0.375', '0.375', '0.5'])
    expect(toDecimal(path.salesTax)).toBe('0.25')
  })

  it('added to the price makes the viewer pay more, and the store fee no greater', () => {
    const path = followMoney(coins('100'), { ...taxed, taxMode: 'added' })
    expect(shown(path)).toEqual(['1.8', '0.45', '0.55', '0.5'])
    expect(toDecimal(path.salesTax)).toBe('0.3')
  })

  it('is part of what the viewer paid where the creator gets a share of that', () => {
    const path = followMoney(coins('100'), {
      ...taxed,
      taxMode: 'added',
      payout: { kind: 'share', of: 'viewerPays', share: percent('30') },
    })
    expect(toDecimal(path.creator)).toBe('0.54')
  })
})

describe('deductions', () => {
  const rates = {
    ...article,
    agency: percent('10'),
    payoutFee: percent('2'),
    payoutFixed: exact<Rates['payoutFixed']>('0.25'),
    aside: percent('25'),
  }

  it('each take their part of what the one before left', () => {
    const path = followMoney(coins('1000'), rates)
    expect(
      [path.agency, path.payoutFee, path.aside, path.creator].map((a) => toDecimal(a)),
    ).toEqual(['0.5', '0.34', '1.04', '3.12'])
  })

  it('never take more than there is: a small payout goes into the fixed fee', () => {
    const path = followMoney(coins('10'), rates)
    expect(toDecimal(path.payoutFee)).toBe('0.045')
    expect(toDecimal(path.creator)).toBe('0')
  })

  it('count a fixed fee in dollars at the exchange rate', () => {
    const path = followMoney(coins('1000'), { ...rates, fx: rate('1', '20') })
    expect(toDecimal(path.payoutFee)).toBe('6.8')
  })
})

describe('contradictory rates', () => {
  it('are a result with the shortfall', () => {
    const path = followMoney(coins('100'), {
      ...article,
      payout: { kind: 'diamond', value: rate('1', '0.02') },
    })
    expect(path).toMatchObject({ kind: 'contradiction', shortfall: exact('0.5') })
    expect(toDecimal(path.platform)).toBe('-0.5')
  })
})

describe('with any rates', () => {
  test('the lines add up to what the viewer pays, exactly', () =>
    fc.assert(
      fc.property(decimalUpTo(10_000_000), anyRates(), (sent, rates) => {
        const path = followMoney(coins(sent), rates)
        expect(total(linesOf(path))).toEqual(path.viewerPays)
      }),
    ))

  test('more coins never pay the creator less', () =>
    fc.assert(
      fc.property(decimalUpTo(10_000), decimalUpTo(10_000), anyRates(), (sent, more, rates) => {
        const less = followMoney(coins(sent), rates)
        const greater = followMoney(plus(coins(sent), coins(more)), rates)
        expect(isAtMost(less.creator, greater.creator)).toBe(true)
      }),
    ))

  test('nothing but the platform is ever below zero, and that only in a contradiction', () =>
    fc.assert(
      fc.property(decimalUpTo(10_000), anyRates(), (sent, rates) => {
        const path = followMoney(coins(sent), rates)
        const { platform, ...others } = path
        const negative = linesOf({ ...path, platform: others.net }).filter(isNegative)
        expect(negative).toEqual([])
        expect(isNegative(platform)).toBe(path.kind === 'contradiction')
      }),
    ))
})
