import { describe, expect, it } from 'vitest'
import { newestRateSet } from '../../src/data/rate-sets'
import { sourcedRates, usesOfSources } from '../../src/domain/source-uses'

describe('what rests on a source', () => {
  const uses = usesOfSources([
    { kind: 'price', buy: 'app', of: 'us', sources: ['list', 'all'] },
    { kind: 'price', buy: 'app', of: 'gb', sources: ['all'] },
    { kind: 'price', buy: 'web', of: 'us', sources: ['list'] },
    { kind: 'price', buy: 'web', of: 'gb', sources: [] },
    { kind: 'tax', of: 'gb', sources: ['list'] },
    { kind: 'tax', of: 'gb', sources: ['list'] },
  ])

  it('is one entry for each kind and way to buy, with each region once', () => {
    expect(uses.get('list')).toEqual([
      { kind: 'price', buy: 'app', of: ['us'], isAll: false },
      { kind: 'price', buy: 'web', of: ['us'], isAll: false },
      { kind: 'tax', buy: undefined, of: ['gb'], isAll: true },
    ])
  })

  it('is everything of a kind where nothing of it does without the source', () => {
    expect(uses.get('all')).toEqual([{ kind: 'price', buy: 'app', of: ['us', 'gb'], isAll: true }])
  })
})

it('every rate of the newest set has a source, except the visitor’s own numbers', () => {
  const bare = sourcedRates(newestRateSet).filter(({ sources }) => sources.length === 0)
  expect(bare.map(({ kind, of }) => [kind, of])).toEqual([['model', 'custom']])
})
