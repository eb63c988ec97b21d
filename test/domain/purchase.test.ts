import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import {
  type Coins,
  compare,
  convert,
  exact,
  type Gifts,
  isAtMost,
  type Money,
  percent,
  plus,
  toDecimal,
} from '../../src/domain/amount'
import { buy, giftsFor } from '../../src/domain/purchase'
import { anyRates, decimalUpTo } from './arbitraries'
import { article, inTheApp } from './rates-of-examples'

const hundred = exact<Coins>('100')
const rose = exact<Coins>('1')

describe('the worked examples', () => {
  it('100 coins of the article cost $1.50', () => {
    expect(toDecimal(buy(hundred, article).viewerPays)).toBe('1.5')
  })

  it('a tax of 20% is inside the price, or comes on top of it', () => {
    const tax = percent('20')
    function decimals(taxMode: 'included' | 'added') {
      const { price, salesTax, viewerPays } = buy(hundred, { ...article, tax, taxMode })
      return [price, salesTax, viewerPays].map((amount) => toDecimal(amount))
    }
    expect(decimals('included')).toEqual(['1.25', '0.25', '1.5'])
    expect(decimals('added')).toEqual(['1.5', '0.3', '1.8'])
  })

  it('$2 buys 132 Roses in the app', () => {
    expect(toDecimal(giftsFor(exact<Money>('2'), rose, inTheApp))).toBe('132')
  })
})

describe('in any purchase', () => {
  test('price and tax are what the viewer pays', () =>
    fc.assert(
      fc.property(decimalUpTo(1_000_000), anyRates(), (sent, rates) => {
        const { price, salesTax, viewerPays } = buy(exact(sent), rates)
        expect(compare(plus(price, salesTax), viewerPays)).toBe(0)
      }),
    ))

  test('the money buys these gifts, and not one more', () =>
    fc.assert(
      fc.property(
        decimalUpTo(1_000_000),
        fc.integer({ min: 1, max: 50_000 }),
        anyRates(),
        (typed, coins, rates) => {
          const money = exact<Money>(typed)
          const price = exact<Coins>(String(coins))
          const gifts = giftsFor(money, price, rates)
          const oneGift = exact<Gifts>('1')
          const cost = (count: Gifts) =>
            buy(convert(count, { from: oneGift, to: price }), rates).viewerPays
          expect(isAtMost(cost(gifts), money)).toBe(true)
          expect(isAtMost(cost(plus(gifts, oneGift)), money)).toBe(false)
        },
      ),
    ))
})
