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
    expect(kinds('rose-roronto')).toEqual(['claim'])
  })

  it('names no payout model that the source contradicts, whether it is a measured payout or the article', () => {
    const models = (id: string) => of(id).uses.find(({ kind }) => kind === 'model')?.of
    // It took 60%, neither 50 nor 70; 30% and 50% of what viewers pay miss it by 25%.
    expect(kinds('claim-60')).toEqual(['payout'])
    expect(models('measured-abc-2024')).toEqual(['diamond', 'net50'])
    // 31.80 of 33.
    expect(models('measured-bbc-2022')).toEqual(['diamond', 'net50', 'keeps70'])
    // The diamond’s value is the same.
    expect(models('measured-toktutorials')).toEqual(['diamond', 'half-diamond'])
    expect(kinds('article-example')).toEqual(['olderRates', 'claim'])
    expect(models('article-roses')).toEqual(['roses200'])
  })

  it('names the measured payouts that depend on a coin price', () => {
    const payouts = (id: string) => of(id).uses.find(({ kind }) => kind === 'payoutPrice')?.of
    expect(payouts('usd-app-old')).toEqual(['bbc-2022', 'lion'])
    expect(payouts('usd-web-2022')).toEqual(['abc-2024'])
    expect(payouts('usd-app-2023')).toEqual(['abc-2024'])
    expect(payouts('gbp-app')).toBeUndefined()
  })

  it('includes who says that a coin pays the same wherever it was bought', () => {
    expect([of('same-whatever-channel').group, kinds('same-whatever-channel')]).toEqual([
      'model',
      ['eitherWay'],
    ])
  })

  it('names the older rates only of what the newest no longer need', () => {
    expect(kinds('gbp-app')).toEqual(['price'])
    expect(kinds('usd-app-old')).toEqual(['olderRates', 'payoutPrice'])
  })
})
