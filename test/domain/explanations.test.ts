import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { knownSteps } from '../../src/data/payout-steps'
import {
  complement,
  type Diamonds,
  type Dollars,
  equal,
  exact,
  inPercent,
  isAtMost,
  isNegative,
  minus,
  partOf,
  rate,
  toDecimal,
} from '../../src/domain/amount'
import { type Explanation, explanationsOf, fits } from '../../src/domain/explanations'
import { type Compared, gapOf } from '../../src/domain/payout-gap'
import { decimalUpTo } from './arbitraries'

const usual = rate<Diamonds, Dollars>('1', '0.005')

function compared(diamonds: string, usd: string): Compared {
  const gap = gapOf({ diamonds: exact(diamonds), usd: exact(usd) }, usual)
  if (!('received' in gap)) throw new Error(`not compared: ${gap.kind}`)
  return gap
}

const explained = (diamonds: string, usd: string, isExchanged = false) =>
  explanationsOf(compared(diamonds, usd), knownSteps, isExchanged)

/** `scaled 40 length 38 followers 2: 168 exactly`. */
function said({ steps, leaves, fit, instead }: Explanation): string {
  const names = steps.map((step) => {
    const from =
      'from' in step ? step.from.map(({ of, share }) => [of, toDecimal(inPercent(share))]) : []
    const share = 'share' in step ? step.share : 'part' in step ? step.part : null
    const points = 'points' in step ? ['less', toDecimal(inPercent(step.points))] : []
    return [step.kind, share ? toDecimal(inPercent(share)) : [], from, points].flat(2).join(' ')
  })
  const how =
    'above' in fit
      ? toDecimal(fit.above, 6)
      : 'part' in fit
        ? `${toDecimal(inPercent(fit.part), 4)}%`
        : ''
  return [
    `${names.join(' + ')}:`,
    leaves ? toDecimal(leaves) : '?',
    fit.kind,
    how,
    instead ? `or ${toDecimal(inPercent(instead), 4)}` : '',
  ]
    .filter(Boolean)
    .join(' ')
}

describe('42,000 diamonds and $168', () => {
  it('are $42 or 20% less than is usual, at 0.4 cents a diamond', () => {
    const gap = compared('42000', '168')
    expect(gap.kind).toBe('less')
    expect([gap.perDiamond, gap.usual, gap.by].map((one) => toDecimal(one))).toEqual([
      '0.004',
      '210',
      '42',
    ])
    expect(toDecimal(inPercent(gap.part))).toBe('20')
  })

  it('fit missions and an agency exactly, and a fee that no source gives; taxes and violations take too much', () => {
    expect(explained('42000', '168').map(said)).toEqual([
      'scaled 40 length 38 followers 2: 168 exactly',
      'agency 20: 168 exactly',
      // 46% pay $193.20, of which 13% is $25.116.
      'scaled 46 length 38 weekly 8 + agency 13: 168.084 nearly 0.084',
      'feeAndExchange: ? onlyIf 20%',
      'tax 30: 147 off -21 or 20',
      'violations 46 less 20: 109.2 off -58.8 or 6',
    ])
  })

  it('may also have been exchanged at another rate, where they came in another currency', () => {
    expect(explained('42000', '168', true).map(said)).toEqual(
      expect.arrayContaining(['fee: ? onlyIf 20%', 'exchange: ? onlyIf 20%']),
    )
  })
})

describe('what fits', () => {
  it.each([
    ['tax alone', '147', 'tax 30: 147 exactly'],
    ['an agency and the tax', '132.3', 'tax 30 + agency 10: 132.3 exactly'],
    ['violations', '109.2', 'violations 46 less 20: 109.2 exactly'],
    ['violations of a single LIVE', '80', 'violations 38 less 20: 75.6 off -4.4 or 18.95'],
    ['the least that a mission pays', '84', 'scaled 20 length 20: 84 exactly'],
    ['almost the least that a mission pays', '83.2', 'scaled 20 length 20: 84 nearly 0.8'],
    ['LIVEs of several lengths', '155', 'anyScaled: ? onlyIf 36.9%'],
    ['more than any agency was seen to take', '105', 'anyAgency: ? onlyIf 50%'],
    ['no whole per cent', '209.5', 'anyAgency: ? onlyIf 0.2381%'],
  ])('can be %s: %s', (_, usd, fit) => {
    expect(explained('42000', usd).map(said)).toContain(fit)
  })

  it('is to the cent, since that is what is paid out', () => {
    // 40% of 0.01 × 4,201 is 16.804.
    expect(explained('4201', '16.80').map(said)[0]).toBe(
      'scaled 40 length 38 followers 2: 16.804 exactly',
    )
  })

  it('is nothing where far less came; only then an unknown fee stands beside another step', () => {
    const found = explained('42000', '20')
    expect(found.filter(fits)).toEqual([])
    expect(found.map(said)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^tax 30 \+ feeAndExchange: \? onlyIf 86.39/),
        expect.stringMatching(/^violations 20 less 20: 0 off -20 or 15.24/),
      ]),
    )
  })
})

