import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import {
  type Coins,
  exact,
  type Gifts,
  isAtMost,
  type Money,
  percent,
  rate,
  toDecimal,
} from '../../src/domain/amount'
import type { Known } from '../../src/domain/known'
import { corners, type Spans, spansOf, typicalRates } from '../../src/domain/range'
import { type Payout, type RatesInForce, settled } from '../../src/domain/rates'
import { type Outcome, solve } from '../../src/domain/solve'
import { inTheApp } from './rates-of-examples'

const rose = exact<Coins>('1')
const diamondAt = (dollars: string): Payout => ({ kind: 'diamond', value: rate('1', dollars) })

const open: RatesInForce = {
  ...inTheApp,
  coinPrice: { low: rate('330', '4.99'), typical: rate('1321', '19.99'), high: rate('65', '0.99') },
  storeFee: { low: percent('20'), typical: percent('30'), high: percent('30') },
  payout: { low: diamondAt('0.002'), typical: diamondAt('0.005'), high: diamondAt('0.0053') },
}

function spans(known: Known, rates: RatesInForce): Spans {
  const typical = solve(known, rose, typicalRates(rates))
  if (typical.kind === 'unreachable') throw new Error('out of reach')
  return spansOf(typical, known, rose, rates)
}

const texts = ({ low, high }: { low: Money | Gifts; high: Money | Gifts }) => [
  toDecimal(low, 6),
  toDecimal(high, 6),
]

describe('the ranges of 100 Roses', () => {
  const hundred = spans({ field: 'gifts', amount: exact('100') }, open)

  it('are what the packs cost, and what a diamond may pay', () => {
    expect(texts(hundred.viewerPays)).toEqual(['1.51212', '1.52308'])
    expect(texts(hundred.creator)).toEqual(['0.2', '0.53'])
  })

  it('leave no doubt about what was typed', () => {
    expect(texts(hundred.gifts)).toEqual(['100', '100'])
  })

  it('follow the platform from the worst corner to the best', () => {
    // 1.51212 × 0.7 − 0.53 at the least, 1.52308 × 0.8 − 0.2 at the most.
    expect(texts(hundred.platform)).toEqual(['0.528485', '1.01846'])
  })
})

it('runs solved scenarios anew at each corner: a take-home takes more gifts where they pay less', () => {
  const { gifts } = spans({ field: 'creator', amount: exact('1') }, open)
  expect(texts(gifts)).toEqual(['189', '500'])
})

it('has no corners but one where nothing is open', () => {
  const settledRates = {
    ...inTheApp,
    coinPrice: settled(inTheApp.coinPrice),
    storeFee: settled(inTheApp.storeFee),
    payout: settled(inTheApp.payout),
  }
  expect(corners(settledRates)).toHaveLength(1)
  expect(corners(open)).toHaveLength(8)
})

describe('where a corner contradicts itself, a range ends at the last rates that can be true', () => {
  const hundredRoses: Known = { field: 'gifts', amount: exact('100') }

  it('of what a diamond pays: the creator is paid all that there is to share', () => {
    const wild = { ...open, payout: { ...open.payout, high: diamondAt('5') } }
    const { creator, platform } = spans(hundredRoses, wild)
    // 1.52308 × 0.8, at the highest price and the lowest store fee.
    expect(toDecimal(creator.high, 6)).toBe('1.21846')
    expect(texts(platform)).toEqual(['0', '1.01846'])
  })

  it('of the price of coins: the viewer pays no less than the creator gets', () => {
    const web = {
      ...inTheApp,
      storeFee: settled(percent('0')),
      coinPrice: { low: rate('100', '0.8'), typical: rate('100', '1.5'), high: rate('100', '2') },
      payout: settled(diamondAt('0.01')),
    } as RatesInForce
    expect(texts(spans(hundredRoses, web).viewerPays)).toEqual(['1', '2'])
  })

  it('of the store fee', () => {
    const rates = {
      ...inTheApp,
      coinPrice: settled(rate('100', '1')),
      storeFee: { low: percent('0'), typical: percent('30'), high: percent('90') },
      payout: settled({ kind: 'share', of: 'viewerPays', share: percent('40') }),
    } as RatesInForce
    expect(texts(spans(hundredRoses, rates).storeFee)).toEqual(['0', '0.6'])
  })

  it('of the creator’s share', () => {
    const share = (part: string): Payout => ({
      kind: 'share',
      of: 'viewerPays',
      share: percent(part),
    })
    const rates = {
      ...inTheApp,
      coinPrice: settled(rate('100', '1')),
      storeFee: settled(percent('30')),
      payout: { low: share('20'), typical: share('50'), high: share('90') },
    } as RatesInForce
    expect(texts(spans(hundredRoses, rates).creator)).toEqual(['0.2', '0.7'])
  })
})

test('rates between the corners that can be true stay within the range', () => {
  const between = (low: number, high: number) => fc.integer({ min: low, max: high }).map(String)
  fc.assert(
    fc.property(
      between(0, 10_000),
      between(20, 30),
      between(2_000, 20_000),
      (sent, storeFee, millionths) => {
        const known: Known = { field: 'gifts', amount: exact(sent) }
        // From some 0.012 on, a diamond pays more than there is to share.
        const wide = { ...open, payout: { ...open.payout, high: diamondAt('0.02') } }
        const bounds = spans(known, wide)
        const outcome = solve(known, rose, {
          ...typicalRates(wide),
          storeFee: percent(storeFee),
          payout: { kind: 'diamond', value: rate('1000000', millionths) },
        }) as Outcome
        fc.pre(outcome.kind === 'path')
        for (const name of ['viewerPays', 'storeFee', 'platform', 'creator'] as const) {
          expect(isAtMost(bounds[name].low, outcome[name])).toBe(true)
          expect(isAtMost(outcome[name], bounds[name].high)).toBe(true)
        }
      },
    ),
  )
})
