// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { readLink } from '../../src/state/link'
import { addSaved, followSaved, useSaved } from '../../src/state/saved'
import {
  followScenarioNames,
  nameScenario,
  namesIn,
  useScenarioNames,
} from '../../src/state/scenario-names'

const key = 'rose-value-scenarios'
const stored = () => JSON.parse(localStorage.getItem(key) ?? 'null')

let stop = () => {}
afterEach(() => {
  stop()
  stop = () => {}
  vi.restoreAllMocks()
  localStorage.clear()
  useScenarioNames.setState({}, true)
})

/** Another page of this browser. */
async function anotherTab() {
  vi.resetModules()
  return import('../../src/state/scenario-names')
}

/** The names that another page of this browser starts with. */
const readAgain = async () => (await anotherTab()).useScenarioNames.getState()

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

it.each([
  '',
  'null',
  '5',
  '[',
  '{"buy:web":5,"n:1":"","n:2":"\u200b"}',
  JSON.stringify({ 'n:1': 'x'.repeat(81) }),
])('nothing is read of %j', async (text) => {
  localStorage.setItem(key, text)
  expect(await readAgain()).toEqual({})
})

describe('where nothing can be stored', () => {
  it('names stay until the page is closed', () => {
    nameScenario('n:5', 'Stored')
    const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    nameScenario('buy:web', 'At home')
    nameScenario('region:gb', 'In London')
    const all = { 'n:5': 'Stored', 'buy:web': 'At home', 'region:gb': 'In London' }
    expect(useScenarioNames.getState()).toEqual(all)
    full.mockRestore()
    nameScenario('n:6', 'With room')
    expect(stored()).toEqual({ ...all, 'n:6': 'With room' })
  })

  it('names stay until the page is closed, even if nothing can be read', () => {
    const forbid = () => {
      throw new DOMException('forbidden', 'SecurityError')
    }
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(forbid)
    nameScenario('buy:web', 'At home')
    stop = followScenarioNames()
    nameScenario('n:5', 'Five')
    expect(useScenarioNames.getState()).toEqual({ 'buy:web': 'At home', 'n:5': 'Five' })
  })
})

describe('two tabs', () => {
  it('keep the names that were given in either', async () => {
    nameScenario('buy:web', 'Here')
    const other = await anotherTab()
    other.nameScenario('n:5', 'There')
    nameScenario('n:6', 'Here again')
    expect(stored()).toEqual({ 'buy:web': 'Here', 'n:5': 'There', 'n:6': 'Here again' })
    other.nameScenario('buy:web', '')
    expect(stored()).toEqual({ 'n:5': 'There', 'n:6': 'Here again' })
  })

  it('show each other’s names', async () => {
    const other = await anotherTab()
    other.nameScenario('n:5', 'Before')
    stop = followScenarioNames()
    expect(useScenarioNames.getState()).toEqual({ 'n:5': 'Before' })
    other.nameScenario('n:5', 'Afterwards')
    dispatchEvent(new StorageEvent('storage', { key: 'rose-value' }))
    expect(useScenarioNames.getState()).toEqual({ 'n:5': 'Before' })
    dispatchEvent(new StorageEvent('storage', { key }))
    expect(useScenarioNames.getState()).toEqual({ 'n:5': 'Afterwards' })
    other.nameScenario('n:5', 'Later')
    dispatchEvent(new Event('pageshow'))
    expect(useScenarioNames.getState()).toEqual({ 'n:5': 'Later' })
  })
})

it.each([
  ['invisible', '\u200b'],
  ['too long', 'x'.repeat(81)],
])('a name that is %s is none, and a saved calculation stays readable', (_, name) => {
  nameScenario('buy:web', name)
  nameScenario('n:5', 'Five')
  const names = namesIn(readLink('vs=buy:web&vs=n:5').scenario)
  stop = followSaved()
  addSaved([{ name: 'Mine', link: 'vs=buy:web', names, savedAt: '2026-11-25T12:00:00.000Z' }])
  dispatchEvent(new StorageEvent('storage', { key: 'rose-value-saved' }))
  expect(useSaved.getState()).toMatchObject({
    entries: [{ names: { 'n:5': 'Five' } }],
    unreadable: [],
  })
})

it('the name of an unchanged copy stays in this page', async () => {
  nameScenario('', 'Mine')
  nameScenario('n:5', 'Five')
  expect(useScenarioNames.getState()).toEqual({ '': 'Mine', 'n:5': 'Five' })
  expect(await readAgain()).toEqual({ 'n:5': 'Five' })
  localStorage.setItem(key, '{"":"Of an earlier version"}')
  expect(await readAgain()).toEqual({})
})
