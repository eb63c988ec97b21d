import { describe, expect, it } from 'vitest'
import { claimSources } from '../../src/data/claim-sources'
import { payoutTimeSources } from '../../src/data/payout-times'
import { platformSources } from '../../src/data/platform-sources'
import { sources } from '../../src/data/sources'
import { type ListedSource, listedSources } from '../../src/state/listed-sources'

const listed = listedSources()

const of = (id: string): ListedSource => {
  const found = listed.find(({ source }) => source.id === id)
  if (!found) throw new Error(`no source ${id}`)
  return found
}

const kinds = (id: string) => of(id).uses.map(({ kind }) => kind)

describe('the list of sources', () => {
  it('has every source once', () => {
    const all = [
      ...Object.keys(sources),
      ...[...claimSources, ...platformSources, ...payoutTimeSources].map(({ id }) => id),
    ]
    expect(listed.map(({ source }) => source.id).toSorted()).toEqual(all.toSorted())
  })

  it('has something that rests on each, and nothing twice', () => {
    for (const { source, uses } of listed) {
      expect(uses.length, source.id).toBeGreaterThan(0)
      const names = uses.flatMap(({ kind, buy, of: these }) =>
        these.map((one) => `${kind} ${buy} ${one}`),
      )
      expect(new Set(names).size, source.id).toBe(names.length)
    }
  })

  it('has each under the first that rests on it', () => {
    expect([of('tiktok-web').group, kinds('tiktok-web')]).toEqual(['price', ['price', 'storeFee']])
    expect([of('wd-current-page').group, kinds('wd-current-page')]).toEqual([
      'deductions',
      ['payoutFee', 'minimum', 'payoutTime'],
    ])
    expect(of('fx-2026-09-29').group).toBe('exchange')
    expect(of('rose-fone').group).toBe('claim')
    expect(of('twitch-bits').group).toBe('platform')
    expect(of('usd-web-2022').group).toBe('olderRates')
  })

  it('names a claim only where no payout model says the same', () => {
    expect(kinds('claim-half-tikfinity')).toEqual(['model'])
    expect(kinds('rose-iphonesoft')).toEqual(['claim'])
    expect(kinds('article-example')).toEqual(['model', 'claim'])
  })

  it('names the older rates only of what the newest no longer need', () => {
    expect(kinds('gbp-app')).toEqual(['price'])
    expect(kinds('usd-app-old')).toEqual(['olderRates'])
  })
})
