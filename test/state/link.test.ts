import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { giftBySlug } from '../../src/data/gifts'
import { exact, percent, toDecimal } from '../../src/domain/amount'
import { calculate } from '../../src/state/calculation'
import { defaultScenario } from '../../src/state/defaults'
import { isPlain, readLink, writeLink, writeView } from '../../src/state/link'
import { anyScenario } from './arbitraries'

const scenarioOf = (query: string) => readLink(query).scenario
const rewritten = (query: string) => String(writeLink(scenarioOf(query)))
const ignoredBy = (query: string) => readLink(query).ignored.map(({ key, why }) => `${key} ${why}`)

describe('a link without a query', () => {
  it('is 100 Roses at the newest rates', () => {
    expect(readLink('')).toEqual({
      scenario: defaultScenario,
      view: { embed: false },
      ignored: [],
      foreign: [],
    })
  })
})

describe('each key', () => {
  it.each([
    ['gift=lion', { gift: giftBySlug('lion') }],
    ['gift=coins-15', { gift: { kind: 'custom', coins: 15 } }],
    ['n=5', { known: { field: 'gifts', amount: exact('5') } }],
    ['pay=106', { known: { field: 'viewerPays', amount: exact('106') } }],
    ['coins=1.5', { known: { field: 'coins', amount: exact('1.5') } }],
    ['diamonds=3', { known: { field: 'diamonds', amount: exact('3') } }],
    ['get=0.005', { known: { field: 'creator', amount: exact('0.005') } }],
    ['rates=2022-10', { rateSet: '2022-10' }],
    ['rates=2026-11', { rateSet: '2026-11' }],
    ['region=gb', { region: 'gb' }],
    ['buy=web', { buy: 'web' }],
    ['region=br&buy=app', { buy: 'app' }],
    ['region=gb&taxmode=added', { taxMode: 'added' }],
    ['cur=EUR', { currency: 'EUR' }],
    ['packs=1', { packs: true }],
    ['price=1.5', { price: exact('1.5') }],
    ['cur=EUR&fx=0.9', { fx: exact('0.9') }],
    ['tax=8.25', { tax: percent('8.25') }],
    ['taxmode=included', { taxMode: 'included' }],
    ['store=15', { storeFee: percent('15') }],
    ['model=net50', { model: 'net50' }],
    ['dpc=0.5', { perCoin: exact('0.5') }],
    ['usd=0.004', { value: exact('0.004') }],
    ['model=net50&share=53', { share: percent('53') }],
    ['model=scaled-us&share=40', { share: percent('40') }],
    ['agency=10', { agency: percent('10') }],
    ['fee=2', { payoutFee: percent('2') }],
    ['fixed=0.25', { payoutFixed: exact('0.25') }],
    ['aside=30', { aside: percent('30') }],
    ['min=50', { minimum: exact('50') }],
  ])('of "%s" is read, and written as it was', (query, expected) => {
    expect(readLink(query).ignored).toEqual([])
    expect(scenarioOf(query)).toMatchObject(expected)
    expect(rewritten(query)).toBe(query)
  })

  it.each([
    'n=1e3',
    'n=1.5',
    'n=-1',
    'n=1000000000001',
    'n=',
    'n=NaN',
    'n=0x10',
    'n=%F0%9F%8C%B9',
    'pay=1,5',
    'pay=1e999',
    'pay=Infinity',
    'coins=%2B5',
    'get=%E2%80%8F5',
    'gift=__proto__',
    'gift=Rose Hand',
    'gift=coins-0',
    'gift=coins-1000001',
    'gift=coins-1.5',
    'rates=constructor',
    'region=xx',
    'buy=shop',
    'cur=US$',
    'packs=true',
    'packs=0',
    'price=0',
    'price=-1',
    'fx=0',
    'tax=101',
    'taxmode=none',
    'store=100.000001',
    'model=scaled',
    'dpc=1000001',
    'agency=50%25',
    'aside=<b>',
    'paid=42000',
    'paid=diamonds:lots,usd:168',
    'paid=diamonds:1,usd:1000000000000001',
    'paid=usd:1,usd:2',
    'paid=eur:5',
    'v=2',
    'embed=true',
    'theme=blue',
    'accent=%23ff000',
    'lang=not a language',
  ])('of "%s" falls back to its default and is named', (query) => {
    const link = readLink(query)
    expect(link.scenario).toEqual(defaultScenario)
    expect(link.ignored).toMatchObject([{ key: query.split('=')[0], why: 'unreadable' }])
  })

  it.each([
    ['n=', 1_000_000_000_000],
    ['pay=', 1_000_000_000_000_000],
    ['coins=', 1_000_000_000_000_000],
    ['diamonds=', 1_000_000_000_000_000],
    ['get=', 1_000_000_000_000_000],
    ['gift=coins-', 1_000_000],
    ['price=', 1_000_000_000],
    ['cur=EUR&fx=', 1_000_000_000],
    ['tax=', 100],
    ['store=', 100],
    ['dpc=', 1_000_000],
    ['usd=', 1_000_000],
    ['model=net50&share=', 100],
    ['agency=', 100],
    ['fee=', 100],
    ['fixed=', 1_000_000_000],
    ['aside=', 100],
    ['min=', 1_000_000_000],
  ])('of "%s" may be %d, and no more', (key, most) => {
    expect(ignoredBy(`${key}${most}`)).toEqual([])
    expect(rewritten(`${key}${most}`)).toBe(`${key}${most}`)
    expect(ignoredBy(`${key}${most + 1}`)).toEqual([expect.stringContaining('unreadable')])
  })

  it('has at most eighteen digits before the point and after it', () => {
    expect(ignoredBy(`coins=${'5'.padStart(18, '0')}.${'5'.padStart(18, '0')}`)).toEqual([])
    expect(ignoredBy(`coins=${'5'.padStart(19, '0')}`)).toEqual(['coins unreadable'])
    expect(ignoredBy(`coins=5.${'5'.padStart(19, '0')}`)).toEqual(['coins unreadable'])
  })

  it.each([
    'gift=xcoins-15',
    'gift=coins-15x',
    'gift=coins-015',
    'gift=coins-10000000',
    'accent=ff00000',
    'accent=xff0000',
    'accent=fff',
    'lang=en-x-aaaaaaaa-bbbbbbbb-cccccccc-dddd',
  ])('is read whole or not at all: "%s"', (query) => {
    expect(readLink(query).ignored).toMatchObject([{ why: 'unreadable' }])
  })

  it('of the language may be as long as the longest tags are', () => {
    const { view } = readLink('lang=en-x-aaaaaaaa-bbbbbbbb-cccccccc-ddd')
    expect(view.lang).toBe('en-x-aaaaaaaa-bbbbbbbb-cccccccc-ddd')
  })

  it('is read alone: one that is bad leaves the others', () => {
    expect(scenarioOf('gift=nothing&n=7&store=x&agency=5')).toMatchObject({
      gift: defaultScenario.gift,
      known: { field: 'gifts', amount: exact('7') },
      agency: percent('5'),
    })
  })
})

