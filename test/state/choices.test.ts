import * as fc from 'fast-check'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { giftBySlug, rose } from '../../src/data/gifts'
import { newestRateSet, rateSets } from '../../src/data/rate-sets'
import { exact, percent, toDecimal } from '../../src/domain/amount'
import type { Gift } from '../../src/domain/gift'
import type { Basket } from '../../src/domain/sent'
import { calculate } from '../../src/state/calculation'
import { openPage, useChoices } from '../../src/state/choices'
import { defaultScenario } from '../../src/state/defaults'
import { readLink, writeLink } from '../../src/state/link'

const actions = useChoices.getState()
const state = () => useChoices.getState()
const link = () => String(writeLink(state().scenario))
const openAt = (query: string) => actions.open(readLink(query))
const lion = giftBySlug('lion') as Gift

beforeEach(() => {
  openAt('')
})

describe('the calculator', () => {
  it('opens with 100 Roses', () => {
    expect(state().scenario).toEqual(defaultScenario)
    expect(link()).toBe('')
  })

  it('is of the front page before any link is opened', async () => {
    vi.resetModules()
    const { useChoices: fresh } = await import('../../src/state/choices')
    expect(fresh.getState()).toMatchObject({
      scenario: defaultScenario,
      view: { embed: false },
      ignored: [],
      foreign: [],
    })
  })

  it('makes a page of what that opens with, whatever was typed since', () => {
    openPage(readLink('?gift=coins-15'))
    openAt('?gift=coins-20')
    const Price = () => useChoices(({ scenario: { gift } }) => gift.kind === 'custom' && gift.coins)
    expect(renderToStaticMarkup(createElement(Price))).toBe('15')
  })

  it('opens what a link says, all of it', () => {
    openAt('?gift=lion&n=2&embed=1&theme=dark&tax=101&utm_source=a')
    expect(link()).toBe('gift=lion&n=2')
    expect(state().view).toMatchObject({ embed: true, theme: 'dark' })
    expect(state().ignored).toEqual([{ key: 'tax', value: '101', why: 'unreadable' }])
    expect(state().foreign).toEqual([['utm_source', 'a']])
  })

  it('opens another link without a trace of the first', () => {
    openAt('?gift=lion&n=2&embed=1&theme=dark&tax=101&utm_source=a')
    openAt('?n=3')
    expect(state()).toMatchObject({ view: { embed: false }, ignored: [], foreign: [] })
    expect(state().view.theme).toBeUndefined()
    expect(link()).toBe('n=3')
  })
})

describe('to start again', () => {
  it('opens what the page opened with, and keeps how it is shown', () => {
    openPage(readLink('gift=lion'))
    openAt('?gift=coins-15&n=3&region=gb&agency=20&tax=900&theme=dark&utm_source=a')
    actions.startAgain()
    expect(link()).toBe('gift=lion')
    expect(state().chosen).toEqual({ choices: {}, typed: expect.anything() })
    expect(state()).toMatchObject({ ignored: [], guessed: false, view: { theme: 'dark' } })
    expect(state().foreign).toEqual([['utm_source', 'a']])
    actions.chooseRegion('gb')
    expect(link()).toBe('gift=lion&region=gb')
    openPage(readLink(''))
  })
})

