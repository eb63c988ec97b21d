import { array, assert, property, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gifts } from '../../src/data/catalogue'
import { toDecimal } from '../../src/domain/amount'
import type { Scenario } from '../../src/domain/scenario'
import { calculate } from '../../src/state/calculation'
import { useChoices } from '../../src/state/choices'
import { differenceFrom } from '../../src/state/compared-link'
import { isSameCalculation, namesCalculation, readLink, writeLink } from '../../src/state/link'
import { contentKeys } from '../../src/state/link-keys'
import { comparedWith, withDifference } from '../../src/state/versus'
import { anyScenario } from './arbitraries'

const read = (query: string) => readLink(query).scenario
const written = (scenario: Scenario) => decodeURIComponent(String(writeLink(scenario)))
const linksOf = (scenario: Scenario) => comparedWith(scenario).map(written)

/** What the viewer pays and the creator gets, in each scenario. */
const figures = (query: string) =>
  [read(query), ...comparedWith(read(query))].map((scenario) => {
    const { viewerPays, creator } = calculate(scenario).outcome
    return [viewerPays, creator].map((amount) => Number(toDecimal(amount, 15)).toFixed(4))
  })

describe('a scenario to compare with', () => {
  it('is the main one but for what it differs in', () => {
    expect(figures('vs=buy:web&vs=model:net50&vs=model:half-diamond')).toEqual([
      ['1.5132', '0.5000'],
      ['1.0429', '0.5000'],
      ['1.5132', '0.5296'],
      ['1.5132', '0.2500'],
    ])
  })

  it('keeps up with the main one', () => {
    expect(linksOf(read('n=7&region=gb&vs=model:net50'))).toEqual(['n=7&region=gb&model=net50'])
    expect(linksOf(read('gift=lion&n=2&vs=gift:rose,n:5,buy:web'))).toEqual(['n=5&buy=web'])
  })

  it('has the number that goes with another gift, as on the page', () => {
    expect(linksOf(read('vs=gift:lion'))).toEqual(['gift=lion'])
    expect(linksOf(read('n=7&vs=gift:lion'))).toEqual(['gift=lion&n=7'])
    // A basket has no number.
    expect(linksOf(read('n=7&vs=basket:lion:2,rose:3,buy:web'))).toEqual([
      'basket=lion:2,rose:3&buy=web',
    ])
    expect(
      calculate(comparedWith(read('n=7&vs=basket:lion:2,rose:3'))[0] as Scenario).sent,
    ).toHaveLength(2)
  })

  it('does not have a number that was typed for another price or model', () => {
    expect(linksOf(read('price=2&vs=buy:web'))).toEqual(['buy=web'])
    expect(linksOf(read('usd=0.004&vs=model:net50'))).toEqual(['model=net50'])
  })

  it('can go back to the rate set', () => {
    expect(linksOf(read('agency=20&packs=1&vs=packs:default,agency:default'))).toEqual([''])
  })

  it('may differ in the missions of the US Scaled LIVE Rewards', () => {
    expect(linksOf(read('vs=model:scaled-us,scaled:length:under5,weekly:1,agency:5'))).toEqual([
      'model=scaled-us&scaled=length:under5,weekly:1&agency=5',
    ])
  })
})

