import { describe, expect, it } from 'vitest'
import { rose } from '../../src/data/gifts'
import { newestRateSet, rateSetById } from '../../src/data/rate-sets'
import {
  type Amount,
  convert,
  exact,
  type Money,
  percent,
  toDecimal,
} from '../../src/domain/amount'
import { defaultBuy, dollarsTo, ratesInForce, storeFeeOf } from '../../src/domain/in-force'
import type { RateSet, Region } from '../../src/domain/rate-set'
import { settled } from '../../src/domain/rates'
import type { Scenario } from '../../src/domain/scenario'

const set = newestRateSet
const of = (choices: Partial<Scenario> = {}, rateSet: RateSet = set) =>
  ratesInForce({ gift: rose, known: { field: 'gifts', amount: exact('1') }, ...choices }, rateSet)

const region = (id: string) => set.regions.find((other) => other.id === id) as Region
const text = (amount: Amount) => toDecimal(amount, 12)

/** Of 100 coins. */
const price = ({ rates }: ReturnType<typeof of>, end: 'low' | 'typical' | 'high' = 'typical') =>
  text(convert(exact('100'), rates.coinPrice[end]))

describe('without a choice', () => {
  it('the first region, its currency and tax, where its coins are known, the first model', () => {
    expect(of()).toMatchObject({ region: region('us'), buy: 'app', currency: 'USD' })
    expect(of().model.id).toBe('diamond')
    expect(of().rates.taxMode).toBe('added')
    expect(text(of().rates.tax)).toBe('0')
    expect(text(of().minimum.typical)).toBe('10')
  })

  it('the typical pack gives the price, the cheapest and the dearest what is left open', () => {
    expect([price(of(), 'low'), price(of()), price(of(), 'high')]).toEqual([
      '1.45', // 0.29 for 20
      '1.51324753974', // 19.99 for 1,321
      '1.52307692308', // 0.99 for 65
    ])
  })

  it('nothing is deducted', () => {
    const { agency, payoutFee, payoutFixed, aside } = of().rates
    expect([agency, payoutFee, payoutFixed, aside].map(text)).toEqual(['0', '0', '0', '0'])
  })

  it('the rate set has its own say', () => {
    const old = rateSetById('2022-10') as RateSet
    expect(price(of({}, old))).toBe('1.41428571429') // 0.99 for 70
    expect(of({}, old).minimum).toEqual(settled(exact('100')))
  })
})

describe('a region', () => {
  it('brings its currency, its tax and the way it is meant', () => {
    const { currency, rates, buy } = of({ region: 'gb' })
    expect([currency, buy, rates.taxMode, text(rates.tax)]).toEqual([
      'GBP',
      'app',
      'included',
      '0.2',
    ])
  })

  it('buys where a price is known', () => {
    expect(defaultBuy(region('de'), set)).toBe('web')
    expect(of({ region: 'de' }).priceList).toMatchObject({ region: 'de', buy: 'web' })
  })

  it('buys where rough prices are known, where those are all there is', () => {
    expect(defaultBuy(region('gh'), set)).toBe('web')
    expect(defaultBuy(region('id'), set)).toBe('app')
  })

  it('buys in the app where none is known', () => {
    expect(defaultBuy({ ...region('de'), id: 'pl' }, set)).toBe('app')
  })

  it('that the set does not know is its first', () => {
    expect(of({ region: 'pl' }).region).toBe(region('us'))
    expect(of({ model: 'no-such-model' }).model.id).toBe('diamond')
  })
})

describe('where no price list is known', () => {
  it('the region’s other list is used instead', () => {
    const { priceList, buy } = of({ region: 'br', buy: 'app' })
    expect([buy, priceList.region, priceList.buy]).toEqual(['app', 'br', 'web'])
  })

  it('the list of another region for the same channel is used instead, converted', () => {
    const kosovo: Region = { ...region('de'), id: 'xk' }
    const wider: RateSet = { ...set, regions: [...set.regions, kosovo] }
    const web = of({ region: 'xk', buy: 'web' }, wider)
    expect([web.priceList.region, web.priceList.buy, web.currency]).toEqual(['us', 'web', 'EUR'])
    // 3.65 for 350, at 0.88022588.
    expect(price(web)).toBe('0.917949846286')
  })
})

describe('rough prices', () => {
  it('widen the range of the list that is used instead, and are among its sources', () => {
    const france = of({ region: 'fr', buy: 'app' })
    expect([price(france, 'low'), price(france), price(france, 'high')]).toEqual([
      '1.17251428571', // 205.19 for 17,500, on the web
      '1.17251428571',
      '1.91538461538', // 2.49 for 130, in the app
    ])
    expect(france.priceSources).toContain('eur-app-fr')
    expect(of({ region: 'at', buy: 'app' }).priceSources).toContain('eur-app-fr')
  })

  it('widen a range in another currency', () => {
    const ghana = of({ region: 'gh' })
    expect(ghana.priceList).toMatchObject({ region: 'us', buy: 'web' })
    // 3.65 for 350, at 11.64619458.
    expect(price(ghana)).toBe('12.1453172049')
    expect(price(ghana, 'high')).toBe('14.99') // 14.99 for 100
    // The same in dollars.
    expect(price(of({ region: 'gh', currency: 'USD' }), 'high')).toBe('1.28711570952')
    expect(price(of({ region: 'id', buy: 'web' }), 'low')).toBe('17000') // 11,900 for 70
  })

  it('have no part where the region has a list of its own, or a price was typed', () => {
    expect(price(of({ region: 'fr', buy: 'web' }), 'high')).toBe('1.21428571429') // 0.85 for 70
    expect(of({ region: 'fr', buy: 'web' }).priceSources).not.toContain('eur-app-fr')
    expect(price(of({ region: 'fr', buy: 'app', price: exact('2') }), 'high')).toBe('2')
  })
})

