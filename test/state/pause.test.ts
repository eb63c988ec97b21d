import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { afterPause } from '../../src/state/pause'

const act = vi.fn()

beforeEach(() => {
  vi.useFakeTimers()
  act.mockClear()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('what waits for a pause', () => {
  it('acts once, so long after it was asked for last', () => {
    const { ask, isWaiting } = afterPause(300, act)
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

  it('waits anew when it is asked for again', () => {
    const { ask } = afterPause(300, act)
    for (let times = 1; times <= 2; times++) {
      ask()
      vi.advanceTimersByTime(300)
      expect(act).toHaveBeenCalledTimes(times)
    }
  })

  it('does nothing once it is cancelled', () => {
    const { ask, cancel, isWaiting } = afterPause(300, act)
    ask()
    cancel()
    expect(isWaiting()).toBe(false)
    vi.advanceTimersByTime(600)
    expect(act).not.toHaveBeenCalled()
  })
})
