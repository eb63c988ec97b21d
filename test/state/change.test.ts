import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exact, percent } from '../../src/domain/amount'
import {
  choose,
  chosenIn,
  dropNumbers,
  setTyped,
  unusedNumbers,
  withChosen,
  withNewestRates,
} from '../../src/state/change'
import { readLink, writeLink } from '../../src/state/link'
import { anyScenario } from './arbitraries'

const scenarioOf = (query: string) => readLink(query).scenario

describe('what was chosen in a scenario', () => {
  it('gives that scenario again', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        expect(withChosen(scenario, chosenIn(scenario))).toEqual(scenario)
      }),
    )
  })

  it('applies with any gift and number', () => {
    const applied = withChosen(scenarioOf('gift=lion&pay=5'), chosenIn(scenarioOf('n=7&tax=8')))
    expect(String(writeLink(applied))).toBe('gift=lion&pay=5&tax=8')
  })

  it('stays as it was when something else is chosen', () => {
    const before = chosenIn(scenarioOf('tax=8&price=1.5'))
    const copy = structuredClone(before)
    choose(before, { region: 'gb' })
    setTyped(before, 'tax', percent('9'))
    dropNumbers(before)
    expect(before).toEqual(copy)
  })
})

describe('numbers that do not apply now', () => {
  const inUs = setTyped(chosenIn(scenarioOf('price=1.5&agency=5')), 'fx', undefined)
  const inGb = choose(inUs, { region: 'gb' })

  it('are named', () => {
    expect(unusedNumbers(inUs)).toEqual([])
    expect(unusedNumbers(inGb)).toEqual(['price'])
  })

  it('are not named where another number was typed instead', () => {
    expect(unusedNumbers(setTyped(inGb, 'price', exact('1.2')))).toEqual([])
  })

  it('are dropped with all others, but not the tax mode', () => {
    const all = choose(dropNumbers(setTyped(inGb, 'taxMode', 'added')), { region: 'us' })
    expect(String(writeLink(withChosen(scenarioOf(''), all)))).toBe('')
    const back = withChosen(scenarioOf(''), choose(all, { region: 'gb' }))
    expect(String(writeLink(back))).toBe('region=gb&taxmode=added')
  })
})

it('the newest rates keep every choice that the pinned ones have no use for', () => {
  const scenario = scenarioOf('n=5&rates=2022-10')
  const chosen = choose(chosenIn(scenario), { region: 'de' })
  expect(String(writeLink(withNewestRates(scenario, chosen)))).toBe('n=5&region=de')
})

it('missions stay in the link whichever model is chosen, and when numbers are dropped', () => {
  const scenario = scenarioOf('model=scaled-us&scaled=followers:1')
  const other = choose(chosenIn(scenario), { model: 'net50' })
  expect(String(writeLink(withChosen(scenario, other)))).toBe('model=net50&scaled=followers%3A1')
  const back = choose(dropNumbers(other), { model: 'scaled-us' })
  expect(withChosen(scenario, back)).toEqual(scenario)
})
