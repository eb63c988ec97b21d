import { expect, it, vi } from 'vitest'
import { remembered, rememberedFor } from '../../src/state/remembered'

it('works each thing out once, and tells texts apart that read the same in a row', () => {
  const workOut = vi.fn((...texts: string[]) => texts.length)
  const asked = remembered(workOut)
  expect([asked('ab', 'c'), asked('a', 'bc'), asked('ab', 'c'), asked('abc'), asked()]).toEqual([
    2, 2, 2, 1, 0,
  ])
  expect(workOut).toHaveBeenCalledTimes(4)
})

it('works each object out once, also where nothing follows from it', () => {
  const workOut = vi.fn((key: { readonly result?: number }) => key.result)
  const asked = rememberedFor(workOut)
  const [some, none] = [{ result: 1 }, {}]
  expect([asked(some), asked(none), asked(some), asked(none), asked({})]).toEqual([
    1,
    undefined,
    1,
    undefined,
    undefined,
  ])
  expect(workOut).toHaveBeenCalledTimes(3)
})
