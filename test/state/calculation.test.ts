import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newestRateSet, rateSetById } from '../../src/data/rate-sets'
import { type Amount, isAtMost, isZero, toDecimal } from '../../src/domain/amount'
import { calculate, firstPayout, grossByModel, rateSetOf } from '../../src/state/calculation'
import { giftCodec } from '../../src/state/gift-codec'
import { readLink } from '../../src/state/link'
import { anyScenario } from './arbitraries'

const at = (query: string) => calculate(readLink(query).scenario)
const text = (amount: Amount) => toDecimal(amount, 12)

describe('a calculation', () => {
  it('is made once for each scenario', () => {
    const { scenario } = readLink('n=5')
    expect(calculate(scenario)).toBe(calculate(scenario))
    expect(calculate({ ...scenario })).not.toBe(calculate(scenario))
    expect(calculate({ ...scenario })).toEqual(calculate(scenario))
  })

  it('has all that follows: the price, the path, and what the sources leave open', () => {
    const { price, outcome, spans, unreachable } = at('gift=lion&n=2')
    expect(text(price)).toBe('29999')
    expect(text(outcome.coins)).toBe('59998')
    expect(text(outcome.creator)).toBe('299.99')
    expect([spans.creator.low, spans.creator.high].map(text)).toEqual(['119.996', '317.9894'])
    expect(unreachable).toBeNull()
  })

  it('names the gifts that are sent, whichever number was typed', () => {
    const sentBy = (query: string) =>
      at(query).sent.map(({ gift, count }) => [giftCodec.encode(gift), text(count)])
    expect(sentBy('gift=lion&coins=120000')).toEqual([['lion', '4']])
    expect(sentBy('gift=coins-15&n=7')).toEqual([['coins-15', '7']])
    expect(sentBy('get=10&usd=0')).toEqual([['rose', '0']])
  })

  it('of a target out of reach is of nothing, and says why', () => {
    const { outcome, unreachable, spans } = at('get=10&usd=0')
    expect(unreachable?.because).toEqual(['value'])
    expect(isZero(outcome.gifts) && isZero(outcome.viewerPays)).toBe(true)
    expect(isZero(spans.viewerPays.high)).toBe(true)
  })

  it('lies within what the sources leave open, always', () =>
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const { outcome, spans } = calculate(scenario)
        for (const name of ['viewerPays', 'platform', 'creator'] as const) {
          expect(isAtMost<Amount>(spans[name].low, outcome[name])).toBe(true)
          expect(isAtMost<Amount>(outcome[name], spans[name].high)).toBe(true)
        }
      }),
    ))
})

describe('the rate set', () => {
  it('is the pinned one, or the newest', () => {
    expect(at('').rateSet).toBe(newestRateSet)
    expect(at('rates=2022-10').rateSet).toBe(rateSetById('2022-10'))
    expect(rateSetOf({ ...readLink('').scenario, rateSet: '1999-01' })).toBe(newestRateSet)
  })
})

describe('the models side by side', () => {
  const gross = (query: string) =>
    Object.fromEntries(
      grossByModel(at(query)).map(({ model, creatorGross }) => [model.id, text(creatorGross)]),
    )

  it('each have what they pay for the same coins', () => {
    // 100 Roses on the web: 3.65 ÷ 3.5.
    expect(gross('buy=web')).toEqual({
      diamond: '0.5',
      net50: '0.521428571429',
      // 46% of US$0.01.
      'scaled-us': '0.46',
      'half-diamond': '0.25',
      keeps50: '0.521428571429',
      keeps70: '0.312857142857',
      roses200: '0.0025',
      custom: '0.5',
    })
  })

  it('keep their own numbers, but for the chosen one', () => {
    const own = gross('buy=web&model=custom&dpc=2&usd=0.01')
    expect(own).toEqual({ ...gross('buy=web'), custom: '2' })
    expect(gross('buy=web&model=net50&share=40').net50).toBe('0.417142857143')
    expect(gross('buy=web&model=net50&share=40').keeps50).toBe('0.521428571429')
  })

  it('are before deductions', () => {
    expect(gross('buy=web&agency=50&aside=50')).toEqual(gross('buy=web'))
  })

  it('are of the coins that the chosen one takes to reach a target', () => {
    // 20,000 Roses.
    expect(gross('buy=web&get=100')).toMatchObject({ diamond: '100', 'half-diamond': '50' })
  })

  it('begin with the chosen model’s own gross in the receipt, always', () =>
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const calculation = calculate(scenario)
        const chosen = grossByModel(calculation).find(
          ({ model }) => model === calculation.inForce.model,
        )
        expect(chosen && text(chosen.creatorGross)).toBe(text(calculation.outcome.creatorGross))
      }),
    ))
})

describe('the first payout', () => {
  const gifts = (query: string) => {
    const needed = firstPayout(at(query))
    return needed.kind === 'unreachable' ? needed.because : text(needed.gifts)
  }

  it.each([
    ['min=100', '20000'],
    ['min=100&model=roses200', '4000000'],
    ['', '2000'],
    ['gift=lion', '1'],
    ['min=0', '0'],
    ['min=100&agency=90&fixed=50', '20000'],
    ['min=100&cur=EUR', '20000'],
    ['min=100&n=5', '20000'],
  ])('of "%s" takes %s gifts', (query, expected) => {
    expect(gifts(query)).toBe(expected)
  })

  it('is out of reach where a coin or a diamond is worth nothing', () => {
    expect(gifts('dpc=0&usd=0')).toEqual(['perCoin', 'value'])
  })
})