describe('keys that have no part', () => {
  it('are named: the second of two known fields, a repeated key', () => {
    expect(ignoredBy('pay=5&n=3')).toEqual(['pay unused'])
    expect(scenarioOf('pay=5&n=3').known.field).toBe('gifts')
    expect(readLink('n=3&n=4').ignored).toEqual([{ key: 'n', value: '4', why: 'unused' }])
    expect(scenarioOf('n=3&n=4').known).toEqual({ field: 'gifts', amount: exact('3') })
    expect(ignoredBy('v=1&embed=1&rates=article&region=us')).toEqual([])
  })

  it('leave the first readable known field to count', () => {
    expect(scenarioOf('n=x&pay=5').known).toEqual({ field: 'viewerPays', amount: exact('5') })
  })

  it('are numbers of another model, and an exchange rate of the dollar', () => {
    expect(ignoredBy('share=50')).toEqual(['share unused'])
    expect(ignoredBy('model=net50&usd=0.004')).toEqual(['usd unused'])
    expect(ignoredBy('fx=2')).toEqual(['fx unused'])
    expect(ignoredBy('packs=1&price=1.5')).toEqual(['packs unused'])
    expect(ignoredBy('rates=article&region=gb')).toEqual(['region unused'])
  })
})

describe('what is not ours', () => {
  it('is left alone, and is not written', () => {
    const link = readLink('utm_source=a&n=5&vx=buy:web&__proto__=1&utm_source=b')
    expect(link.foreign).toEqual([
      ['utm_source', 'a'],
      ['vx', 'buy:web'],
      ['__proto__', '1'],
      ['utm_source', 'b'],
    ])
    expect(link.ignored).toEqual([])
    expect(String(writeLink(link.scenario))).toBe('n=5')
  })
})

