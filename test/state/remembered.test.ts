import { expect, it, vi } from 'vitest'
import { remembered } from '../../src/state/remembered'

it('works each thing out once, and tells texts apart that read the same in a row', () => {
  const workOut = vi.fn((...texts: string[]) => texts.length)
  const asked = remembered(workOut)
  expect([asked('ab', 'c'), asked('a', 'bc'), asked('ab', 'c'), asked('abc'), asked()]).toEqual([
    2, 2, 2, 1, 0,
  ])
  expect(workOut).toHaveBeenCalledTimes(4)
})
