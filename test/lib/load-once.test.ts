import { expect, it, vi } from 'vitest'
import { loadOnce } from '../../src/lib/load-once'

it('loads once and gives every caller the same promise', async () => {
  const load = vi.fn(async () => 'part')
  const get = loadOnce(load)
  expect(get()).toBe(get())
  expect(await get()).toBe('part')
  expect(load).toHaveBeenCalledOnce()
})

it('loads again after a failure', async () => {
  const load = vi.fn(async () => 'part').mockRejectedValueOnce(new Error('offline'))
  const get = loadOnce(load)
  await expect(get()).rejects.toThrow('offline')
  expect(await get()).toBe('part')
})
