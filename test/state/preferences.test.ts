// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Theme } from '../../src/state/link'
import { followPreferences, usePreferences } from '../../src/state/preferences'

const key = 'rose-value'
const setTheme = (theme: Theme) => usePreferences.getState().setTheme(theme)
const remember = (slug: string) => usePreferences.getState().remember(slug)
const kept = () => JSON.parse(localStorage.getItem(key) ?? 'null')?.state
const chosen = () => {
  const { theme, recent, usesUsPrices } = usePreferences.getState()
  return { theme, recent, usesUsPrices }
}
const store = (state: unknown) => localStorage.setItem(key, JSON.stringify({ state, version: 0 }))

/** What a visitor finds who comes back. */
const comeBack = async () => {
  await usePreferences.persist.rehydrate()
  return chosen()
}

const none = { theme: 'auto', recent: [], usesUsPrices: false }

beforeEach(() => {
  usePreferences.setState(usePreferences.getInitialState())
  localStorage.clear()
})
afterEach(() => {
  vi.restoreAllMocks()
})

describe('preferences', () => {
  it('are none at first', () => {
    expect(chosen()).toEqual(none)
  })

  it('are kept for the next visit, and nothing else is', async () => {
    setTheme('dark')
    remember('lion')
    usePreferences.getState().preferUsPrices()
    const all = { theme: 'dark', recent: ['lion'], usesUsPrices: true }
    expect(kept()).toEqual(all)
    expect(await comeBack()).toEqual(all)
  })

  it('can be changed after coming back', async () => {
    store({ theme: 'dark', recent: ['lion'] })
    await comeBack()
    usePreferences.getState().setTheme('light')
    expect(kept().theme).toBe('light')
  })

  it.each(['light', 'dark', 'auto'] as const)('bring the theme %s back', async (theme) => {
    usePreferences.setState({ theme: theme === 'dark' ? 'light' : 'dark' })
    store({ theme, recent: [] })
    expect((await comeBack()).theme).toBe(theme)
  })

  it('are not read before the page asks for them', async () => {
    store({ theme: 'dark' })
    vi.resetModules()
    const { usePreferences: fresh } = await import('../../src/state/preferences')
    expect(fresh.getState()).toMatchObject(none)
    await fresh.persist.rehydrate()
    expect(fresh.getState().theme).toBe('dark')
  })

  it('keep what is right beside what is wrong', async () => {
    store({ theme: 'pink', recent: ['lion', 5, '<b>Lion</b>', null, 'rose'] })
    expect(await comeBack()).toEqual({ ...none, recent: ['lion', 'rose'] })
    usePreferences.setState(usePreferences.getInitialState())
    store({ theme: 'dark', recent: 'lion', usesUsPrices: 'yes' })
    expect(await comeBack()).toEqual({ ...none, theme: 'dark' })
  })
})

it('are read as far as they can be, whatever version wrote them', async () => {
  const state = { theme: 'dark', recent: 'of another shape', more: 1 }
  localStorage.setItem(key, JSON.stringify({ state, version: 7 }))
  expect(await comeBack()).toEqual({ ...none, theme: 'dark' })
})

describe('the gifts chosen last', () => {
  it('are remembered newest first, each once', () => {
    for (const slug of ['rose', 'lion', 'corgi', 'rose']) remember(slug)
    expect(chosen().recent).toEqual(['rose', 'corgi', 'lion'])
  })

  it('are at most five', () => {
    for (const slug of ['rose', 'lion', 'corgi', 'swan', 'train', 'cap']) remember(slug)
    expect(chosen().recent).toEqual(['cap', 'train', 'swan', 'corgi', 'lion'])
  })

  it('are at most five, however many were stored', async () => {
    store({ theme: 'auto', recent: ['cap', 'train', 'swan', 'corgi', 'lion', 'rose'] })
    expect((await comeBack()).recent).toEqual(['cap', 'train', 'swan', 'corgi', 'lion'])
  })
})

describe('stored data of another hand', () => {
  it.each([
    ['nothing', null],
    ['a list', []],
    ['a text', 'dark'],
    ['a number', 5],
    ['other keys', { colour: 'red' }],
    ['values of other kinds', { theme: 5, recent: { 0: 'rose' } }],
    ['names that every object has', { theme: 'toString', recent: ['__proto__', 'toString'] }],
  ])('is ignored: %s', async (_, state) => {
    store(state)
    expect(await comeBack()).toEqual(none)
  })

  it.each(['', '{', 'null', '[]', '"dark"', '{"state":'])('is ignored: %j', async (text) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    localStorage.setItem(key, text)
    expect(await comeBack()).toEqual(none)
  })

  it('takes away no action', async () => {
    store({ setTheme: 'broken', remember: null, theme: 'dark' })
    await comeBack()
    usePreferences.getState().setTheme('light')
    usePreferences.getState().remember('lion')
    expect(chosen()).toEqual({ ...none, theme: 'light', recent: ['lion'] })
  })
})

describe('where storage is blocked', () => {
  /** As in a sandboxed frame: even to ask for it is an error. */
  const block = () =>
    vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError')
    })

  it('preferences last as long as the page', () => {
    block()
    setTheme('dark')
    remember('lion')
    expect(chosen()).toEqual({ ...none, theme: 'dark', recent: ['lion'] })
  })

  it('a visitor finds none', async () => {
    block()
    expect(await comeBack()).toEqual(none)
  })

  it('a full store is no error either', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    setTheme('dark')
    expect(chosen().theme).toBe('dark')
  })
})

describe('another tab', () => {
  it.each([
    ['told at once', new StorageEvent('storage', { key: 'rose-value' })],
    ['found when the browser brings the page back', new Event('pageshow')],
  ])('is followed in what it stores (%s), until that is ended', (_, event) => {
    const stop = followPreferences()
    store({ theme: 'dark', recent: ['lion'] })
    dispatchEvent(event)
    remember('rose')
    expect(kept()).toEqual({ ...none, theme: 'dark', recent: ['rose', 'lion'] })

    stop()
    store({ theme: 'light', recent: [] })
    dispatchEvent(event)
    expect(chosen().theme).toBe('dark')
  })
})