describe('1,000 coins', () => {
  const thousand = (choices: Partial<Scenario>) =>
    text(convert(exact('1000'), of(choices).rates.coinPrice.typical))

  it('cost what was read in Japan and in France, and what follows in Austria', () => {
    expect(thousand({ region: 'jp', buy: 'web' })).toBe('1800')
    expect(thousand({ region: 'jp', buy: 'app' })).toBe('2400')
    expect(thousand({ region: 'fr' })).toBe('11.7251428571')
    // 0.009769 × 17,500 × 1.2 is 205.15.
    expect(thousand({ region: 'at' })).toBe('11.7228571429')
  })
})

describe('another currency', () => {
  it('is converted to at the rate of the table, at every end', () => {
    const euros = of({ currency: 'EUR' })
    expect(price(euros)).toBe('1.33199964733')
    expect(text(euros.rates.fx.to)).toBe('0.88022588')
    expect(euros.priceList.currency).toBe('USD')
    expect(Number(price(euros, 'high'))).toBeCloseTo(1.52307692308 * 0.88022588, 10)
  })

  it('is converted to at the visitor’s own rate', () => {
    expect(price(of({ currency: 'EUR', fx: exact('0.5') }))).toBe('0.756623769871')
  })

  it('goes by way of the dollar from a list in a third', () => {
    // 17.99 for 1,321 in pounds, to dollars by the table, to euros by the visitor.
    const euros = of({ region: 'gb', currency: 'EUR', fx: exact('0.75538854') })
    expect(price(euros)).toBe(
      text(convert(exact('100'), of({ region: 'gb' }).rates.coinPrice.typical)),
    )
  })

  it('is no matter where the list is in it', () => {
    expect(price(of({ region: 'de' }))).toBe('1.16222857143') // 203.39 for 17,500
    expect(price(of({ region: 'de', fx: exact('2') }))).toBe('1.16222857143')
  })

  it('without a rate is refused, unless the visitor has one', () => {
    expect(() => dollarsTo('XXX', undefined, set)).toThrow('no exchange rate for XXX')
    expect(dollarsTo('XXX', exact<Money>('2'), set)).toEqual({ from: exact('1'), to: exact('2') })
  })
})

describe('the store fee', () => {
  it('is that of the region, or that of all others', () => {
    expect(storeFeeOf(region('de'), 'app', set).value.low).toEqual(percent('12'))
    expect(storeFeeOf(region('vn'), 'app', set).value).toEqual(settled(percent('30')))
    expect(storeFeeOf(region('us'), 'web', set).value).toEqual(settled(percent('0')))
  })

  it('is refused where the set has none', () => {
    const without: RateSet = { ...set, storeFees: { app: {}, web: {} } }
    expect(() => storeFeeOf(region('us'), 'app', without)).toThrow('no store fee for app in us')
  })
})

it.each(['regions', 'models', 'priceLists'] as const)('a set without %s is refused', (list) => {
  expect(() => of({}, { ...set, [list]: [] })).toThrow('an empty rate set')
})

describe('the visitor’s own numbers', () => {
  it('take the place of the set’s, and leave nothing open', () => {
    const { rates, minimum } = of({
      price: exact('1.5'),
      storeFee: percent('15'),
      tax: percent('8'),
      taxMode: 'included',
      value: exact('0.004'),
      perCoin: exact('0.5'),
      agency: percent('10'),
      payoutFee: percent('2'),
      payoutFixed: exact('0.25'),
      aside: percent('30'),
      minimum: exact('50'),
    })
    expect(rates).toMatchObject({
      coinPrice: settled({ from: exact('100'), to: exact('1.5') }),
      storeFee: settled(percent('15')),
      tax: percent('8'),
      taxMode: 'included',
      perCoin: { from: exact('1'), to: exact('0.5') },
      payout: settled({ kind: 'diamond', value: { from: exact('1'), to: exact('0.004') } }),
      agency: percent('10'),
      payoutFee: percent('2'),
      payoutFixed: exact('0.25'),
      aside: percent('30'),
    })
    expect(minimum).toEqual(settled(exact('50')))
  })

  it('may be zero', () => {
    const { rates, minimum } = of({
      region: 'gb',
      tax: percent('0'),
      storeFee: percent('0'),
      value: exact('0'),
      minimum: exact('0'),
    })
    expect(text(rates.tax)).toBe('0')
    expect(rates.storeFee).toEqual(settled(percent('0')))
    expect(rates.payout.high).toMatchObject({ value: { to: exact('0') } })
    expect(minimum).toEqual(settled(exact('0')))
  })

  it('of a price is in the viewer’s currency already', () => {
    expect(price(of({ currency: 'EUR', price: exact('1.5') }))).toBe('1.5')
  })

  it('of a share keeps what it is a share of', () => {
    expect(of({ model: 'keeps50', share: percent('40') }).rates.payout).toEqual(
      settled({ kind: 'share', of: 'viewerPays', share: percent('40') }),
    )
  })

  it('have no part in a model of the other kind', () => {
    expect(of({ model: 'net50', value: exact('1') }).rates.payout.typical).toEqual({
      kind: 'share',
      of: 'net',
      share: percent('50'),
    })
    expect(of({ share: percent('40') }).rates).toEqual(of().rates)
  })
})
