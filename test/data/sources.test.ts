import { describe, expect, it } from 'vitest'
import { articleSources } from '../../src/data/article-sources'
import { articleExample, articleRoses } from '../../src/data/claims'
import { feeSources } from '../../src/data/fee-sources'
import { followedPayments } from '../../src/data/followed-payments'
import { measurements } from '../../src/data/measurements'
import { payoutSources } from '../../src/data/payout-sources'
import { priceSources } from '../../src/data/price-sources'
import { newestRateSet, rateSets } from '../../src/data/rate-sets'
import { sources } from '../../src/data/sources'
import type { RateSet } from '../../src/domain/rate-set'
import detailMessages from '../../src/language/en/details.json' with { type: 'json' }
import lineMessages from '../../src/language/en/lines.json' with { type: 'json' }
import sourceMessages from '../../src/language/en/sources.json' with { type: 'json' }
import specialMessages from '../../src/language/en/special.json' with { type: 'json' }

const listed = [...priceSources, ...feeSources, ...payoutSources, ...articleSources]

/** Every source that a set names anywhere. */
const namedBy = (set: RateSet): readonly string[] => [
  ...set.regions.flatMap(({ tax }) => tax.sources),
  ...[...set.priceLists, ...(set.roughPrices ?? []), ...set.models].flatMap(
    (record) => record.sources,
  ),
  ...set.priceLists.flatMap(({ custom }) => custom?.sources ?? []),
  ...Object.values(set.storeFees).flatMap((byRegion) =>
    Object.values(byRegion).flatMap((fee) => fee.sources),
  ),
  ...Object.values(set.deductions).flat(),
  ...set.minimum.sources,
  set.exchange.source,
]

const sorted = (ids: Iterable<string>) => [...new Set(ids)].toSorted()

describe('sources', () => {
  it('are the ones that the rate sets name, no more and no fewer', () => {
    expect(sorted(rateSets.flatMap(namedBy))).toEqual(sorted(Object.keys(sources)))
  })

  it('include those of every measurement and claim', () => {
    const named = [...measurements, ...followedPayments, articleExample, articleRoses].flatMap(
      (record) => record.sources,
    )
    expect(Object.keys(sources)).toEqual(expect.arrayContaining(named))
  })

  it('have an id of their own', () => {
    expect(Object.keys(sources)).toHaveLength(listed.length)
  })

  it('each have a message, and each message a source', () => {
    const keys = Object.keys(sources).map((id) => `source.${id}`)
    expect(sorted(Object.keys(sourceMessages))).toEqual(sorted(keys))
  })

  it('link to no copy of the coin page, give a date for only one copy, and name no index number', () => {
    const copies = listed.filter(({ who }) => who.startsWith('Copy of TikTok’s coin page'))
    expect(copies.length).toBeGreaterThan(0)
    for (const { id, url, asOf } of copies) {
      expect([url, asOf], id).toEqual([null, id === 'ghs-web' ? '2026' : null])
    }
    expect(JSON.stringify([listed, sourceMessages])).not.toMatch(/stored-code-index|\d{10}/)
  })

  it('have an address on the web or none, and a date or none', () => {
    for (const { id, url, asOf } of listed) {
      expect(url ?? 'https://', id).toMatch(/^https?:\/\//)
      expect(asOf ?? '2026', id).toMatch(/^20\d\d(?:-\d\d){0,2}$/)
    }
  })

  it('that nothing supports never stand for a region alone', () => {
    for (const { priceLists, roughPrices = [] } of rateSets) {
      for (const list of priceLists.filter(({ sources: [first] }) => first !== 'article-price')) {
        expect(sources[list.sources[0] ?? '']?.trust, list.region).toMatch(/^(secondary|derived)$/)
      }
      for (const rough of roughPrices) {
        expect(rough.sources.map((id) => sources[id]?.trust)).toEqual(['folklore'])
      }
    }
  })

  it('contradict only payout models that list them as a source', () => {
    const found = listed.flatMap(({ id, contradicts = [] }) => contradicts.map((of) => [of, id]))
    expect(found).not.toHaveLength(0)
    for (const [model, id] of found) {
      const { sources: named } = newestRateSet.models.find((one) => one.id === model) ?? {}
      expect(named, model).toContain(id)
    }
  })

  it('of the article lead to a copy of it', () => {
    expect(new Set(articleSources.map(({ url }) => url))).toEqual(
      new Set(['https://immunoglobulin.bplgroup.com/agccatur12/tiktok-rose-value.html']),
    )
    for (const { who, asOf } of articleSources) {
      expect([who, asOf]).toEqual([
        'A copy of the article “Unveiling The True TikTok Rose Value”',
        null,
      ])
    }
  })

  it('say that TikTok publishes neither prices nor a diamond rate', () => {
    for (const id of ['no-price-list', 'no-diamond-rate']) {
      expect(sources[id]).toMatchObject({ who: 'Rose Value', trust: 'unknown', url: null })
    }
  })
})

describe('payout models', () => {
  it('each have a name and an origin', () => {
    const ids = rateSets.flatMap(({ models }) => models.map(({ id }) => id))
    const keys = ids.flatMap((id) => [`model.${id}.name`, `model.${id}.origin`])
    const texts = Object.keys({ ...lineMessages, ...specialMessages, ...detailMessages })
    expect(sorted(texts.filter((id) => id.startsWith('model.')))).toEqual(sorted(keys))
  })
})
