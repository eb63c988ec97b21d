import { describe, expect, it } from 'vitest'
import { firstRates } from '../../src/data/first-rates'
import { euroWeb } from '../../src/data/price-lists'
import { newestRateSet, rateSetById, rateSets } from '../../src/data/rate-sets'
import {
  type Coins,
  chain,
  complement,
  convert,
  type Dollars,
  exact,
  inPercent,
  inverse,
  isAtMost,
  isZero,
  type Money,
  minus,
  partOf,
  partOfWhole,
  toDecimal,
  toNumber,
  wholeDown,
  wholeUp,
} from '../../src/domain/amount'
import { ratesInForce } from '../../src/domain/in-force'
import { byPrice } from '../../src/domain/price-list'
import type { PriceList, RateSet } from '../../src/domain/rate-set'
import type { Buy, Payout } from '../../src/domain/rates'
import { defaultScenario } from '../../src/state/defaults'

const setCalled = (id: string) => found(rateSetById(id))
const listOf = (set: RateSet, region: string, buy: Buy) =>
  found(set.priceLists.find((list) => list.region === region && list.buy === buy))
const modelOf = (set: RateSet, id: string) => found(set.models.find((model) => model.id === id))

function found<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('not found')
  return value
}

const unitPrice = ({ from, to }: { from: Coins; to: Money }) =>
  convert(exact<Coins>('1'), { from, to })

/** What one diamond pays, or the creator's part. */
const size = (payout: Payout) =>
  payout.kind === 'diamond' ? convert(exact('1'), payout.value) : payout.share

const percents = (set: RateSet, buy: Buy, region: string) => {
  const { low, typical, high } = found(set.storeFees[buy][region]).value
  return [low, typical, high].map((part) => toDecimal(inPercent(part)))
}

/** Viewer pays, store fee and creator of some Roses at the set's typical rates, without tax. */
function roses(set: RateSet, count: string, buy: Buy, model: string) {
  const coins = exact<Coins>(count)
  const viewerPays = convert(coins, listOf(set, 'us', buy).typical)
  const fees = set.storeFees[buy]
  const storeFee = partOf(viewerPays, found(fees['us'] ?? fees['*']).value.typical)
  const { perCoin, payout } = modelOf(set, model)
  const creator =
    payout.typical.kind === 'diamond'
      ? convert(coins, chain(perCoin, payout.typical.value))
      : partOf(
          payout.typical.of === 'net' ? minus(viewerPays, storeFee) : viewerPays,
          payout.typical.share,
        )
  return [viewerPays, storeFee, creator].map((amount) => toDecimal(amount, 9))
}

describe('rate sets', () => {
  it('are newest first, and found by the id that a link names', () => {
    expect(rateSets.map(({ id }) => id)).toEqual(['2026-11', '2022-10', 'article'])
    expect(newestRateSet).toBe(rateSets[0])
    expect(rateSetById('2022-10')?.asOf).toBe('2022-10')
    expect(rateSetById('2019-01')).toBeUndefined()
  })

  it('begin with the US, which adds its tax; all others have it inside', () => {
    expect(newestRateSet.regions.map(({ id }) => id).join(' ')).toBe(
      'us gb de fr at be bg cy ee es fi gr hr ie it lt lu lv mt nl pt si sk br mx pe ma vn jp kr gh id',
    )
    for (const { regions } of rateSets) {
      expect(regions.map(({ taxMode }) => taxMode === 'added')).toEqual(
        regions.map(({ id }) => id === 'us'),
      )
    }
  })

  it('know the tax of Europe, Vietnam, Japan and Korea only', () => {
    const taxes = newestRateSet.regions.map(
      ({ id, tax }) => `${id} ${toDecimal(inPercent(tax.value))}`,
    )
    expect(taxes.join(', ')).toBe(
      'us 0, gb 20, de 19, fr 20, at 20, be 21, bg 20, cy 19, ee 24, es 21, fi 25.5, gr 24, hr 25, ' +
        'ie 23, it 22, lt 21, lu 17, lv 21, mt 18, nl 21, pt 23, si 22, sk 23, ' +
        'br 0, mx 0, pe 0, ma 0, vn 10, jp 10, kr 10, gh 0, id 0',
    )
  })

  it('call the tax what the region calls it, and plainly tax where that is in doubt', () => {
    const others = newestRateSet.regions.filter(({ taxName }) => taxName !== 'vat')
    expect(others.map(({ id, taxName }) => `${id} ${taxName}`).join(', ')).toBe(
      'us sales, br other, jp consumption, gh other',
    )
  })

  it('name no source for the visitor’s own numbers', () => {
    for (const set of rateSets) expect(modelOf(set, 'custom').sources).toEqual([])
  })

  it('range as far as the sources of a price list do, packs or not', () => {
    const { low, typical, high } = byPrice(listOf(newestRateSet, 'de', 'web'))
    const of1000 = ({ from, to }: typeof low) =>
      toDecimal(convert(exact<Coins>('1000'), { from, to }), 4)
    expect([low, typical, high].map(of1000)).toEqual(['11.2', '11.62', '12.9'])
  })

  it('offer the same models in the same order, diamond first; the newest knows the US scheme as well', () => {
    const [newest, ...older] = rateSets.map(({ models }) => models.map(({ id }) => id).join(' '))
    expect(newest).toBe('diamond net50 scaled-us half-diamond keeps50 keeps70 roses200 custom')
    for (const models of older) {
      expect(models).toBe('diamond net50 half-diamond keeps50 keeps70 roses200 custom')
    }
  })

  it('name at least one source for everything', () => {
    for (const set of rateSets) {
      const records = [
        ...set.priceLists,
        ...set.models.filter(({ id }) => id !== 'custom'),
        ...set.regions.map(({ tax }) => tax),
        ...Object.values(set.storeFees).flatMap((byRegion) => Object.values(byRegion)),
        set.minimum,
      ]
      for (const { sources } of records) expect(sources.length).toBeGreaterThan(0)
      for (const sources of Object.values(set.deductions)) expect(sources).not.toHaveLength(0)
    }
  })
})

