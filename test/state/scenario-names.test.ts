import { afterEach, expect, it, vi } from 'vitest'
import { nameScenario, useScenarioNames } from '../../src/state/scenario-names'

const key = 'rose-value-scenarios'

const stored = new Map<string, string>()
vi.stubGlobal('localStorage', {
  getItem: (name: string) => stored.get(name) ?? null,
  setItem: (name: string, value: string) => stored.set(name, value),
})

afterEach(() => {
  stored.clear()
  useScenarioNames.setState({}, true)
})

/** The names that another page of this browser starts with. */
async function readAgain() {
  vi.resetModules()
  return (await import('../../src/state/scenario-names')).useScenarioNames.getState()
}

it('a name is kept in this browser, on one line, until it is empty', async () => {
  nameScenario('buy:web', ' At \n home ')
  expect(await readAgain()).toEqual({ 'buy:web': 'At home' })
  nameScenario('buy:web', '  ')
  expect(await readAgain()).toEqual({})
})

it('the newest fifty names are kept', async () => {
  for (let n = 1; n <= 51; n++) nameScenario(`n:${n}`, 'x')
  const names = await readAgain()
  expect(Object.keys(names)).toHaveLength(50)
  expect(names['n:1']).toBeUndefined()
})

it.each(['', 'null', '5', '[', '{"buy:web":5,"n:1":""}'])('nothing is read of %j', async (text) => {
  stored.set(key, text)
  expect(await readAgain()).toEqual({})
})

it('a name stays until the page is closed where nothing can be stored', () => {
  vi.spyOn(localStorage, 'setItem').mockImplementation(() => {
    throw new Error('no room')
  })
  nameScenario('buy:web', 'At home')
  expect(useScenarioNames.getState()).toEqual({ 'buy:web': 'At home' })
})