describe('equal calculations', () => {
  it.each([
    ['n=100&gift=rose&v=1', ''],
    ['buy=web&n=5', 'n=5&buy=web'],
    ['n=5.0', 'n=5'],
    ['pay=1.50', 'pay=1.5'],
    ['region=us&cur=USD&buy=app&model=diamond', ''],
    ['tax=0&agency=0&fee=0&fixed=0&aside=0', ''],
    ['region=br&buy=web', 'region=br'],
    ['region=gb&tax=20&taxmode=included', 'region=gb'],
    ['rates=2022-10&store=30&min=100', 'rates=2022-10'],
    ['model=custom&dpc=1&usd=0.005', 'model=custom'],
    ['model=net50&share=50', 'model=net50'],
    ['model=half-diamond&dpc=0.5', 'model=half-diamond'],
    ['buy=web&store=0', 'buy=web'],
    ['cur=EUR&fx=0.88022588', 'cur=EUR'],
    ['region=gb&cur=USD&fx=2', 'region=gb&cur=USD'],
    ['coins=100', 'coins=100'],
  ])('"%s" gives the link "%s"', (query, link) => expect(rewritten(query)).toBe(link))

  it('are one and the same scenario, which holds nothing but what was chosen', () => {
    expect(scenarioOf('region=us&tax=0&agency=0')).toStrictEqual(defaultScenario)
  })

  it('do not include a typed number where the sources leave a range', () => {
    expect(rewritten('store=30&usd=0.005&min=10')).toBe('store=30&usd=0.005&min=10')
    expect(rewritten('usd=0.002')).toBe('usd=0.002')
  })
})

describe('how it is shown', () => {
  it('is read and written apart from the calculation', () => {
    const { view, scenario } = readLink('embed=1&theme=dark&accent=FF8800&lang=de-de&n=5')
    expect(view).toEqual({ embed: true, theme: 'dark', accent: 'ff8800', lang: 'de-DE' })
    expect(String(writeLink(scenario))).toBe('n=5')
    expect(String(writeView(view))).toBe('embed=1&theme=dark&accent=ff8800&lang=de-DE')
  })

  it.each(['light', 'dark', 'auto'])('may be %s', (theme) => {
    expect(readLink(`theme=${theme}`)).toMatchObject({ view: { theme }, ignored: [] })
  })

  it('says nothing where nothing was chosen', () => {
    expect(String(writeView({ embed: false }))).toBe('')
  })
})

describe('a link on a page of its own', () => {
  const page = scenarioOf('gift=lion&n=2&model=net50&share=40')

  it('takes what it does not say from the page', () => {
    expect(readLink('', page).scenario).toEqual(page)
    expect(readLink('n=5', page).scenario).toEqual({ ...page, known: scenarioOf('n=5').known })
    expect(readLink('gift=coins-15&fee=2', page).scenario).toEqual({
      ...page,
      gift: { kind: 'custom', coins: 15 },
      known: scenarioOf('n=1').known,
      payoutFee: percent('2'),
    })
  })

  it('does not name a number of the page as one of its own', () => {
    expect(readLink('model=diamond', page).ignored).toEqual([])
    expect(readLink('model=diamond&share=30', page).ignored).toMatchObject([{ key: 'share' }])
  })
})

