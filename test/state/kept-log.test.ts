import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Reading } from '../../src/domain/log/reading'
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

/** Another tab of this browser. */
async function anotherTab() {
  vi.resetModules()
  return import('../../src/state/kept-log')
}

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

  it('that can’t be stored leaves the one before, and later requests are still answered', async () => {
    await keep(reading, today)
    const unstorable = { ...reading, files: [() => {}] } as unknown as Reading
    expect(await keep(unstorable, '2026-11-29')).toBe('forbidden')
    await lookForKept()
    expect(useKept.getState()).toEqual({ date: today, reading })
    expect(await openKept()).toBe(reading)
  })

  it('that was kept without an id can be opened, and still counts as kept', async () => {
    browser.store({ date: today, reading })
    expect(await openKept()).toBe(reading)
    await lookForKept()
    expect(useKept.getState()).toEqual({ date: today, reading })
  })
})

describe('a log that is open and kept', () => {
  it('is no longer said to be kept once another tab has forgotten it', async () => {
    await keep(reading, today)
    await (await anotherTab()).forget()
    await lookForKept()
    expect(useKept.getState()).toEqual(none)
  })

  it.each([today, '2026-11-29'])(
    'is no longer said to be kept once another tab has kept one in its place on %s',
    async (date) => {
      await keep(reading, today)
      await (await anotherTab()).keep(readingOf([]), date)
      await lookForKept()
      expect(useKept.getState()).toEqual({ date, reading: null })
    },
  )

  it('is said to be kept if another tab kept it and this one opened it', async () => {
    const elsewhere = await anotherTab()
    await elsewhere.keep(reading, today)
    await lookForKept()
    await elsewhere.keep(readingOf([]), '2026-11-29')
    const opened = await openKept()
    await lookForKept()
    expect(useKept.getState()).toEqual({ date: '2026-11-29', reading: opened })
  })
})
