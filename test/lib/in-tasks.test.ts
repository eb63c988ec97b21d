import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { inTasks } from '../../src/lib/in-tasks'

let now = 0

beforeEach(() => {
  vi.useFakeTimers()
  vi.spyOn(performance, 'now').mockImplementation(() => now)
})

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

/** Steps of 3 ms each, and how many were taken. */
function steps(count: number) {
  let taken = 0
  const step = () => {
    now += 3
    taken++
    return taken < count
  }
  return { step, taken: () => taken }
}

it('takes no further step in a task that has taken 5 ms', () => {
  const { step, taken } = steps(5)
  inTasks(step)
  expect(taken()).toBe(0)
  vi.advanceTimersToNextTimer()
  expect(taken()).toBe(2)
  vi.advanceTimersToNextTimer()
  expect(taken()).toBe(4)
  vi.runAllTimers()
  expect(taken()).toBe(5)
})

it('waits before the first step, and can be called off', () => {
  const { step, taken } = steps(5)
  const callOff = inTasks(step, 20)
  vi.advanceTimersByTime(19)
  expect(taken()).toBe(0)
  vi.advanceTimersByTime(1)
  expect(taken()).toBe(2)
  callOff()
  vi.runAllTimers()
  expect(taken()).toBe(2)
})
