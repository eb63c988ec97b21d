// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  addSaved,
  dropUnreadable,
  followSaved,
  nameOf,
  readSaved,
  removeSaved,
  type Saved,
  useSaved,
} from '../../src/state/saved'

const key = 'rose-value-saved'
const entries = () => useSaved.getState().entries
const unreadable = () => useSaved.getState().unreadable
const names = () => entries().map(({ name }) => name)
const kept = () => JSON.parse(localStorage.getItem(key) ?? 'null')?.state.entries
const store = (state: unknown) => localStorage.setItem(key, JSON.stringify({ state, version: 0 }))

const saved = (name: string, second = 0, link = `n=${second + 1}`): Saved => ({
  name,
  link,
  savedAt: new Date(Date.UTC(2026, 10, 25, 12, 0, second)).toISOString(),
})

/** What another tab does, which this one is told of by the browser. */
const changeElsewhere = (state: unknown) => {
  store(state)
  dispatchEvent(new StorageEvent('storage', { key }))
}

/** Until it is lifted, the browser takes nothing more. */
const fillUp = () =>
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })

let stop = () => {}
beforeEach(() => {
  localStorage.clear()
  stop = followSaved()
})
afterEach(() => {
  stop()
  vi.restoreAllMocks()
})

describe('saved calculations', () => {
  it('are none at first', () => {
    expect(entries()).toEqual([])
  })

  it('are kept for the next visit, newest first', () => {
    expect(addSaved([saved('old', 1)])).toEqual({ kind: 'kept', more: 1 })
    addSaved([saved('new', 3)])
    addSaved([saved('between', 2)])
    expect(names()).toEqual(['new', 'between', 'old'])
    expect(kept()).toEqual(entries())
  })

  it('stay in their order where several were saved at the same moment', () => {
    addSaved([saved('a', 1, 'n=1'), saved('b', 1, 'n=2'), saved('c', 1, 'n=3')])
    expect(names()).toEqual(['a', 'b', 'c'])
    addSaved([saved('old', 0)])
    expect(names()).toEqual(['a', 'b', 'c', 'old'])
  })

  it('are kept once under the same name and link, and twice under the same name alone', () => {
    addSaved([saved('Roses', 1, 'n=5')])
    expect(addSaved([saved('Roses', 2, 'n=5')])).toEqual({ kind: 'kept', more: 0 })
    expect(addSaved([saved('Roses', 3, 'n=6')])).toEqual({ kind: 'kept', more: 1 })
    expect(entries().map(({ link }) => link)).toEqual(['n=6', 'n=5'])
  })

  it('keep the newest names of what they compare, and no more names than can be read again', () => {
    const link = 'n=5&vs=buy%3Aweb'
    addSaved([{ ...saved('a', 1, link), names: { 'buy:web': 'Web', 'n:1': 'One', 'n:2': 'Two' } }])
    addSaved([{ ...saved('a', 2, link), names: { 'buy:web': 'On the web', 'n:3': 'Three' } }])
    changeElsewhere({ entries: kept() })
    expect(unreadable()).toEqual([])
    expect(entries().map((entry) => entry.names)).toEqual([
      { 'n:2': 'Two', 'buy:web': 'On the web', 'n:3': 'Three' },
    ])
  })

  it('can be dropped, and kept again where they were', () => {
    addSaved([saved('a', 1), saved('b', 2), saved('c', 3)])
    expect(removeSaved(saved('b', 2))).toBe(true)
    expect(names()).toEqual(['c', 'a'])
    expect(kept()).toHaveLength(2)
    addSaved([saved('b', 2)])
    expect(names()).toEqual(['c', 'b', 'a'])
  })

  it('are at most 200: beyond that nothing is added, and nothing is lost', () => {
    const many = Array.from({ length: 199 }, (_, at) => saved(`number ${at}`, at))
    expect(addSaved(many).kind).toBe('kept')
    expect(addSaved([saved('x', 300), saved('y', 301)])).toEqual({ kind: 'tooMany' })
    expect(entries()).toHaveLength(199)
    expect(addSaved([saved('x', 300)]).kind).toBe('kept')
    expect(kept()).toHaveLength(200)
  })
})

describe('in two tabs', () => {
  it('a change in one is seen in the other', () => {
    changeElsewhere({ entries: [saved('from elsewhere')] })
    expect(names()).toEqual(['from elsewhere'])
    changeElsewhere({ entries: [] })
    expect(names()).toEqual([])
  })

  it('a change is seen when the browser brings back a page that missed it', () => {
    store({ entries: [saved('from elsewhere')] })
    dispatchEvent(new Event('pageshow'))
    expect(names()).toEqual(['from elsewhere'])
  })

  it('everything goes when the browser is told to forget', () => {
    addSaved([saved('a')])
    localStorage.clear()
    dispatchEvent(new StorageEvent('storage', { key: null }))
    expect(entries()).toEqual([])
  })

  it('neither overwrites what the other has just saved', () => {
    addSaved([saved('here', 1)])
    store({ entries: [saved('elsewhere', 2), saved('here', 1)] })
    addSaved([saved('here again', 3)])
    expect(names()).toEqual(['here again', 'elsewhere', 'here'])
    store({ entries: [saved('elsewhere', 2), saved('here', 1)] })
    removeSaved(saved('here', 1))
    expect(names()).toEqual(['elsewhere'])
  })

  it('what is stored under other keys is no news', () => {
    store({ entries: [saved('a')] })
    dispatchEvent(new StorageEvent('storage', { key: 'rose-value' }))
    expect(entries()).toEqual([])
  })
})