describe('a change', () => {
  it('of the known field replaces the one before', () => {
    openAt('?pay=10')
    actions.setKnown({ field: 'coins', amount: exact('70') })
    expect(link()).toBe('coins=70')
  })

  it('of the gift keeps how many somebody typed', () => {
    openAt('?n=2')
    actions.chooseGift(lion)
    expect(link()).toBe('gift=lion&n=2')
    actions.chooseGift({ kind: 'custom', coins: 15 })
    expect(link()).toBe('gift=coins-15&n=2')
  })

  it('of the gift starts with one of it, as long as nobody typed how many', () => {
    const sent = () => toDecimal(state().scenario.known.amount)
    actions.chooseGift(lion)
    expect([link(), sent()]).toEqual(['gift=lion', '1'])
    actions.chooseGift({ kind: 'custom', coins: 15 })
    expect([link(), sent()]).toEqual(['gift=coins-15', '1'])
    actions.chooseGift(rose)
    expect([link(), sent()]).toEqual(['', '100'])
  })

  it('from a number to the basket that was left sends the basket once', () => {
    openAt('?basket=galaxy:3,rose:200')
    actions.setKnown({ field: 'gifts', amount: exact('7') })
    actions.chooseGift(state().leftBasket as Basket)
    expect(toDecimal(calculate(state().scenario).outcome.coins)).toBe('3200')
    expect(link()).toBe('basket=galaxy%3A3%2Crose%3A200')
  })

  it.each([
    // From the page of a gift, whose number nobody typed.
    ['gift=lion', rose, ''],
    ['gift=lion', giftBySlug('tiktok') as Gift, 'gift=tiktok'],
    // The page of the Rose has one of it, as that of any gift.
    ['n=1', lion, 'gift=lion'],
    // What a link says was typed.
    ['gift=lion&n=1', rose, 'n=1'],
    ['gift=lion&n=5', rose, 'n=5'],
    ['n=5', lion, 'gift=lion&n=5'],
    ['gift=lion&pay=20', rose, 'pay=20'],
  ])('of the gift of “%s” leads to the number of a link', (query, gift, changed) => {
    openAt(query)
    actions.chooseGift(gift)
    expect(link()).toBe(changed)
  })

  it('of the gift of the page of the Rose and back is one Rose again', () => {
    openPage(readLink('n=1'))
    actions.chooseGift(lion)
    actions.chooseGift(rose)
    expect(link()).toBe('n=1')
    openPage(readLink(''))
  })

  it('of the gift keeps a hundred that somebody typed', () => {
    actions.setKnown({ field: 'gifts', amount: exact('100') })
    actions.chooseGift(lion)
    expect(link()).toBe('gift=lion&n=100')
  })

  it('of the rate set keeps the gift and all the rest', () => {
    openAt('?gift=lion&n=2&buy=web&tax=8&model=net50&share=40&agency=10')
    actions.chooseRateSet('2022-10')
    expect(link()).toBe('gift=lion&n=2&rates=2022-10&buy=web&tax=8&model=net50&share=40&agency=10')
    actions.chooseRateSet(undefined)
    expect(link()).toBe('gift=lion&n=2&buy=web&tax=8&model=net50&share=40&agency=10')
  })

  it('of the rate set to one without the region leaves out the amounts of its currency', () => {
    openAt('?region=de&price=1.2&tax=7')
    actions.chooseRateSet('2022-10')
    expect(calculate(state().scenario).inForce).toMatchObject({ currency: 'USD' })
    expect(link()).toBe('rates=2022-10')
  })

  it('of the rate set to one with the region gives the region back, and all that was typed for it', () => {
    openAt('?pay=50&region=de&price=1.2&tax=7')
    actions.chooseRateSet('2022-10')
    actions.setNumber('price', exact('2'))
    expect(link()).toBe('pay=50&rates=2022-10&price=2')
    actions.chooseRateSet(undefined)
    expect(link()).toBe('pay=50&region=de&price=1.2&tax=7')
  })

  it('of the region brings its own currency, tax and price, and back again', () => {
    openAt('?price=1.5&tax=8&taxmode=included&n=5&agency=10')
    actions.chooseRegion('gb')
    expect(link()).toBe('n=5&region=gb&agency=10')
    const { inForce } = calculate(state().scenario)
    expect(inForce).toMatchObject({ currency: 'GBP', rates: { taxMode: 'included' } })
    expect(inForce.rates.tax).toEqual(percent('20'))
    actions.chooseRegion('us')
    expect(link()).toBe('n=5&price=1.5&tax=8&taxmode=included&agency=10')
  })

  it('of the region keeps a currency that was chosen', () => {
    openAt('?cur=EUR&fx=0.9')
    actions.chooseRegion('gb')
    expect(link()).toBe('region=gb&cur=EUR&fx=0.9')
  })

  it('of the region keeps where coins are bought', () => {
    actions.chooseBuy('web')
    actions.chooseRegion('de')
    expect(link()).toBe('region=de')
    actions.chooseRegion('us')
    expect(link()).toBe('buy=web')
  })

  it('of the region brings the way its tax is meant', () => {
    openAt('?region=gb&taxmode=added')
    actions.chooseRegion('de')
    expect(link()).toBe('region=de')
  })

  it('of where coins are bought puts the price and the fee of the other aside', () => {
    openAt('?price=1.5&store=15&tax=8')
    actions.chooseBuy('web')
    expect(link()).toBe('buy=web&tax=8')
    actions.chooseBuy('app')
    expect(link()).toBe('price=1.5&tax=8&store=15')
  })

  it('of the currency puts the amounts of the old one aside', () => {
    openAt('?cur=EUR&price=1.5&fx=0.9&tax=8&store=15')
    actions.chooseCurrency('GBP')
    expect(link()).toBe('cur=GBP&tax=8&store=15')
    actions.chooseCurrency('USD')
    expect(link()).toBe('tax=8&store=15')
  })

  it('of the tax mode is that alone', () => {
    actions.chooseTaxMode('included')
    expect(link()).toBe('taxmode=included')
    actions.chooseTaxMode('added')
    expect(link()).toBe('')
  })

  it('of the model puts the numbers of the other aside', () => {
    openAt('?dpc=0.5&usd=0.004&agency=10')
    actions.chooseModel('net50')
    expect(link()).toBe('model=net50&agency=10')
    actions.setNumber('share', percent('40'))
    actions.chooseModel('keeps50')
    expect(link()).toBe('model=keeps50&agency=10')
    actions.chooseModel('diamond')
    expect(link()).toBe('dpc=0.5&usd=0.004&agency=10')
    actions.chooseModel('half-diamond')
    expect(link()).toBe('model=half-diamond&agency=10')
  })

  it.each([
    ['price', exact<never>('1.5'), 'price=1.5'],
    ['tax', percent('8.25'), 'tax=8.25'],
    ['storeFee', percent('15'), 'store=15'],
    ['perCoin', exact<never>('0.5'), 'dpc=0.5'],
    ['value', exact<never>('0.004'), 'usd=0.004'],
    ['agency', percent('10'), 'agency=10'],
    ['payoutFee', percent('2'), 'fee=2'],
    ['payoutFixed', exact<never>('0.25'), 'fixed=0.25'],
    ['aside', percent('30'), 'aside=30'],
    ['minimum', exact<never>('50'), 'min=50'],
  ] as const)('of %s can be given back to its source', (name, value, query) => {
    actions.setNumber(name, value)
    expect(link()).toBe(query)
    actions.setNumber(name, undefined)
    expect(state().scenario).toEqual(defaultScenario)
  })

  it('of fx counts where the viewer pays in another currency', () => {
    openAt('?cur=EUR')
    actions.setNumber('fx', exact('0.9'))
    expect(link()).toBe('cur=EUR&fx=0.9')
    actions.setNumber('fx', undefined)
    expect(link()).toBe('cur=EUR')
  })

  it('gives all numbers back to their sources at once', () => {
    openAt(
      '?gift=lion&cur=EUR&price=1.5&fx=0.9&tax=8&store=15&dpc=0.5&usd=0.004&agency=10&fee=2&fixed=0.3&aside=25&min=50',
    )
    actions.dropNumbers()
    expect(link()).toBe('gift=lion&cur=EUR')
    openAt('?n=5&model=net50&share=40')
    actions.dropNumbers()
    expect(link()).toBe('n=5&model=net50')
    actions.setNumber('share', percent('40'))
    actions.chooseModel('diamond')
    actions.dropNumbers()
    actions.chooseModel('net50')
    expect(link()).toBe('n=5&model=net50')
  })

  it('of the theme is no part of the calculation', () => {
    const { scenario } = state()
    actions.setTheme('dark')
    expect(state().view).toEqual({ ...readLink('').view, theme: 'dark' })
    expect(state().scenario).toBe(scenario)
    actions.setTheme(undefined)
    expect(state().view.theme).toBeUndefined()
  })

  it('that puts the notice away leaves the calculation', () => {
    openAt('?n=5&tax=101')
    actions.dismissIgnored()
    expect(state().ignored).toEqual([])
    expect(link()).toBe('n=5')
  })

  it('to what applies anyway leaves nothing in the scenario', () => {
    actions.chooseModel('diamond')
    actions.chooseBuy('app')
    actions.chooseRegion('us')
    actions.chooseCurrency('USD')
    actions.setNumber('tax', percent('0'))
    actions.setNumber('agency', percent('0'))
    expect(state().scenario).toEqual(defaultScenario)
  })
})

