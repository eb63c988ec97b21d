import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { newestRateSet, rateSets } from '../../src/data/rate-sets'

/**
 * What each set came to when it was published. Old links name these sets, so they never change:
 * new facts make a new set, with a line of its own here.
 */
const published = {
  '2026-11': 'fb8c1e1396edc111',
  '2022-10': 'da3d9d361609a5ee',
  article: '0cf69284e1225f54',
}

const fingerprint = (value: unknown) =>
  createHash('sha256')
    .update(JSON.stringify(value, (_, part) => (typeof part === 'bigint' ? `${part}n` : part)))
    .digest('hex')
    .slice(0, 16)

it.each(rateSets.map((set) => [set.id, set] as const))('%s is as it was published', (id, set) => {
  expect({ [id]: fingerprint(set) }).toEqual({ [id]: published[id as keyof typeof published] })
})

it('every set can be read in every currency that a link may name', () => {
  for (const { exchange } of rateSets) {
    expect(Object.keys(exchange.perDollar)).toEqual(Object.keys(newestRateSet.exchange.perDollar))
  }
})
