import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { forget, keep, lookForKept, openKept, useKept } from '../../src/state/kept-log'
import { fileRead, readingOf } from '../ui/log/log-files'
import { fakeIndexedDb } from './fake-indexed-db'

const none = { date: null, reading: null }
const today = '2026-11-28'
const reading = readingOf([fileRead()])

let browser = fakeIndexedDb()
beforeEach(() => {
  useKept.setState(none)
  browser = fakeIndexedDb()
  vi.stubGlobal('indexedDB', browser)
})
afterEach(() => vi.unstubAllGlobals())

describe('a kept log', () => {
  it('is found and opened on the next visit', async () => {
    expect(await keep(reading, today)).toBe('kept')
    useKept.setState(none)
    await lookForKept()
    expect(useKept.getState().date).toBe(today)
    expect(await openKept()).toBe(reading)
  })

  it('is gone once it is forgotten, and leaves nothing behind', async () => {
    await keep(reading, today)
    await forget()
    expect(useKept.getState()).toEqual(none)
    expect(browser.isEmpty()).toBe(true)
    await lookForKept()
    expect(browser.isEmpty()).toBe(true)
  })

  it('that is forgotten while it is being kept is not said to be kept', async () => {
    await Promise.all([keep(reading, today), forget()])
    expect(useKept.getState()).toEqual(none)
    expect(browser.isEmpty()).toBe(true)
  })

  it('that is forgotten while it is looked for is not offered', async () => {
    await keep(reading, today)
    await Promise.all([lookForKept(), forget()])
    expect(useKept.getState()).toEqual(none)
  })

  it('that another tab has deleted is not offered again', async () => {
    await keep(reading, today)
    browser.deleteDatabase()
    expect(await openKept()).toBeNull()
    expect(useKept.getState()).toEqual(none)
  })
})
