import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import {
  type Coins,
  convert,
  equal,
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
  total,
} from '../../src/domain/amount'
import { ratesInForce } from '../../src/domain/in-force'
import type { Known } from '../../src/domain/known'
import { type Amounts, followMoney, partNames } from '../../src/domain/money-path'
import type { CoinShop } from '../../src/domain/packs'
import { purchaseOf } from '../../src/domain/purchase'
import { corners, spansOf } from '../../src/domain/range'
import type { Rates } from '../../src/domain/rates'
import { type Outcome, solve } from '../../src/domain/solve'
import { calculate } from '../../src/state/calculation'
import { readLink } from '../../src/state/link'
import { anyRates, decimalUpTo } from './arbitraries'
import { inTheApp, net50, onTheWeb } from './rates-of-examples'

const coins = (count: number) => exact<Coins>(String(count))
const rose = coins(1)
const pack = rate<Coins, Money>
const sameCurrency = rate<Money, Money>('1', '1')

const app: CoinShop = { packs: [pack('65', '0.99'), pack('330', '4.99'), pack('1321', '19.99')] }
const web: CoinShop = {
  packs: [pack('30', '0.31'), pack('350', '3.65')],
  custom: { least: coins(30), most: coins(200), assumed: 'nothing', sources: [] },
}
const inPacks: Rates = { ...inTheApp, packs: { shop: app, inCurrency: sameCurrency } }
const onWebInPacks: Rates = { ...onTheWeb, packs: { shop: web, inCurrency: sameCurrency } }

const shown = ({ viewerPays, storeFee, unspent, platform, creator }: Amounts) =>
  [viewerPays, storeFee, unspent, platform, creator].map((amount) => toDecimal(amount, 12))

describe('the money of whole packs', () => {
  it('of 100 Roses in the US app: two packs of 65, and 30 coins unspent', () => {
    const path = followMoney(coins(100), inPacks)
    expect(shown(path)).toEqual(['1.98', '0.594', '0.319846153846', '0.566153846154', '0.5'])
    expect(toDecimal(path.bought)).toBe('130')
  })

  it('shares only what was paid for the coins that were sent', () => {
    // Net revenue of them: 1.386 × 100 ÷ 130. What the viewer paid for them: 1.98 × 100 ÷ 130.
    const ofNet = followMoney(coins(100), { ...inPacks, ...net50 })
    expect(toDecimal(ofNet.creator, 12)).toBe('0.533076923077')
    const ofAll = followMoney(coins(100), {
      ...inPacks,
      payout: { kind: 'share', of: 'viewerPays', share: percent('30') },
    })
    expect(toDecimal(ofAll.creator, 12)).toBe('0.456923076923')
  })

  it('counts tax and store fee of the whole price', () => {
    const taxed: Rates = { ...inPacks, tax: percent('10'), taxMode: 'added' }
    const { viewerPays, salesTax, storeFee } = followMoney(coins(100), taxed)
    expect([viewerPays, salesTax, storeFee].map((a) => toDecimal(a))).toEqual([
      '2.178',
      '0.198',
      '0.594',
    ])
  })

  it('is in the viewer’s currency, whatever the list’s is', () => {
    const inEuros: Rates = {
      ...inPacks,
      packs: { shop: app, inCurrency: rate('1', '0.5') },
    }
    expect(toDecimal(followMoney(coins(100), inEuros).viewerPays)).toBe('0.99')
  })

  it('is nothing where nothing is sent', () => {
    for (const rates of [inPacks, onWebInPacks]) {
      expect(shown(followMoney(coins(0), rates))).toEqual(['0', '0', '0', '0', '0'])
    }
  })
})