describe('a payout that is not less', () => {
  it('is equal to the cent, and then there is nothing to explain', () => {
    expect(compared('42001', '210.00').kind).toBe('equal')
    expect(explained('42001', '210.00')).toEqual([])
  })

  it('can be more by the missions alone, up to 53%', () => {
    expect(explained('42000', '222.6').map(said)).toEqual([
      'scaled 53 length 38 followers 2 weekly 8 league 3 team 2: 222.6 exactly',
    ])
    expect(explained('42000', '420')).toEqual([])
  })
})

it.each([
  [{}, { kind: 'untyped', missing: 'both' }],
  [
    { diamonds: exact<Diamonds>('5') },
    { kind: 'unpaid', diamonds: exact('5'), usual: exact('0.025') },
  ],
  [{ usd: exact<Dollars>('5') }, { kind: 'untyped', missing: 'diamonds' }],
  [{ diamonds: exact<Diamonds>('0'), usd: exact<Dollars>('5') }, { kind: 'noDiamonds' }],
  [
    { diamonds: exact<Diamonds>('1000'), usd: exact<Dollars>('0') },
    { kind: 'nothing', diamonds: exact('1000'), usual: exact('5') },
  ],
])('compares nothing where there is nothing to compare', (paid, gap) => {
  expect(gapOf(paid, usual)).toEqual(gap)
})

describe('of any diamonds and any money', () => {
  const anyGap = fc
    .tuple(decimalUpTo(10 ** 9, 1), decimalUpTo(10 ** 7, 1))
    .map(([diamonds, usd]) => gapOf({ diamonds: exact(diamonds), usd: exact(usd) }, usual))
    .filter((gap): gap is Compared => 'received' in gap)
  const check = (holds: (gap: Compared, found: readonly Explanation[]) => void) =>
    fc.assert(
      fc.property(anyGap, fc.boolean(), (gap, isExchanged) =>
        holds(gap, explanationsOf(gap, knownSteps, isExchanged)),
      ),
    )

  it('what fits "exactly" leaves what was received to half a cent, and "nearly" to 1%', () =>
    check(({ received }, found) => {
      for (const { leaves, fit } of found) {
        if (!leaves) continue
        const above = minus(leaves, received)
        const distance = isNegative(above) ? minus(received, leaves) : above
        const isExact = isAtMost(distance, exact<Dollars>('0.005'))
        const isNear = isAtMost(distance, partOf(received, exact('0.01')))
        expect(fit.kind).toBe(isExact ? 'exactly' : isNear ? 'nearly' : 'off')
      }
    }))

  it('what it would take alone leaves exactly what was received', () =>
    check(({ received, usual: before, diamonds }, found) => {
      for (const { steps, fit, instead } of found) {
        const [step, second] = steps
        const part = fit.kind === 'onlyIf' ? fit.part : instead
        if (second || !part) continue
        const whole = partOf(diamonds as never, exact('0.01')) as Dollars
        const left =
          step.kind === 'anyScaled'
            ? partOf(whole, part)
            : step.kind === 'violations'
              ? partOf(whole, minus(step.share, part))
              : partOf(before, complement(part))
        expect(equal(left, received)).toBe(true)
      }
    }))

  it('nothing leaves less than nothing, and no rate is beyond the whole', () =>
    check((_, found) => {
      for (const { leaves, fit } of found) {
        if (leaves) expect(isNegative(leaves)).toBe(false)
        if (fit.kind === 'onlyIf') {
          expect(isNegative(fit.part)).toBe(false)
          expect(isAtMost(fit.part, exact('1'))).toBe(true)
        }
      }
    }))

  it('the best fit comes first', () =>
    check((_, found) => {
      const kinds = ['exactly', 'nearly', 'onlyIf', 'off']
      const ranks = found.map(({ fit }) => kinds.indexOf(fit.kind))
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
    }))
})
