import { expect, it, vi } from 'vitest'
import { memoByOptions, memoByText, memoFor } from '../../src/lib/memo'

it('computes the result of the same texts once, and of texts that only read the same when joined', () => {
  const compute = vi.fn((...texts: string[]) => texts.length)
  const asked = memoByText(compute)
  expect([asked('ab', 'c'), asked('a', 'bc'), asked('ab', 'c'), asked('abc'), asked()]).toEqual([
    2, 2, 2, 1, 0,
  ])
  expect(compute).toHaveBeenCalledTimes(4)
})

it('computes the result of equal options once for each locale', () => {
  const compute = vi.fn((locale: string, { digits }: { digits: number }) => `${locale} ${digits}`)
  const asked = memoByOptions(compute)
  expect([asked('en', { digits: 2 }), asked('en', { digits: 2 })]).toEqual(['en 2', 'en 2'])
  expect([asked('de', { digits: 2 }), asked('en', { digits: 3 })]).toEqual(['de 2', 'en 3'])
  expect(compute).toHaveBeenCalledTimes(3)
})

it('computes the result of each object once, also where it is undefined', () => {
  const compute = vi.fn((key: { readonly result?: number }) => key.result)
  const asked = memoFor(compute)
  const [some, none] = [{ result: 1 }, {}]
  expect([asked(some), asked(none), asked(some), asked(none), asked({})]).toEqual([
    1,
    undefined,
    1,
    undefined,
    undefined,
  ])
  expect(compute).toHaveBeenCalledTimes(3)
})