describe('the key vs', () => {
  it('is written in one spelling: in the order of the keys, without what changes nothing', () => {
    const query = 'buy=app&vs=MODEL:NET50,buy:WEB,tax:0,region:us&vs=gift:lion,n:1'
    expect(written(read(query))).toBe('vs=buy:web,model:net50&vs=gift:lion')
  })

  it.each([
    ['', 'notCompared'],
    ['buy', 'notCompared'],
    ['buy:shop', 'notCompared'],
    ['buy:web,model:none', 'notCompared'],
    ['buy:web,buy:app', 'notCompared'],
    ['n:5,pay:5', 'notCompared'],
    ['plan:lives:4', 'notCompared'],
    ['vs:buy:web', 'notCompared'],
    ['theme:dark', 'notCompared'],
    ['buy:app', 'same'],
    ['share:40', 'same'],
  ] as const)('of "%s" is passed over and named, and the others are read', (value, why) => {
    const { scenario, ignored } = readLink(`vs=${value}&vs=buy:web`)
    expect(ignored).toEqual([{ key: 'vs', value, why }])
    expect(written(scenario)).toBe('vs=buy:web')
  })

  it('with a scenario that is already there is ignored and named', () => {
    const { scenario, ignored } = readLink('n=7&vs=buy:web&vs=tax:0,buy:web&vs=n:7&vs=n:8&vs=n:9')
    expect(linksOf(scenario)).toEqual(['n=7&buy=web', 'n=8', 'n=9'])
    expect(ignored).toEqual([
      { key: 'vs', value: 'tax:0,buy:web', why: 'same' },
      { key: 'vs', value: 'n:7', why: 'same' },
    ])
  })

  it('is there three times at most', () => {
    const { scenario, ignored } = readLink('vs=n:1&vs=n:2&vs=n:3&vs=n:4')
    expect(linksOf(scenario)).toEqual(['n=1', 'n=2', 'n=3'])
    expect(ignored).toEqual([{ key: 'vs', value: 'n:4', why: 'tooMany' }])
  })

  it('may hold several scenarios, since an element has no attribute twice', () => {
    expect(written(read('vs=buy:web;model:net50'))).toBe('vs=buy:web&vs=model:net50')
    expect(written(read('vs=buy:web ;  model:net50;'))).toBe('vs=buy:web&vs=model:net50')
  })

  it('is part of the calculation', () => {
    expect(namesCalculation('vs=buy:web')).toBe(true)
    expect(isSameCalculation(read('vs=buy:web'), read(''))).toBe(false)
    expect(isSameCalculation(read('vs=buy:web,tax:0'), read('v=1&vs=buy:web'))).toBe(true)
  })

  it('has no gift that could be a key', () => {
    const keys: readonly string[] = contentKeys
    expect(gifts.filter(({ slug }) => keys.includes(slug))).toEqual([])
  })

  it('makes any scenario of any other, and reads what it has written', () => {
    assert(
      property(
        record({ main: anyScenario, others: array(anyScenario, { maxLength: 3 }) }),
        ({ main, others }) => {
          // A plan and a payout have no part in the sum.
          const different = others
            .map((other) => ({ ...other, plan: undefined, paid: undefined }))
            .filter((other) => !isSameCalculation(main, other))
          const versus = different.map((other) => differenceFrom(main, other))
          versus.forEach((difference, at) => {
            expect(written(withDifference(main, difference))).toBe(
              written(different[at] as Scenario),
            )
          })
          const link = String(writeLink({ ...main, versus }))
          const again = readLink(link)
          expect(again.ignored).toEqual([])
          expect(linksOf(again.scenario)).toEqual(different.map(written))
          expect(String(writeLink(again.scenario))).toBe(link)
        },
      ),
    )
  })
})

describe('the choices', () => {
  const { open, compare, show, chooseBuy, chooseRegion, chooseModel, setKnown, startAgain } =
    useChoices.getState()
  const shown = () => written(useChoices.getState().scenario)

  it('keep the scenarios, whatever else is chosen', () => {
    open(readLink('vs=buy:web&plan=lives:3'))
    chooseRegion('gb')
    setKnown(read('n=7').known)
    chooseModel('net50')
    expect(shown()).toBe('n=7&region=gb&model=net50&plan=lives:3&vs=buy:web')
  })

  it('drop a difference that has become none from the link alone', () => {
    open(readLink('vs=model:net50&vs=buy:web'))
    chooseModel('net50')
    expect(shown()).toBe('model=net50&vs=buy:web')
    chooseModel('diamond')
    expect(shown()).toBe('vs=model:net50&vs=buy:web')
  })

  it('compare with others, and with none', () => {
    open(readLink('n=7'))
    compare([{ buy: 'web' }, {}])
    expect(shown()).toBe('n=7&vs=buy:web')
    compare([])
    expect(useChoices.getState().scenario).toEqual(read('n=7'))
  })

  it('take another scenario in place of the main one as a step of the history', () => {
    open(readLink('n=7'))
    const { steps } = useChoices.getState()
    show(read('n=8&vs=n:7'))
    expect(shown()).toBe('n=8&vs=n:7')
    expect(useChoices.getState().steps).toBe(steps + 1)
  })

  it('contain a scenario once if it has become the same as another, and keep both rows', () => {
    open(readLink('vs=region:gb&vs=region:gb,buy:web'))
    chooseBuy('web')
    expect(shown()).toBe('buy=web&vs=region:gb')
    chooseBuy('app')
    expect(shown()).toBe('vs=region:gb&vs=region:gb,buy:web')
  })

  it('start again without them', () => {
    open(readLink('vs=buy:web'))
    startAgain()
    expect(shown()).toBe('')
  })
})