describe('old links', () => {
  it('of November 2026 mean what they meant', () => {
    const { scenario, ignored } = readLink(
      '?gift=lion&pay=500.5&rates=2022-10&region=gb&cur=EUR&price=1.2&fx=0.9&tax=19&taxmode=added&store=15&model=keeps70&dpc=2&share=31&agency=5&fee=2&fixed=0.3&aside=25&min=50',
    )
    expect(ignored).toEqual([])
    expect(scenario).toEqual({
      gift: giftBySlug('lion'),
      known: { field: 'viewerPays', amount: exact('500.5') },
      rateSet: '2022-10',
      region: 'gb',
      currency: 'EUR',
      price: exact('1.2'),
      fx: exact('0.9'),
      tax: percent('19'),
      taxMode: 'added',
      storeFee: percent('15'),
      model: 'keeps70',
      perCoin: exact('2'),
      share: percent('31'),
      agency: percent('5'),
      payoutFee: percent('2'),
      payoutFixed: exact('0.3'),
      aside: percent('25'),
      minimum: exact('50'),
    })
  })
})

describe('laws', () => {
  test('reading what was written gives the same scenario', () =>
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const link = readLink(String(writeLink(scenario)))
        expect(link.scenario).toEqual(scenario)
        expect(link.ignored).toEqual([])
      }),
    ))

  test('any text at all is a link to a calculation that can be made', () =>
    fc.assert(
      fc.property(anyQuery, (query) => {
        const { scenario } = readLink(query)
        const { outcome, unreachable } = calculate(scenario)
        expect(['path', 'contradiction']).toContain(outcome.kind)
        expect(unreachable?.because.length).not.toBe(0)
        expect(readLink(String(writeLink(scenario))).scenario).toEqual(scenario)
      }),
    ))
})

const ourKeys =
  'v gift n pay coins diamonds get rates region buy cur price fx tax taxmode store model dpc usd share agency fee fixed aside min embed theme accent lang vs'.split(
    ' ',
  )

const anyQuery = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.tuple(
        fc.constantFrom(...ourKeys),
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.constantFrom(
            '0',
            '1',
            '1e999',
            '-1',
            'NaN',
            '%E0%A4%A',
            '%',
            '\u200f1',
            '100',
            '1000000',
          ),
        ),
      ),
      { maxLength: 12 },
    )
    .map((pairs) => pairs.map(([key, value]) => `${key}=${value}`).join('&')),
)

describe('a basket', () => {
  const read = (query: string) => {
    const { scenario, ignored } = readLink(query)
    return {
      link: String(writeLink(scenario)),
      ignored: ignored.map(({ key, why }) => `${key} ${why}`),
    }
  }

  it('holds gifts in their order, and is sent once', () => {
    const { outcome, sent } = calculate(scenarioOf('basket=galaxy:3,rose:200,coins-15:2'))
    expect(toDecimal(outcome.coins)).toBe('3230')
    expect(sent.map(({ gift, count }) => `${gift.coins} ${toDecimal(count)}`)).toEqual([
      '1000 3',
      '1 200',
      '15 2',
    ])
  })

  it.each([
    ['basket=galaxy:3,rose:200', 'basket=galaxy%3A3%2Crose%3A200', []],
    // One is called 2026, the other costs so much.
    ['basket=2026:1,coins-2026:1', 'basket=2026%3A1%2Ccoins-2026%3A1', []],
    // Equal calculations give equal links.
    ['basket=lion:4', 'gift=lion&n=4', []],
    ['basket=rose:100', '', []],
    ['basket=rose:2,lion:1,ROSE:3', 'basket=rose%3A5%2Clion%3A1', []],
    [
      'basket=rose:2,lion:1&gift=corgi&n=7',
      'basket=rose%3A2%2Clion%3A1',
      ['gift unused', 'n unused'],
    ],
    ['basket=rose:2,nothing:1&n=7', 'n=7', ['basket unreadable']],
    ['basket=rose:0,lion:1', '', ['basket unreadable']],
    ['basket=rose:1.5,lion:1', '', ['basket unreadable']],
    ['basket=rose:1000000000001,lion:1', '', ['basket unreadable']],
    ['basket=rose:1000000000000,rose:1', '', ['basket unreadable']],
    ['basket=', '', ['basket unreadable']],
    [
      `basket=${Array.from({ length: 51 }, (_, n) => `coins-${n + 1}:1`).join(',')}`,
      '',
      ['basket unreadable'],
    ],
  ])('of “%s” is read alone', (query, link, ignored) => {
    expect(read(query)).toEqual({ link, ignored })
  })
})

