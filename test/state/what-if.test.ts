import { describe, expect, it } from 'vitest'
import { inPercent, type Money, type Part, toDecimal } from '../../src/domain/amount'
import type { OpenRate } from '../../src/domain/open-rate'
import { stopsBetween } from '../../src/domain/stops'
import { calculate } from '../../src/state/calculation'
import { readLink, writeLink } from '../../src/state/link'
import { sourcedRange } from '../../src/state/sourced-range'
import { whatIf } from '../../src/state/what-if'

const scenarioOf = (query: string) => readLink(query).scenario
const of = (name: OpenRate, query: string) => whatIf(name, scenarioOf(query))

describe('what sources leave open of a rate', () => {
  it.each([
    ['price', '', '1.45 1.5132475 1.5230769'],
    ['price', 'price=9', '1.45 1.5132475 1.5230769'],
    ['price', 'packs=1', null],
    ['storeFee', '', '0.2 0.3 0.3'],
    ['storeFee', 'store=62', '0.2 0.3 0.3'],
    ['storeFee', 'buy=web', null],
    ['value', '', '0.002 0.005 0.0053'],
    ['value', 'usd=0.004', '0.002 0.005 0.0053'],
    ['value', 'model=half-diamond', null],
    ['value', 'model=net50', null],
    ['share', 'model=net50', null],
    ['share', '', null],
    // No link holds these prices: they are too fine, or too large.
    ['price', 'cur=EUR&fx=0.000000000000000001', null],
    ['price', 'cur=EUR&fx=656565723', null],
  ] as const)('%s of “%s” is %s, whatever was typed for it', (name, query, expected) => {
    const range = sourcedRange(name, calculate(scenarioOf(query)))
    const { low, typical, high } = range ?? {}
    const text = [low, typical, high].map((amount) => amount && toDecimal(amount, 8)).join(' ')
    expect(range && text).toBe(expected)
  })
})

it.each(['0.0000000000000001', '0.00000000000000005', '600000000', '656000000'])(
  'each stop of a slider over the price can be linked, at %s for a dollar',
  (fx) => {
    const scenario = scenarioOf(`cur=EUR&fx=${fx}`)
    const range = sourcedRange('price', calculate(scenario))
    if (!range) throw new Error('there is no slider')
    const { amounts } = stopsBetween(range.low as Money, range.high as Money)
    expect(amounts.length).toBeGreaterThan(1)
    for (const price of amounts) {
      expect(readLink(String(writeLink({ ...scenario, price }))).scenario.price).toEqual(price)
    }
  },
)

describe('what would follow from a rate', () => {
  it.each([
    // What was not typed, and the rate changes.
    ['value', '', 'creator', null],
    ['value', 'pay=106', 'creator', null],
    ['value', 'get=50', 'viewerPays', null],
    ['price', '', 'viewerPays', 'creator'],
    ['price', 'model=net50', 'creator', null],
    ['price', 'pay=106', 'creator', null],
    ['price', 'get=50', 'viewerPays', null],
    ['storeFee', '', 'platform', 'creator'],
    ['storeFee', 'model=net50', 'creator', null],
    ['storeFee', 'get=50', 'platform', 'viewerPays'],
  ] as const)('%s (link “%s”) is %s', (name, query, asked, unchanged) => {
    const found = of(name, query)
    expect(found?.asked).toBe(asked)
    expect(found?.unchanged?.amount ?? null).toBe(unchanged)
    expect(found?.unchanged?.isExact ?? true).toBe(true)
  })

  it('is hardly anything where only whole gifts make a difference', () => {
    // Half of net revenue is the same whatever a coin costs; $106 buys a Rose more or less.
    const found = of('price', 'pay=106&model=net50')
    expect([found?.asked, found?.unchanged]).toEqual([
      'creator',
      { amount: 'creator', isExact: false },
    ])
  })

  it('is what the page says once the rate is typed, with its range', () => {
    const found = of('storeFee', '')
    expect(found?.curve).toHaveLength(25)
    for (const { rate, calculation } of found?.curve.slice(0, -1) ?? []) {
      const typed = toDecimal(inPercent(rate as Part), 30)
      const page = calculate(scenarioOf(`store=${typed.slice(0, 18)}`))
      expect(toDecimal(calculation.outcome.platform, 12)).toBe(toDecimal(page.outcome.platform, 12))
      expect(toDecimal(calculation.spans.platform.high, 12)).toBe(
        toDecimal(page.spans.platform.high, 12),
      )
    }
    // By hand: 1.5132475 − 20 % − 0.5; at most 1.5230769 − 20 % − 0.2.
    const [first] = found?.curve ?? []
    expect(first && toDecimal(first.calculation.outcome.platform, 6)).toBe('0.710598')
    expect(first && toDecimal(first.calculation.spans.platform.high, 6)).toBe('1.01846')
  })

  it('is listed for the sources’ least, usual and greatest rate, each once', () => {
    const rates = (name: OpenRate) => of(name, '')?.sourced.map(({ rate }) => toDecimal(rate, 5))
    expect(rates('value')).toEqual(['0.002', '0.005', '0.0053'])
    expect(rates('storeFee')).toEqual(['0.2', '0.3'])
  })

  it('has no answer where the rates can’t all be true', () => {
    // 100 coins at 0.75 leave 0.525: too little for 0.53.
    const kinds = of('value', 'price=0.75')?.sourced.map(
      ({ calculation }) => calculation.outcome.kind,
    )
    expect(kinds).toEqual(['path', 'path', 'contradiction'])
  })
})
