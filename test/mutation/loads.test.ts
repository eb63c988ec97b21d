import { expect, it } from 'vitest'

/** Stryker takes a test file that fails to load for one in which nothing failed. */
const sources = import.meta.glob('../../src/{domain,state}/*.ts')

it.each(Object.keys(sources))('%s can be loaded', async (path) => {
  expect(await sources[path]?.()).toBeDefined()
})