describe('a plain link', () => {
  it.each([
    '',
    'n=7',
    'gift=lion&get=5',
    'basket=rose:2,lion:1',
    'rates=2026-11&theme=dark&lang=de',
  ])('names gifts, a number and the newest rates: ?%s', (query) => {
    expect(isPlain(query)).toBe(true)
  })

  it.each([
    'region=de',
    'cur=EUR',
    'buy=web',
    'model=net50',
    'packs=1',
    'aside=5',
    'accent=00ff00',
  ])('has no rates or colours of its own: ?%s', (query) => {
    expect(isPlain(query)).toBe(false)
  })

  it.each(['n=x', 'gift=no-such-gift', 'region=atlantis', 'n=1&pay=2'])(
    'has nothing that is passed over: ?%s',
    (query) => {
      expect(isPlain(query)).toBe(false)
    },
  )
})

describe('the missions of US Scaled LIVE Rewards', () => {
  const missions = (text: string) => `model=scaled-us&scaled=${encodeURIComponent(text)}`

  it('are read, and written in one order without the defaults', () => {
    const query = missions('violations:5,weekly:2,LEAGUE:3,length:under5,team:0')
    expect(ignoredBy(query)).toEqual([])
    expect(rewritten(query)).toBe(missions('length:under5,league:3,violations:5'))
    expect(rewritten(missions('length:over25,weekly:2,followers:0,violations:0'))).toBe(
      'model=scaled-us',
    )
  })

  it.each(['', 'length', 'length:', 'length:long', 'weekly:3', 'violations:21', 'violations:-1'])(
    'of "%s" are ignored and named, and the model is kept',
    (text) => {
      expect(ignoredBy(missions(text))).toEqual(['scaled unreadable'])
      expect(rewritten(missions(text))).toBe('model=scaled-us')
    },
  )

  it.each([
    'scaled=weekly%3A1',
    'model=net50&scaled=weekly%3A1',
    'model=scaled-us&share=40&scaled=weekly%3A1',
    'rates=2022-10&scaled=weekly%3A1',
  ])('are kept whichever model pays, and don’t choose it: ?%s', (query) => {
    expect(ignoredBy(query)).toEqual([])
    expect(rewritten(query)).toBe(query)
    const creator = (of: string) => toDecimal(calculate(scenarioOf(of)).outcome.creator)
    expect(creator(query)).toBe(creator(query.replace(/&?scaled=.*/, '')))
  })

  it('make the share of each coin’s cent', () => {
    const creator = (query: string) => toDecimal(calculate(scenarioOf(query)).outcome.creator)
    expect(creator('model=scaled-us')).toBe('0.46')
    expect(creator(missions('followers:1'))).toBe('0.48')
    expect(creator(missions('length:under5,weekly:0,violations:20'))).toBe('0')
    const { low, high } = calculate(scenarioOf(missions('length:5to25'))).spans.creator
    expect([low, high].map((end) => toDecimal(end))).toEqual(['0.28', '0.46'])
  })
})

describe('a plan', () => {
  it.each([
    ['permin:x,mins:90,lives:7', 'mins:90,lives:7', 'permin:x'],
    ['mins:90,hours:2,lives:-1', 'mins:90', 'hours:2,lives:-1'],
    ['mins:90,', 'mins:90', ''],
  ])('of "%s" keeps what can be read, and names the rest', (text, kept, unread) => {
    const { scenario, ignored } = readLink(`plan=${text}`)
    expect(decodeURIComponent(String(writeLink(scenario)))).toBe(`plan=${kept}`)
    expect(ignored).toEqual(unread ? [{ key: 'plan', value: unread, why: 'unreadable' }] : [])
  })

  it.each(['permin:x', 'mins:90,mins:60', ''])('of "%s" is not read', (text) => {
    const { scenario, ignored } = readLink(`plan=${text}`)
    expect(scenario).toEqual(defaultScenario)
    expect(ignored).toEqual([{ key: 'plan', value: text, why: 'unreadable' }])
  })
})
