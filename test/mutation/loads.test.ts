import { expect, it } from 'vitest'

// Stryker takes a test file that fails to load for one in which nothing failed. Loaded outside of
// any test, a source is reached by all of them.
const sources = Object.entries(import.meta.glob('../../src/{lib,domain,state,language}/*.ts'))
const loads = await Promise.allSettled(sources.map(([, load]) => load()))

it.each(sources.map(([path], index) => [path, loads[index]] as const))('%s loads', (_, load) => {
  expect(load).toMatchObject({ status: 'fulfilled' })
})