describe('what the visitor chose', () => {
  const ids = (all: readonly { readonly id: string }[]) =>
    fc.constantFrom(...all.map(({ id }) => id))
  const choice = fc.oneof(
    fc.record({ what: fc.constant('region' as const), to: ids(newestRateSet.regions) }),
    fc.record({ what: fc.constant('buy' as const), to: fc.constantFrom('app', 'web') }),
    fc.record({ what: fc.constant('model' as const), to: ids(newestRateSet.models) }),
    fc.record({ what: fc.constant('rateSet' as const), to: ids(rateSets) }),
    fc.record({
      what: fc.constant('agency' as const),
      to: fc.integer({ min: 1, max: 99 }).map(String),
    }),
    fc.record({
      what: fc.constant('gifts' as const),
      to: fc.integer({ min: 1, max: 999 }).map(String),
    }),
    fc.record({ what: fc.constant('gift' as const), to: fc.constantFrom('rose', 'lion') }),
  )
  const make = {
    region: actions.chooseRegion,
    buy: (to: string) => actions.chooseBuy(to as 'app' | 'web'),
    model: actions.chooseModel,
    rateSet: actions.chooseRateSet,
    agency: (to: string) => actions.setNumber('agency', percent(to)),
    gifts: (to: string) => actions.setKnown({ field: 'gifts', amount: exact(to) }),
    gift: (to: string) => actions.chooseGift(giftBySlug(to) as Gift),
  }

  it('stays in force wherever the rate set has it, whatever else is chosen', () => {
    fc.assert(
      fc.property(fc.array(choice, { maxLength: 12 }), (choices) => {
        openAt('')
        const chosen: Partial<Record<keyof typeof make, string>> = {}
        for (const { what, to } of choices) {
          make[what](to)
          chosen[what] = to
          const { inForce, rateSet, scenario } = calculate(state().scenario)
          const hasRegion = rateSet.regions.some(({ id }) => id === chosen.region)
          const hasModel = rateSet.models.some(({ id }) => id === chosen.model)
          expect({
            region: inForce.region.id,
            buy: chosen.buy && inForce.buy,
            model: chosen.model && inForce.model.id,
            rateSet: chosen.rateSet && rateSet.id,
            agency: inForce.rates.agency,
            gift: chosen.gift && scenario.gift.kind === 'catalogue' && scenario.gift.slug,
            gifts: chosen.gifts && toDecimal(scenario.known.amount),
          }).toEqual({
            ...chosen,
            region: hasRegion ? chosen.region : 'us',
            buy: chosen.buy,
            model: chosen.model && (hasModel ? chosen.model : 'diamond'),
            rateSet: chosen.rateSet,
            agency: percent(chosen.agency ?? '0'),
            gift: chosen.gift,
            gifts: chosen.gifts,
          })
          // Where it can’t stay in force, the page still knows it, and says so.
          expect(state().chosen.choices.region).toBe(chosen.region)
          expect(state().chosen.choices.model).toBe(chosen.model)
          expect(readLink(link()).scenario).toEqual(scenario)
        }
      }),
    )
  })
})
