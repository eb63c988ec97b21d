import { describe, expect, it } from 'vitest'
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
  toDecimal,
  wholeDown,
  wholeUp,
} from '../../src/domain/amount'
import { byPrice } from '../../src/domain/price-list'
import type { RateSet } from '../../src/domain/rate-set'
import type { Buy, Payout } from '../../src/domain/rates'

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
    expect(newestRateSet.regions.map(({ id }) => id).join(' ')).toBe('us gb de br mx pe ma vn')
    for (const { regions } of rateSets) {
      expect(regions.map(({ taxMode }) => taxMode === 'added')).toEqual(
        regions.map(({ id }) => id === 'us'),
      )
    }
  })

  it('know the tax of Britain, Germany and Vietnam only', () => {
    const taxes = newestRateSet.regions.map(({ id, tax }) => [id, toDecimal(inPercent(tax.value))])
    expect(Object.fromEntries(taxes)).toEqual({
      us: '0',
      gb: '20',
      de: '19',
      br: '0',
      mx: '0',
      pe: '0',
      ma: '0',
      vn: '10',
    })
  })

  it('call the tax what the region calls it, and plainly tax where that is in doubt', () => {
    expect(newestRateSet.regions.map(({ id, taxName }) => `${id} ${taxName}`).join(', ')).toBe(
      'us sales, gb vat, de vat, br other, mx vat, pe vat, ma vat, vn vat',
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

  it('offer the same models in the same order, diamond first', () => {
    for (const { models } of rateSets) {
      expect(models.map(({ id }) => id).join(' ')).toBe(
        'diamond net50 half-diamond keeps50 keeps70 roses200 custom',
      )
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
  it('has a price list for every region, in its currency and with its exchange rate', () => {
    const regions = new Map(set.regions.map((region) => [region.id, region]))
    expect(new Set(set.priceLists.map(({ region }) => region))).toEqual(new Set(regions.keys()))
    for (const { region, currency } of set.priceLists) {
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
    expect(percents(newestRateSet, 'app', 'de')).toEqual(['12', '30', '30'])
    expect(percents(newestRateSet, 'app', '*')).toEqual(['30', '30', '30'])
    expect(percents(newestRateSet, 'web', '*')).toEqual(['0', '0', '0'])
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
