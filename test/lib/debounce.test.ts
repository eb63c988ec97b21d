import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { debounce } from '../../src/lib/debounce'

const act = vi.fn()

beforeEach(() => {
  vi.useFakeTimers()
  act.mockClear()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('debounce', () => {
  it('acts once, 300 ms after it was last asked for', () => {
    const { ask, isWaiting } = debounce(300, act)
    ask()
    vi.advanceTimersByTime(200)
    ask()
    vi.advanceTimersByTime(299)
    expect(act).not.toHaveBeenCalled()
    expect(isWaiting()).toBe(true)
    vi.advanceTimersByTime(1)
    expect(act).toHaveBeenCalledOnce()
    expect(isWaiting()).toBe(false)
  })

  it('acts again when it is asked for after the pause', () => {
    const { ask } = debounce(300, act)
    for (let times = 1; times <= 2; times++) {
      ask()
      vi.advanceTimersByTime(300)
      expect(act).toHaveBeenCalledTimes(times)
    }
  })

  it('does not act once it is cancelled', () => {
    const { ask, cancel, isWaiting } = debounce(300, act)
    ask()
    cancel()
    expect(isWaiting()).toBe(false)
    vi.advanceTimersByTime(600)
    expect(act).not.toHaveBeenCalled()
  })
})
