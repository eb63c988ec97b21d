import * as fc from 'fast-check'
import { exact, type Part, percent, rate } from '../../src/domain/amount'
import type { Payout, Rates } from '../../src/domain/rates'

/** A plain decimal of up to six places, from `min` millionths on. */
export const decimalUpTo = (max: number, min = 0) =>
  fc.bigInt({ min: BigInt(min), max: BigInt(max) * 1_000_000n }).map((millionths) => {
    const text = String(millionths).padStart(7, '0')
    return `${text.slice(0, -6)}.${text.slice(-6)}`
  })

const anyPart = (max = 100): fc.Arbitrary<Part> => decimalUpTo(max).map(percent)

const anyRate = (from: number, to: number) =>
  fc.tuple(decimalUpTo(from, 1), decimalUpTo(to, 1)).map(([a, b]) => rate(a, b))

const anyPayout: fc.Arbitrary<Payout> = fc.oneof(
  anyRate(100, 10).map((value) => ({ kind: 'diamond' as const, value }) as Payout),
  fc.record({
    kind: fc.constant('share' as const),
    of: fc.constantFrom('net' as const, 'viewerPays' as const),
    share: anyPart(),
  }),
  fc.record({
    kind: fc.constant('share' as const),
    of: fc.constant('coins' as const),
    worth: anyRate(100, 10) as fc.Arbitrary<Extract<Payout, { of: 'coins' }>['worth']>,
    share: anyPart(),
  }),
)

/** Any rates at all, sensible or not, with deductions of at most `maxDeduction` per cent each. */
export const anyRates = (maxDeduction = 100): fc.Arbitrary<Rates> =>
  fc.record({
    coinPrice: anyRate(20_000, 10_000_000) as fc.Arbitrary<Rates['coinPrice']>,
    tax: anyPart(),
    taxMode: fc.constantFrom('included', 'added'),
    storeFee: anyPart(),
    perCoin: anyRate(1_000, 1_000) as fc.Arbitrary<Rates['perCoin']>,
    payout: anyPayout,
    fx: decimalUpTo(100_000, 1).map((to) => rate('1', to)),
    agency: anyPart(maxDeduction),
    payoutFee: anyPart(maxDeduction),
    payoutFixed: decimalUpTo(100).map(exact) as fc.Arbitrary<Rates['payoutFixed']>,
    aside: anyPart(maxDeduction),
  })
