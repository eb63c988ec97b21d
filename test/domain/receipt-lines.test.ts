import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Amount,
  equal,
  exact,
  isNegative,
  isZero,
  minus,
  toDecimal,
  total,
} from '../../src/domain/amount'
import {
  isPart,
  type ReceiptLines,
  receiptLines,
  roundedAmounts,
  together,
} from '../../src/domain/receipt-lines'
import { type Calculation, calculate } from '../../src/state/calculation'
import { readLink } from '../../src/state/link'
import { anyScenario } from '../state/arbitraries'

const at = (query: string) => calculate(readLink(query).scenario)
/** In dollars, whose amounts have two decimal places, unless a test says otherwise. */
const receiptOf = (query: string, minorDigits = 2) => linesOf(at(query), minorDigits)

const linesOf = (calculation: Calculation, minorDigits: number) =>
  receiptLines(calculation.outcome, roundedAmounts(calculation, minorDigits))

const texts = (query: string) =>
  receiptOf(query).lines.map(
    ({ name, shown, share }) => `${name} ${toDecimal(shown)} ${share && toDecimal(share)}`,
  )

const inOrder = [
  'salesTax',
  'storeFee',
  'unspent',
  'platform',
  'agency',
  'payoutFee',
  'aside',
  'creator',
]

const ofAnyScenario = (check: (receipt: ReceiptLines) => void) =>
  fc.assert(
    fc.property(anyScenario, fc.constantFrom(0, 2, 3), (scenario, minorDigits) => {
      check(linesOf(calculate(scenario), minorDigits))
    }),
  )

const expectEqual = (a: Amount, b: Amount) => {
  expect(`${toDecimal(a, 60)} ${equal(a, b)}`).toBe(`${toDecimal(b, 60)} true`)
}

describe('the lines of 100 Roses', () => {
  it('are what leaves the viewer’s money, rounded so that they add up', () => {
    // 1.5132…: 0.4539… to the store, 0.5592… to the platform, 0.50 to the creator.
    expect(texts('')).toEqual([
      'salesTax 0 0',
      'storeFee 0.45 30',
      'unspent 0 0',
      'platform 0.56 37',
      'agency 0 0',
      'payoutFee 0 0',
      'aside 0 0',
      'creator 0.5 33',
    ])
  })

  it('name the coins that are left over of whole packs', () => {
    // 1.98: 0.594 to the store, 1.386 × 30 ÷ 130 in unspent coins, 0.50 to the creator.
    expect(texts('packs=1')).toEqual([
      'salesTax 0 0',
      'storeFee 0.59 30',
      'unspent 0.32 16',
      'platform 0.57 29',
      'agency 0 0',
      'payoutFee 0 0',
      'aside 0 0',
      'creator 0.5 25',
    ])
  })

  it('have the exact amounts beside the rounded ones', () => {
    const { lines, viewerPays, shownTotal } = receiptOf('')
    expect(toDecimal(viewerPays, 15)).toBe('1.51324753974262')
    expect(toDecimal(shownTotal)).toBe('1.51')
    expect(toDecimal(lines.find(({ name }) => name === 'storeFee')?.amount as Amount, 15)).toBe(
      '0.453974261922786',
    )
  })
})

describe('any receipt', () => {
  it('has every line, in the order in which the money leaves', () =>
    ofAnyScenario(({ lines }) => expect(lines.map(({ name }) => name)).toEqual(inOrder)))

  it('adds up exactly, and as it is shown', () =>
    ofAnyScenario(({ lines, viewerPays, shownTotal }) => {
      expectEqual(total(lines.map(({ amount }) => amount)), viewerPays)
      expectEqual(total(lines.map(({ shown }) => shown)), shownTotal)
    }))

  it('has shares that make 100, or none where nothing is paid', () =>
    ofAnyScenario(({ lines, viewerPays }) => {
      const shares = lines.flatMap(({ share }) => (share ? [share] : []))
      if (isZero(viewerPays)) expect(shares).toEqual([])
      else expectEqual(total(shares), exact('100'))
    }))

  it('shows no line as zero that is not, and none that is as more', () =>
    ofAnyScenario(({ lines }) => {
      for (const { amount, shown } of lines) expect(isZero(shown)).toBe(isZero(amount))
    }))

  it('shows no line a whole unit of its last digit off', () =>
    ofAnyScenario(({ lines, digits }) => {
      for (const { amount, shown } of lines) {
        const off = Number(toDecimal(minus<Amount>(shown, amount), 20)) * 10 ** digits
        expect(Math.abs(off)).toBeLessThan(1)
      }
    }))

  it('takes several lines together to what they add up to as shown', () =>
    ofAnyScenario(({ lines, shownTotal }) => {
      const ofNet = ['platform', 'agency', 'payoutFee', 'aside', 'creator'] as const
      const net = together(lines, ofNet)
      const others = together(lines, ['salesTax', 'storeFee', 'unspent'])
      expectEqual(minus(shownTotal, net.shown), others.shown)
      const named = lines.filter(({ name }) => ofNet.some((other) => other === name))
      expectEqual(net.shown, total(named.map(({ shown }) => shown)))
    }))
})

describe('lines taken together', () => {
  it('have the amount and the share of their sum', () => {
    const { shown, share } = together(receiptOf('').lines, ['platform', 'creator'])
    expect(toDecimal(shown)).toBe('1.06')
    expect(toDecimal(share)).toBe('70')
  })

  it('are nothing where none is named', () => {
    const { shown, share } = together(receiptOf('').lines, [])
    expect([shown, share].map((amount) => toDecimal(amount))).toEqual(['0', '0'])
  })
})

describe('a contradiction', () => {
  const query = 'buy=web&price=1&usd=0.02'

  it('keeps adding up, with what the platform would have to add below zero', () => {
    expect(at(query).outcome.kind).toBe('contradiction')
    expect(texts(query)).toEqual([
      'salesTax 0 0',
      'storeFee 0 0',
      'unspent 0 0',
      'platform -1 -100',
      'agency 0 0',
      'payoutFee 0 0',
      'aside 0 0',
      'creator 2 200',
    ])
  })

  it('gives the platform no part', () => {
    const platform = receiptOf(query).lines.find(({ name }) => name === 'platform')
    expect(platform && isNegative(platform.amount)).toBe(true)
    expect(platform && isPart(platform)).toBe(false)
  })
})

describe('a receipt of nothing', () => {
  it('has no parts and no shares', () => {
    const { lines, shownTotal } = receiptOf('n=0')
    expect(lines.every(({ share }) => share === null)).toBe(true)
    expect(lines.some(isPart)).toBe(false)
    expect(toDecimal(shownTotal)).toBe('0')
  })
})

describe('the places that are shown', () => {
  it('are the currency’s own where they show every line', () => {
    expect(receiptOf('').digits).toBe(2)
    expect(receiptOf('n=1000&region=vn', 0).digits).toBe(0)
  })

  it('are as many as were typed', () => {
    const { viewerPays, leftOver } = roundedAmounts(at('pay=49.998'), 2)
    expect([viewerPays, leftOver].map((amount) => toDecimal(amount))).toEqual(['49.998', '0'])
  })

  it('are more where a line would be lost', () => {
    // A Rose of 0.00015 leaves the creator 0.000025.
    expect(receiptOf('rates=article&model=roses200&n=1').digits).toBe(6)
  })
})
