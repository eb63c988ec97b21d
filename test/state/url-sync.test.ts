// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { exact } from '../../src/domain/amount'
import { useCalculator } from '../../src/state/calculator'
import { flushAddress, shareAddress, syncAddress } from '../../src/state/url-sync'

const send = (gifts: number) =>
  useCalculator.getState().setKnown({ field: 'gifts', amount: exact(String(gifts)) })
const sent = () => useCalculator.getState().scenario.known.amount
const query = () => location.search

let stop = () => {}
const openAt = (address: string) => {
  history.replaceState(null, '', address)
  stop = syncAddress()
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  stop()
  vi.restoreAllMocks()
  vi.useRealTimers()
})

it('opens what the address says', () => {
  openAt('/?n=7')
  expect(sent()).toEqual(exact('7'))
})

describe('an edit', () => {
  it('replaces the address 300 ms after the last change', () => {
    openAt('/?n=7')
    send(8)
    vi.advanceTimersByTime(299)
    send(9)
    vi.advanceTimersByTime(299)
    expect(query()).toBe('?n=7')
    vi.advanceTimersByTime(1)
    expect(query()).toBe('?n=9')
  })

  it('never adds a step to the history', () => {
    openAt('/?n=7')
    const steps = history.length
    send(8)
    vi.runAllTimers()
    expect(history.length).toBe(steps)
  })

  it('writes the address once, however long an arrow key is held down', () => {
    openAt('/')
    const replace = vi.spyOn(history, 'replaceState')
    for (let press = 1; press <= 300; press++) {
      send(press)
      vi.advanceTimersByTime(33)
    }
    vi.runAllTimers()
    expect(replace).toHaveBeenCalledTimes(1)
    expect(query()).toBe('?n=300')
  })

  it('is written at once on share and on leaving', () => {
    openAt('/')
    send(8)
    flushAddress()
    expect(query()).toBe('?n=8')
    send(9)
    dispatchEvent(new Event('pagehide'))
    expect(query()).toBe('?n=9')
  })

  it('leaves the fragment and the keys of others where they are', () => {
    openAt('/?utm_source=a&n=7#?secret=abc')
    send(8)
    vi.runAllTimers()
    expect(query() + location.hash).toBe('?n=8&utm_source=a#?secret=abc')
  })

  it('is kept where the browser refuses to change the address, and the next one tries again', () => {
    openAt('/?n=7')
    vi.spyOn(history, 'replaceState').mockImplementationOnce(() => {
      throw new DOMException('too many', 'SecurityError')
    })
    send(8)
    vi.runAllTimers()
    expect(sent()).toEqual(exact('8'))
    send(9)
    vi.runAllTimers()
    expect(query()).toBe('?n=9')
  })
})

it('opens an address that somebody else put there', () => {
  openAt('/?n=7')
  history.replaceState(null, '', '/?n=12')
  dispatchEvent(new PopStateEvent('popstate'))
  expect(sent()).toEqual(exact('12'))
})

describe('the address to share', () => {
  it('holds the calculation alone', () => {
    openAt('/?utm_source=a&n=7&embed=1&theme=dark#part')
    expect(shareAddress()).toBe('http://localhost:3000/?n=7')
  })

  it('can pin the rates', () => {
    openAt('/?n=7')
    expect(shareAddress('2026-11')).toBe('http://localhost:3000/?n=7&rates=2026-11')
  })
})
