import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Amount,
  convert,
  exact,
  fromUnits,
  isAtMost,
  isWhole,
  minus,
  rate,
  toDecimal,
  toNumber,
} from '../../src/domain/amount'
import { stopAfter, stopAt, stopsBetween } from '../../src/domain/stops'
import { decimalUpTo } from './arbitraries'

const text = (amount: Amount | null | undefined) => amount && toDecimal(amount)

describe('the stops of a slider', () => {
  it.each([
    // From, to; how many, the first two, the last two.
    ['0.2', '0.3', 101, ['0.2', '0.201', '0.299', '0.3']],
    ['0.12', '0.3', 91, ['0.12', '0.122', '0.298', '0.3']],
    ['0.002', '0.0053', 67, ['0.002', '0.00205', '0.00525', '0.0053']],
    ['1.45', '1.52307', 75, ['1.45', '1.451', '1.523', '1.52307']],
    ['40000', '44285.7', 87, ['40000', '40050', '44250', '44285.7']],
    ['1', '100', 100, ['1', '2', '99', '100']],
    ['0', '7', 71, ['0', '0.1', '6.9', '7']],
  ])('from %s to %s are round: %i of them', (low, high, count, expected) => {
    const { amounts } = stopsBetween(exact(low), exact(high))
    expect(amounts).toHaveLength(count)
    expect([amounts[0], amounts[1], amounts.at(-2), amounts.at(-1)].map(text)).toEqual(expected)
  })

  it('shorten an end that no decimal is, and stay within the range', () => {
    // 19.99 for 1,321 coins, 0.99 for 65.
    const of = (coins: string, price: string) => convert(exact('100'), rate(coins, price))
    const { amounts } = stopsBetween<Amount>(of('1321', '19.99'), of('65', '0.99'))
    expect(text(amounts[0])).toBe('1.5132476')
    expect(text(amounts.at(-1))).toBe('1.5230769')
  })

  it('have 18 decimal places at most, as links have', () => {
    const { amounts, places } = stopsBetween(
      exact('0.000000000000000145'),
      exact('0.0000000000000001523'),
    )
    expect([text(amounts[0]), text(amounts[1]), text(amounts.at(-1)), places]).toEqual([
      '0.000000000000000145',
      '0.000000000000000146',
      '0.000000000000000152',
      18,
    ])
    expect(amounts).toHaveLength(8)
  })

  const anyEnds = fc
    .tuple(decimalUpTo(100_000), decimalUpTo(100_000))
    .map(([one, other]) => [exact(one), exact(other)] as const)
    .filter(([low, high]) => !isAtMost(high, low))

  it('grow from end to end, at most a hundred steps of one size', () =>
    fc.assert(
      fc.property(anyEnds, ([low, high]) => {
        const { amounts, places } = stopsBetween(low, high)
        expect(amounts.length).toBeLessThanOrEqual(102)
        expect(amounts.length).toBeGreaterThan(10)
        const gaps = amounts.slice(1).map((stop, index) => minus(stop, amounts[index] ?? stop))
        for (const gap of gaps) expect(isAtMost(gap, exact('0'))).toBe(false)
        expect(new Set(gaps.slice(1, -1).map(text)).size).toBeLessThanOrEqual(1)
        for (const stop of amounts) {
          expect(isAtMost(low, stop) && isAtMost(stop, high)).toBe(true)
        }
        for (const stop of amounts.slice(1, -1)) {
          expect(isWhole(convert(stop, { from: fromUnits(1n, places), to: exact('1') }))).toBe(true)
        }
      }),
    ))

  it('are each reached by one step from the one before, and found at their place', () =>
    fc.assert(
      fc.property(anyEnds, ([low, high]) => {
        const stops = stopsBetween(low, high)
        stops.amounts.forEach((stop, index) => {
          expect(stopAfter(stop, stops, 1, 1)).toBe(stops.amounts[index + 1] ?? null)
          expect(stopAfter(stop, stops, -1, 1)).toBe(stops.amounts[index - 1] ?? null)
          expect(stopAt(toNumber(stop), stops)).toBe(stop)
        })
      }),
      { numRuns: 20 },
    ))

  it.each([
    ['0.3', 1, 1, null],
    ['0.299', 1, 10, '0.3'],
    ['0.25', 1, 10, '0.26'],
    ['0.2505', 1, 1, '0.251'],
    ['0.2505', -1, 1, '0.25'],
    ['0.25', -1, Infinity, '0.2'],
    ['0.62', -1, 1, '0.3'],
    ['0.62', 1, 1, null],
  ] as const)('lead from %s (direction %i, %i of them) to %s', (from, direction, many, to) => {
    const stops = stopsBetween(exact('0.2'), exact('0.3'))
    expect(text(stopAfter(exact(from), stops, direction, many))).toBe(to)
  })
})