describe('where the browser has no room left', () => {
  it('nothing is added, and nothing is lost', () => {
    addSaved([saved('a', 1)])
    const full = fillUp()
    expect(addSaved([saved('b', 2)])).toEqual({ kind: 'noRoom' })
    expect(removeSaved(saved('a', 1))).toBe(false)
    expect(dropUnreadable()).toBe(false)
    expect(names()).toEqual(['a'])
    full.mockRestore()
    expect(addSaved([saved('b', 2)]).kind).toBe('kept')
    expect(names()).toEqual(['b', 'a'])
  })
})

describe('stored data of another hand', () => {
  it.each([
    null,
    [],
    'text',
    5,
    { entries: 'text' },
    { entries: { 0: saved('a') } },
    { entries: [null, 5, 'a', []] },
    { entries: [{ ...saved('a'), name: 5 }] },
    { entries: [{ ...saved('a'), name: '' }] },
    { entries: [{ ...saved('a'), name: '\u200b\u202e' }] },
    { entries: [{ ...saved('a'), name: 'two\nlines' }] },
    { entries: [{ ...saved('a'), name: 'x'.repeat(81) }] },
    { entries: [{ ...saved('a'), link: null }] },
    { entries: [{ ...saved('a'), link: `n=${'1'.repeat(10_000)}` }] },
    { entries: [{ ...saved('a'), savedAt: 'yesterday' }] },
    { entries: [{ ...saved('a'), savedAt: '2026-11-25' }] },
    { entries: [{ ...saved('a'), savedAt: '+275760-09-13T00:00:00.000Z' }] },
    { entries: [{ ...saved('a'), savedAt: '0050-01-01T00:00:00.000Z' }] },
    { entries: [{ ...saved('a'), savedAt: '1969-12-31T23:59:59.999Z' }] },
    { entries: [{ name: 'a', link: '' }] },
  ])('is not shown, and stays until it is deleted: %j', (state) => {
    changeElsewhere(state)
    const found = unreadable()
    expect(entries()).toEqual([])
    expect(found).not.toEqual([])
    addSaved([saved('b', 1), saved('c', 2)])
    removeSaved(saved('b', 1))
    expect(kept()).toEqual([saved('c', 2), ...found])
    expect(dropUnreadable()).toBe(true)
    expect(kept()).toEqual([saved('c', 2)])
    expect(unreadable()).toEqual([])
  })

  it('is kept as far as it is right, even a link that only a newer version can read', () => {
    const newer = saved('newer', 1, 'rates=2031-01')
    changeElsewhere({ entries: [{ ...saved('a'), more: '<b>' }, 5, newer] })
    addSaved([saved('b', 2)])
    expect(kept()).toEqual([saved('b', 2), newer, saved('a'), 5])
  })

  it('has a calculation once, however often it is in it', () => {
    changeElsewhere({ entries: [saved('a'), saved('b', 1), saved('a')] })
    expect(entries()).toEqual([saved('a'), saved('b', 1)])
  })

  it.each([
    '{',
    'null',
    '[]',
    '"text"',
    JSON.stringify({ state: { entries: [saved('a')] }, version: 1 }),
  ])('is kept word for word where it is of no known version: %j', (text) => {
    localStorage.setItem(key, text)
    dispatchEvent(new StorageEvent('storage', { key }))
    expect(entries()).toEqual([])
    expect(addSaved([saved('a')])).toEqual({ kind: 'kept', more: 1 })
    expect(kept()).toEqual([saved('a'), text])
    expect(unreadable()).toEqual([text])
  })

  it('is none where the text is empty', () => {
    localStorage.setItem(key, '')
    dispatchEvent(new StorageEvent('storage', { key }))
    expect(useSaved.getState()).toEqual({ entries: [], unreadable: [] })
  })
})

describe('an entry', () => {
  const entry = { name: 'Ten Lions', link: 'gift=lion&n=10', savedAt: '2026-11-25T12:00:00.000Z' }

  it('has a name of at most 80 letters and a link of at most 10,000', () => {
    for (const [name, link, isRead] of [
      ['x'.repeat(80), 'y'.repeat(10_000), true],
      ['x'.repeat(81), 'y'.repeat(10_000), false],
      ['x'.repeat(80), 'y'.repeat(10_001), false],
    ] as const) {
      expect(readSaved({ ...entry, name, link }) !== null).toBe(isRead)
    }
  })

  it('has its name on one line, without a gap at either end', () => {
    expect(nameOf('  Ten \t\n Lions\u0000 ')).toBe('Ten Lions')
    expect(readSaved({ ...entry, name: 'Ten  Lions' })).toBeNull()
    expect(readSaved({ ...entry, name: ' Ten Lions' })).toBeNull()
  })
})
