import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exact, rate, toDecimal, total } from '../../../src/domain/amount'
import { monthsFrom, purchaseFigures, type SumOfPurchases } from '../../../src/domain/log/purchases'
import type { Purchase } from '../../../src/domain/log/reading'
import { sentByCreator } from '../../../src/domain/log/sent-amounts'
import type { PurchaseTerms } from '../../../src/domain/log/whole-purchase'
import { type CoinShop } from '../../../src/domain/packs'
import { inTheApp } from '../rates-of-examples'

const terms: PurchaseTerms = {
  assumed: 'USD',
  rates: inTheApp,
  currency: 'USD',
  exchange: { asOf: '2026-11', source: '', perDollar: { USD: '1', GBP: '0.8', EUR: '0.9' } },
}
const bought = (of: Partial<Purchase>): Purchase => ({
  date: '2026-01-03',
  coins: null,
  price: null,
  currency: null,
  line: 1,
  file: 0,
  ...of,
})
const of = (...purchases: readonly Partial<Purchase>[]) =>
  purchaseFigures(purchases.map(bought), terms)
const plain = ({ period, count, paid, coins }: SumOfPurchases) => ({
  period,
  count,
  paid: Object.fromEntries(paid.map(({ currency, money }) => [currency, toDecimal(money)])),
  coins: toDecimal(coins),
})

describe('purchases', () => {
  it('are added up in all, by month, by year and by day', () => {
    const { all, months, years, largestDay, first, last } = of(
      { date: '2026-01-03', price: '4.99', currency: 'USD', coins: 330 },
      { date: '2025-12-24', price: '19.99', currency: 'USD', coins: 1321 },
      { date: '2026-01-03 21:09:30', price: '19.99', currency: 'USD', coins: 1321 },
    )
    expect(plain(all)).toEqual({ period: null, count: 3, paid: { USD: '44.97' }, coins: '2972' })
    expect(months.map(plain)).toEqual([
      { period: '2025-12', count: 1, paid: { USD: '19.99' }, coins: '1321' },
      { period: '2026-01', count: 2, paid: { USD: '24.98' }, coins: '1651' },
    ])
    expect(years.map(({ period }) => period)).toEqual(['2025', '2026'])
    expect(largestDay && plain(largestDay)).toMatchObject({ period: '2026-01-03', count: 2 })
    expect([first, last]).toEqual(['2025-12-24', '2026-01-03'])
  })

  it('that were refunded are taken off, in their month, and are no purchases', () => {
    const { all, months, each, refunded } = of(
      { date: '2026-01-03', price: '19.99', currency: 'USD', coins: 1321 },
      { date: '2026-01-04', price: '4.99', currency: 'USD', coins: 330 },
      { date: '2026-02-01', price: '19.99', currency: 'USD', isRefund: true },
      { date: '2026-02-02', price: '4.99', currency: 'USD', coins: 330 },
    )
    expect(plain(all)).toEqual({ period: null, count: 3, paid: { USD: '9.98' }, coins: '660' })
    expect(months.map((month) => plain(month).paid)).toEqual([{ USD: '24.98' }, { USD: '-15' }])
    expect(refunded.map(({ currency, money }) => [currency, toDecimal(money)])).toEqual([
      ['USD', '19.99'],
    ])
    expect(each).toHaveLength(4)
  })

  it('come to no less than no coins where more came back than was bought', () => {
    const { all } = of({ price: '4.99', currency: 'USD', isRefund: true })
    expect(plain(all)).toMatchObject({ count: 0, paid: { USD: '-4.99' }, coins: '0' })
  })

  it('in several currencies are added up by currency', () => {
    const { all, each } = of(
      { price: '4.99', currency: 'GBP', coins: 300 },
      { price: '0.99', currency: 'USD', coins: 65 },
      { price: '5', currency: 'XTS', coins: 100 },
    )
    expect(plain(all).paid).toEqual({ GBP: '4.99', USD: '0.99', XTS: '5' })
    expect(all.paid.map(({ currency }) => currency)).toEqual(['GBP', 'USD', 'XTS'])
    expect(toDecimal(all.converted)).toBe('7.2275')
    expect(each[2]?.converted).toBeNull()
  })

  it('with only coins cost what they do at the rates in force', () => {
    const { each, workedOut } = of({ coins: 1321 })
    expect(toDecimal(each[0]?.price ?? exact('0'))).toBe('19.99')
    expect(workedOut).toEqual({ price: 1, coins: 0 })
  })

  it('with only a price bought as many whole coins as it pays for', () => {
    const { all, workedOut } = of(
      { price: '20', currency: 'USD' },
      { price: '16', currency: 'GBP' },
      { price: '5', currency: 'XTS' },
    )
    // 20 × 1,321 ÷ 19.99 = 1,321.66…; £16 are $20 here.
    expect(toDecimal(all.coins)).toBe('2642')
    expect(workedOut).toEqual({ price: 0, coins: 2 })
  })

  it('in whole packs bought the coins of the packs', () => {
    const shop: CoinShop = { packs: [rate('70', '1'), rate('700', '9')] }
    const packs = { shop, inCurrency: rate('1', '1') } as PurchaseTerms['rates']['packs']
    const figures = purchaseFigures([bought({ price: '9.5', currency: 'USD' })], {
      ...terms,
      rates: { ...inTheApp, packs },
    })
    expect(toDecimal(figures.all.coins)).toBe('700')
  })

  it('without a currency get the assumed one', () => {
    const { all, assumed } = purchaseFigures([bought({ price: '4.99' })], {
      ...terms,
      assumed: 'EUR',
    })
    expect(plain(all).paid).toEqual({ EUR: '4.99' })
    expect(assumed).toBe(1)
  })

  it.each([null, 'last week', '2026-13-01', '20260103'])('dated %s have no date', (date) => {
    const { months, first, largestDay } = of({ date, price: '1', currency: 'USD' })
    expect(months).toMatchObject([{ period: null, count: 1 }])
    expect([first, largestDay]).toEqual([null, null])
  })

  it('with neither coins nor a price are only counted', () => {
    const { all, withoutCoins, workedOut } = of(
      {},
      { coins: 0 },
      { price: '-4', coins: Number.NaN },
    )
    expect(plain(all)).toEqual({ period: null, count: 3, paid: {}, coins: '0' })
    expect(withoutCoins).toBe(3)
    expect(workedOut).toEqual({ price: 0, coins: 0 })
  })
})