describe.each(rateSets)('$id', (set) => {
  it('has prices for every region, in its currency and with its exchange rate', () => {
    const regions = new Map(set.regions.map((region) => [region.id, region]))
    const prices = [
      ...set.priceLists,
      ...(set.roughPrices ?? []).flatMap((rough) =>
        rough.regions.map((region) => ({ ...rough, region })),
      ),
    ]
    expect(new Set(prices.map(({ region }) => region))).toEqual(new Set(regions.keys()))
    for (const { region, currency } of prices) {
      expect(currency).toBe(regions.get(region)?.currency)
      expect(isZero(exact(found(set.exchange.perDollar[currency])))).toBe(false)
    }
  })

  it('lists packs from small to large, the typical one among them', () => {
    for (const { packs, typical } of set.priceLists) {
      expect(packs).toContainEqual(typical)
      for (const [i, pack] of packs.slice(1).entries()) {
        expect(isAtMost(packs[i]!.from, pack.from)).toBe(true)
        expect(isAtMost(packs[i]!.to, pack.to)).toBe(true)
      }
    }
  })

  it('has no pack whose coins cost 15% more or less than the typical ones', () => {
    for (const { packs, typical } of set.priceLists) {
      const usual = unitPrice(typical)
      for (const pack of packs) {
        expect(isAtMost(partOf(usual, exact('0.85')), unitPrice(pack))).toBe(true)
        expect(isAtMost(unitPrice(pack), partOf(usual, exact('1.15')))).toBe(true)
      }
    }
  })

  it('has every low at most the typical, and every typical at most the high', () => {
    const ranges = [
      ...Object.values(set.storeFees).flatMap((byRegion) =>
        Object.values(byRegion).map(({ value }) => value),
      ),
      ...set.models.map(({ payout: { low, typical, high } }) => ({
        low: size(low),
        typical: size(typical),
        high: size(high),
      })),
      set.minimum.value,
    ]
    for (const { low, typical, high } of ranges) {
      expect(isAtMost(low, typical) && isAtMost(typical, high)).toBe(true)
    }
  })

  it('has a store fee for regions that it does not name', () => {
    expect(set.storeFees.app['*']).toBeDefined()
    expect(set.storeFees.web['*']).toBeDefined()
  })
})

describe('the store fee', () => {
  it('is lower where Google and Apple have new terms', () => {
    expect(percents(newestRateSet, 'app', 'us')).toEqual(['20', '30', '30'])
    expect(percents(newestRateSet, 'app', 'gb')).toEqual(['20', '30', '30'])
    // Apple's alternative terms: 2% and 5% and, for the store services, 5% to 13%.
    for (const { id } of newestRateSet.regions.filter(({ currency }) => currency === 'EUR')) {
      expect(percents(newestRateSet, 'app', id)).toEqual(['12', '30', '30'])
    }
    expect(percents(newestRateSet, 'app', '*')).toEqual(['30', '30', '30'])
    expect(percents(newestRateSet, 'web', '*')).toEqual(['0', '0', '0'])
  })
})

