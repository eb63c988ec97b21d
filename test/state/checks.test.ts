import { describe, expect, it } from 'vitest'
import { measurements } from '../../src/data/measurements'
import { models2026, modelsOfArticle } from '../../src/data/payout-models'
import { type Part, toNumber } from '../../src/domain/amount'
import type { Span } from '../../src/domain/range'
import type { PayoutModel } from '../../src/domain/rate-set'
import {
  isMeasured,
  measuredPerCoin,
  missOf,
  nearestTo,
  trustOfModel,
  usualMiss,
} from '../../src/state/checks'

const model = (id: string, of = models2026) => of.find((one) => one.id === id) as PayoutModel
const measured = (id: string) => {
  const found = measurements.find((one) => one.id === id)
  if (!found) throw new Error(`nothing was measured as ${id}`)
  return found
}

/** In per cent, to one place. */
const ends = (span: Span<Part> | null) =>
  span && [span.low, span.high].map((end) => Math.round(toNumber(end) * 1000) / 10)

const misses = (id: string) => measurements.map((of) => ends(missOf(model(id), of)))

describe('by how much a payout model misses what was paid', () => {
  it('follows from the coins that were sent: 7,000 to 7,494 for the BBC', () => {
    expect(misses('diamond')).toEqual([
      // 35.00 and 37.47 against 33.
      [6.1, 13.5],
      // 149.995 against 155.
      [-3.2, -3.2],
      // 0.50 for 100 Roses: against 40% of 1.513 in the app, and of 1.057 on the web.
      [-17.4, 18.2],
      [0, 0],
    ])
    expect(misses('half-diamond').slice(0, 2)).toEqual([
      [-47, -43.2],
      [-51.6, -51.6],
    ])
  })

  it('follows from the money that was paid, where the model shares that', () => {
    expect(misses('net50')).toEqual([
      // 0.7 × 0.5 × 106 = 37.10.
      // With 20% VAT in the money, 0.7 × 0.5 × 106 ÷ 1.2 = 30.92.
      [-6.3, 12.4],
      // 0.7 × 0.5 × 424.27 = 148.49, and × 500 = 175.
      [-4.2, 12.9],
      // 35% in the app and 50% on the web against 40%.
      [-12.5, 25],
      null,
    ])
    expect(misses('keeps50')[2]).toEqual([25, 25])
    // 0.3 × 106, 0.3 × 424.27 and 0.3 × 500.
    expect(misses('keeps70')).toEqual([[-3.6, -3.6], [-17.9, -3.2], [-25, -25], null])
  })

  it('has no answer for a share of the money where only diamonds were seen', () => {
    expect(missOf(model('keeps70'), measured('diamonds'))).toBeNull()
    expect(ends(missOf(model('roses200'), measured('diamonds')))).toEqual([0, 0])
  })
})

it('payouts of 2022 to 2024 say nothing of a model of 2025, which is neither right nor wrong by them', () => {
  expect(misses('scaled-us')).toEqual([null, null, null, null])
  expect(usualMiss(model('scaled-us'))).toBeNull()
  expect(isMeasured(model('scaled-us'))).toBe(false)
  // The day before, and the day itself.
  const onDay = (asOf: string) => missOf(model('scaled-us'), { ...measured('lion'), asOf })
  expect(onDay('2025-02-09')).toBeNull()
  // 0.46 ÷ 100 × 29,999 = 138.00 against 155.
  expect(ends(onDay('2025-02-10'))).toEqual([-11, -11])
})

it('the usual miss is the average over the payouts that mention coins, at their best and at their worst reading', () => {
  // (6.1 + 3.2 + 17.4) ÷ 3 and (13.5 + 3.2 + 18.2) ÷ 3.
  expect(ends(usualMiss(model('diamond')))).toEqual([8.9, 11.7])
  // (6.3 + 4.2 + 12.5) ÷ 3 and (12.4 + 12.9 + 25) ÷ 3.
  expect(ends(usualMiss(model('net50')))).toEqual([7.7, 16.8])
  expect(ends(usualMiss(model('roses200')))?.[0]).toBeGreaterThan(99)
})

it('a payout names the closest model, or all that are equally close', () => {
  const nearest = (id: string) =>
    nearestTo(
      measured(id),
      models2026.filter((one) => one.id !== 'custom'),
    ).map((one) => one.id)
  expect(nearest('bbc-2022')).toEqual(['keeps70'])
  // 3% off, as 30% of US$500 is; but that is 18% off at the app's price.
  expect(nearest('lion')).toEqual(['diamond'])
  expect(nearest('abc-2024')).toEqual(['net50'])
  expect(nearest('diamonds')).toEqual(['diamond', 'half-diamond', 'roses200'])
})

describe('a payout model', () => {
  it('is measured if it comes within 20% of every payout, each in the reading that suits it best', () => {
    const fitting = models2026.filter(({ id }) => id !== 'custom').filter(isMeasured)
    expect(fitting.map(({ id }) => id)).toEqual(['diamond', 'net50'])
  })

  it('is official where TikTok says it, and unsupported where it misses', () => {
    const trust = models2026
      .filter(({ id }) => id !== 'custom')
      .map((one) => [one.id, trustOfModel(one)])
    expect(Object.fromEntries(trust)).toEqual({
      diamond: 'measured',
      net50: 'official',
      'scaled-us': 'official',
      'half-diamond': 'folklore',
      keeps50: 'folklore',
      keeps70: 'folklore',
      roses200: 'folklore',
    })
  })

  it('is still measured where an article says it', () => {
    expect(trustOfModel(model('diamond', modelsOfArticle))).toBe('measured')
  })

  it('is no longer measured once its numbers change', () => {
    const { payout } = model('half-diamond')
    expect(isMeasured({ ...model('diamond'), payout: model('keeps50').payout })).toBe(false)
    expect(
      isMeasured({ ...model('half-diamond'), perCoin: model('diamond').perCoin, payout }),
    ).toBe(true)
  })
})

it('measured payouts of a Rose range from 0.42¢ to 0.61¢, both ends from the Australian test', () => {
  const { low, high } = measuredPerCoin()
  // 40% of 0.74 ÷ 70, and of 19.99 ÷ 1,321.
  expect([toNumber(low), toNumber(high)]).toEqual([
    expect.closeTo(0.0042286, 7),
    expect.closeTo(0.006053, 6),
  ])
})