const anyPurchase = fc.record({
  date: fc.oneof(
    fc.constantFrom(null, 'yesterday', '2026-02'),
    fc
      .date({ min: new Date('1970-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
  ),
  coins: fc.option(fc.integer({ min: -1, max: 1e9 }), { nil: null }),
  price: fc.option(fc.constantFrom('0.99', '4.99', '19.99', '0', '1000000'), { nil: null }),
  currency: fc.option(fc.constantFrom('USD', 'GBP', 'EUR', 'XTS'), { nil: null }),
})

it('months and years of any purchases sum to all of them', () => {
  fc.assert(
    fc.property(fc.array(anyPurchase), (purchases) => {
      const { all, months, years } = of(...purchases)
      for (const periods of [months, years]) {
        expect(periods.reduce((sum, { count }) => sum + count, 0)).toBe(all.count)
        expect(total(periods.map(({ coins }) => coins))).toEqual(all.coins)
        expect(total(periods.map(({ converted }) => converted))).toEqual(all.converted)
        for (const { currency, money } of all.paid) {
          const parts = periods.flatMap(({ paid }) =>
            paid.filter((one) => one.currency === currency).map((one) => one.money),
          )
          expect(total(parts)).toEqual(money)
        }
      }
    }),
  )
})

it('the order of purchases doesn’t change their totals', () => {
  fc.assert(
    fc.property(fc.array(anyPurchase), (purchases) => {
      const sums = (list: typeof purchases) => of(...list).months.map(plain)
      expect(sums(purchases.toReversed())).toEqual(sums(purchases))
    }),
  )
})

it.each([
  ['2026-01-03', '2026-01-30', 1],
  ['2025-12-31', '2026-01-01', 2],
  ['2025-01', '2026-02-01', 14],
])('from %s to %s are %i months', (first, last, months) => {
  expect(monthsFrom(first, last)).toBe(months)
})

it('what was sent is added up by creator', () => {
  const sent = [
    { date: '', amount: 5, to: 'a' },
    { date: '', amount: 1, to: null },
    { date: '', amount: 3, to: 'b' },
    { date: '', amount: 3, to: 'b' },
  ]
  expect(sentByCreator(sent)).toEqual([
    { to: 'b', amount: 6, count: 2 },
    { to: 'a', amount: 5, count: 1 },
    { to: null, amount: 1, count: 1 },
  ])
})