describe('web prices of the euro countries', () => {
  /** Worked out by hand for 17,500 coins: 0.009769 a coin, with the VAT of the country. */
  const of17500 = {
    lu: '200.02',
    mt: '201.73',
    cy: '203.44',
    de: '203.44',
    at: '205.15',
    fr: '205.15',
    bg: '205.15',
    be: '206.86',
    es: '206.86',
    lt: '206.86',
    lv: '206.86',
    nl: '206.86',
    it: '208.57',
    si: '208.57',
    ie: '210.28',
    pt: '210.28',
    sk: '210.28',
    ee: '211.99',
    gr: '211.99',
    hr: '213.7',
    fi: '214.55',
  }
  const inEuros = newestRateSet.regions.filter(({ currency }) => currency === 'EUR')
  const priceOf17500 = (list: PriceList) => convert(exact<Coins>('17500'), list.typical)

  it('are the net price with the VAT of each', () => {
    const prices = inEuros.map((region) => [region.id, toDecimal(priceOf17500(euroWeb(region)))])
    expect(Object.fromEntries(prices)).toEqual(of17500)
    for (const { id } of inEuros.filter((region) => region.id !== 'de' && region.id !== 'fr')) {
      const { sources, typical } = listOf(newestRateSet, id, 'web')
      expect(sources[0]).toBe('eur-web-derived')
      expect(typical).toEqual(euroWeb(found(inEuros.find((region) => region.id === id))).typical)
    }
  })

  it.each(['de', 'fr'])('fit what was read in %s to within 0.1%%', (id) => {
    const read = priceOf17500(listOf(newestRateSet, id, 'web'))
    const derived = priceOf17500(euroWeb(found(inEuros.find((region) => region.id === id))))
    expect(toNumber(partOfWhole(derived, read))).toBeCloseTo(1, 3)
  })

  it('reach up to the smallest pack, which is rounded up', () => {
    const { low, high } = byPrice(listOf(newestRateSet, 'at', 'web'))
    expect(low).toEqual(listOf(newestRateSet, 'at', 'web').typical)
    // The same VAT as in France, so the same 0.85 for 70.
    expect(toDecimal(convert(exact<Coins>('70'), high))).toBe('0.85')
  })
})

describe('worked examples', () => {
  it('100 Roses at 1.50 per 100 coins leave 0.50, as in the article', () => {
    expect(roses(setCalled('article'), '100', 'app', 'diamond')).toEqual(['1.5', '0', '0.5'])
  })

  it('100 Roses in the app leave 0.50 of 1.513247…', () => {
    expect(roses(newestRateSet, '100', 'app', 'diamond')).toEqual([
      '1.51324754',
      '0.453974262',
      '0.5',
    ])
  })

  it('100 Roses on the web leave 0.50 of 1.042857…', () => {
    expect(roses(newestRateSet, '100', 'web', 'diamond')).toEqual(['1.04285714', '0', '0.5'])
  })

  it('1 Rose pays 0.000025 in the article, 200 times less than in its own example', () => {
    expect(roses(setCalled('article'), '1', 'app', 'roses200')).toEqual(['0.015', '0', '0.000025'])
    expect(roses(setCalled('article'), '1', 'app', 'diamond')[2]).toBe('0.005')
  })

  it('106 dollars of 2022 are 7,494 Roses and leave 37.0953', () => {
    const set = setCalled('2022-10')
    const bought = convert(exact<Money>('106'), inverse(listOf(set, 'us', 'app').typical))
    const count = toDecimal(wholeDown(bought))
    expect(count).toBe('7494')
    expect(roses(set, count, 'app', 'net50')).toEqual(['105.986571', '31.7959714', '37.0953'])
  })

  it.each([
    ['diamond', '20000'],
    ['roses200', '4000000'],
    ['half-diamond', '40000'],
  ])('the minimum of 100 takes, with %s, %s Roses', (id, count) => {
    const set = setCalled('article')
    const { perCoin, payout } = modelOf(set, id)
    if (payout.typical.kind !== 'diamond') throw new Error('not a diamond rate')
    const rose = chain(perCoin, payout.typical.value)
    expect(
      toDecimal(wholeUp(convert<Dollars, Coins>(set.minimum.value.typical, inverse(rose)))),
    ).toBe(count)
  })

  it('a platform that keeps 70% leaves 30% of what was paid', () => {
    expect(roses(setCalled('article'), '100', 'app', 'keeps70')).toEqual(['1.5', '0', '0.45'])
    const { payout } = modelOf(newestRateSet, 'keeps70')
    if (payout.typical.kind !== 'share') throw new Error('not a share')
    expect(toDecimal(inPercent(complement(payout.typical.share)))).toBe('70')
  })

  it('the diamond of 2022 is between the test of the BBC and its Lion', () => {
    const { low, high } = modelOf(setCalled('2022-10'), 'diamond').payout
    expect(toDecimal(size(low), 3)).toBe('0.0044')
    expect(toDecimal(size(high), 3)).toBe('0.00517')
  })
})

it('the rates that a card starts with are the whole set’s, where a link asks for no others', () => {
  expect(ratesInForce(defaultScenario, firstRates)).toEqual(
    ratesInForce(defaultScenario, newestRateSet),
  )
})