describe('a custom amount', () => {
  const bought = (count: number) => {
    const { packs, coins: held, price } = purchaseOf(coins(count), onWebInPacks)
    const kind = packs.length > 0 ? 'packs' : 'custom'
    return `${kind} of ${toDecimal(held)} for ${toDecimal(price, 6)}`
  }

  it.each([
    [100, 'custom of 100 for 1.04286', 'cheaper than four packs of 30'],
    [350, 'packs of 350 for 3.65', 'no cheaper than the pack'],
    [1, 'packs of 30 for 0.31', 'no smaller than it may be, and 30 coins are a pack'],
    [200, 'custom of 200 for 2.08571', 'as large as it may be'],
    [201, 'packs of 210 for 2.17', 'no larger than it may be'],
  ])('for %d coins: %s, because it is %s', (count, expected) => {
    expect(bought(count)).toBe(expected)
  })

  it('is cheaper than a pack that it holds one coin more than', () => {
    const packs: CoinShop = {
      packs: [pack('30', '0.40'), pack('350', '3.65')],
      custom: { least: coins(30), most: coins(200), assumed: 'nothing', sources: [] },
    }
    const path = followMoney(rose, {
      ...onTheWeb,
      packs: { shop: packs, inCurrency: sameCurrency },
    })
    expect(toDecimal(path.bought)).toBe('31')
    expect(isZero(path.unspent)).toBe(false)
  })
})

const anyPack = fc
  .record({ size: fc.integer({ min: 1, max: 300 }), cents: fc.integer({ min: 1, max: 2_000 }) })
  .map(({ size, cents }) => pack(String(size), (cents / 100).toFixed(2)))

const anyShop: fc.Arbitrary<CoinShop> = fc
  .record(
    {
      packs: fc.array(anyPack, { minLength: 1, maxLength: 4 }),
      custom: fc.record({
        least: fc.integer({ min: 0, max: 40 }).map(coins),
        most: fc.integer({ min: 41, max: 2_000 }).map(coins),
        assumed: fc.constant('nothing' as const),
        sources: fc.constant([]),
      }),
    },
    { requiredKeys: ['packs'] },
  )
  .map((shop) => shop as CoinShop)

const anyRatesInPacks = (maxDeduction = 100): fc.Arbitrary<Rates> =>
  fc.tuple(anyRates(maxDeduction), anyShop).map(([rates, shop]) => ({
    ...rates,
    // Prices of coins as packs have them, so that either may be the cheaper one.
    coinPrice: { from: coins(100), to: exact<Money>('2.5') },
    packs: { shop, inCurrency: rate('7', '6') },
  }))

const anyPrice = fc.integer({ min: 1, max: 500 }).map(coins)
const gifts = (count: string): Known => ({ field: 'gifts', amount: exact<Gifts>(count) })
const one = exact<Gifts>('1')

function reached(known: Known, price: Coins, rates: Rates): Outcome {
  const result = solve(known, price, rates)
  if (result.kind === 'unreachable') throw new Error('out of reach')
  return result
}

describe('with any rates and any packs', () => {
  test('the lines add up to what the viewer pays, exactly', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5_000 }), anyRatesInPacks(), (sent, rates) => {
        const path = followMoney(coins(sent), rates)
        expect(equal(total(partNames.map((name) => path[name])), path.viewerPays)).toBe(true)
        expect(isZero(path.unspent) || !equal(path.bought, path.coins)).toBe(true)
        expect(isAtMost(path.coins, path.bought)).toBe(true)
      }),
    ))

  test('more coins are never cheaper', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3_000 }), anyRatesInPacks(), (sent, rates) => {
        const [less, more] = [sent, sent + 1].map((count) => followMoney(coins(count), rates))
        expect(isAtMost(less?.viewerPays as Money, more?.viewerPays as Money)).toBe(true)
      }),
    ))

  test('money buys the most gifts that it covers the packs of', () =>
    fc.assert(
      fc.property(decimalUpTo(2_000), anyPrice, anyRatesInPacks(), (money, price, rates) => {
        const known: Known = { field: 'viewerPays', amount: exact<Money>(money) }
        const outcome = reached(known, price, rates)
        expect(isAtMost(outcome.viewerPays, known.amount)).toBe(true)
        expect(equal(plus(outcome.viewerPays, outcome.leftOver), known.amount)).toBe(true)
        const more = { field: 'gifts', amount: plus(outcome.gifts, one) } as const
        expect(isAtMost(reached(more, price, rates).viewerPays, known.amount)).toBe(false)
      }),
    ))

  test('a take-home takes the fewest gifts that reach it, of all fewer ones too', () =>
    fc.assert(
      fc.property(decimalUpTo(40, 1), anyPrice, anyRatesInPacks(99), (target, price, rates) => {
        const known: Known = { field: 'creator', amount: exact<Money>(target) }
        const result = solve(known, price, rates)
        if (result.kind === 'unreachable') return
        const outcome: Outcome = result
        expect(isAtMost(known.amount, outcome.creator)).toBe(true)
        // Fewer gifts may pay more where they leave fewer coins over, so the one before says too little.
        const fewest = BigInt(toDecimal(outcome.gifts))
        for (let count = fewest > 400n ? fewest - 400n : 0n; count < fewest; count++) {
          const { creator } = reached(gifts(String(count)), price, rates)
          expect(isAtMost(known.amount, creator), `${count} of ${fewest}`).toBe(false)
        }
      }),
    ))
})

