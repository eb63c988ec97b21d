import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { newestRateSet, rateSets } from '../../src/data/rate-sets'

/**
 * What each set came to when it was published. Old links name these sets, so they never change:
 * new facts make a new set, with a line of its own here.
 */
const published = {
  '2026-11': '9de70d5424c1a04f',
  '2022-10': 'f2da946c388c0c1d',
  article: '3c84ea40c23da0a7',
}

/** Of an amount, the fraction that it is, whatever holds it. */
const plain = (_: string, part: unknown) => {
  const { n, d } = Object(part) as { n?: unknown; d?: unknown }
  return typeof n === 'bigint' && typeof d === 'bigint' ? `${n}/${d}` : part
}

const fingerprint = (value: unknown) =>
  createHash('sha256').update(JSON.stringify(value, plain)).digest('hex').slice(0, 16)

it.each(rateSets.map((set) => [set.id, set] as const))('%s is as it was published', (id, set) => {
  expect({ [id]: fingerprint(set) }).toEqual({ [id]: published[id as keyof typeof published] })
})

it('every set can be read in every currency that a link may name', () => {
  for (const { exchange } of rateSets) {
    expect(Object.keys(exchange.perDollar)).toEqual(Object.keys(newestRateSet.exchange.perDollar))
  }
})