describe('great amounts of money', () => {
  it('are solved for whole packs as well', () => {
    const { gifts: sent } = reached(
      { field: 'viewerPays', amount: exact('1000000000000000') },
      rose,
      inPacks,
    )
    // 330 coins for 4.99 are the cheapest.
    expect(toDecimal(sent, 4).slice(0, 4)).toBe('6613')
    const target: Known = { field: 'creator', amount: exact('1000000000000') }
    const outcome = reached(target, rose, { ...inPacks, ...net50 })
    expect(isAtMost(target.amount, outcome.creator)).toBe(true)
  })
})

describe('a scenario with whole packs', () => {
  const at = (query: string) => calculate(readLink(query).scenario)

  it('pays what the packs of its list cost', () => {
    expect(toDecimal(at('packs=1').outcome.viewerPays)).toBe('1.98')
    // A Lion: 85 packs of 330 coins and 30 of 65. On the web 30 coins are the cheapest, a thousand times.
    expect(toDecimal(at('gift=lion&packs=1').outcome.viewerPays)).toBe('453.85')
    expect(toDecimal(at('gift=lion&buy=web&packs=1').outcome.viewerPays)).toBe('310')
  })

  it('pays a price of the visitor’s own for just these coins', () => {
    const { outcome, inForce } = at('packs=1&price=1.5')
    expect(toDecimal(outcome.viewerPays)).toBe('1.5')
    expect(inForce.rates.packs).toBeUndefined()
  })

  it('leaves open what the sources leave open beside the price of coins', () => {
    const { spans, inForce } = at('packs=1&n=1000')
    expect(equal(spans.viewerPays.low, spans.viewerPays.high)).toBe(true)
    expect(equal(spans.creator.low, spans.creator.high)).toBe(false)
    expect(equal(spans.storeFee.low, spans.storeFee.high)).toBe(false)
    expect(corners(inForce.rates)).toHaveLength(4)
  })

  it('ends a range at the last rates that can be true, of all its coins', () => {
    const { rates } = at('packs=1').inForce
    const wide = {
      ...rates,
      payout: {
        ...rates.payout,
        high: { kind: 'diamond', value: rate('1', '0.05') },
      },
    } as typeof rates
    const known = gifts('100')
    const outcome = reached(known, rose, { ...inPacks })
    const { creator } = spansOf(outcome, known, rose, wide)
    // At the lowest store fee, 20%: (1.98 − 0.396) × 100 ÷ 130, and the platform keeps nothing.
    expect(toDecimal(creator.high, 12)).toBe('1.21846153846')
  })

  it('counts packs of the closest list, in the currency of the viewer', () => {
    const { inForce, outcome } = at('packs=1&cur=EUR')
    expect(inForce.priceList.currency).toBe('USD')
    const dollars = convert(exact<Money>('1.98'), inForce.rates.packs?.inCurrency as never)
    expect(isZero(minus(outcome.viewerPays, dollars))).toBe(true)
  })

  it('is found for any region and rate set', () => {
    for (const query of ['region=vn&buy=app', 'region=br', 'region=de&buy=app', 'rates=article']) {
      const { scenario } = readLink(`packs=1&n=1000&${query}`)
      const { rates } = ratesInForce(scenario, calculate(scenario).rateSet)
      expect(rates.packs?.shop.packs.length).toBeGreaterThan(0)
      expect(calculate(scenario).outcome.kind).toBe('path')
    }
  })
})
