import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { distinctGifts, gifts, giftsAsOf } from '../../src/data/catalogue'
import { catalogueOf } from '../../src/data/catalogue-of'
import first from '../../src/data/first-gifts.json'
import { firstGifts, giftOverview } from '../../src/data/gift-overview'
import overview from '../../src/data/gift-overview.json'
import giftPlurals from '../../src/data/gift-plurals.json'
import { giftBySlug, giftSources, rose } from '../../src/data/gifts'
import catalogue from '../../src/data/gifts.json'

const reserved =
  'bbc-2022 1000-coins first-payout gifts evidence creators log data assets icons embed'.split(' ')

describe('the catalogue', () => {
  it('has all 776 gifts; a new one changes this number', () => {
    expect(gifts).toHaveLength(776)
  })

  it('has rows with every field of a gift and nothing else', () => {
    const number = expect.any(Number)
    const text = expect.any(String)
    for (const { gifts: rows } of [catalogue, first]) {
      for (const [slug, name, coins, id, source, seen, earlier = [], names, ...rest] of rows) {
        expect([slug, name, coins, source, seen]).toEqual([text, text, number, text, number])
        expect(id === null || typeof id === 'number', String(slug)).toBe(true)
        expect(rest, String(slug)).toEqual([])
        if (names !== undefined) expect(names).toEqual(expect.arrayContaining([text]))
        for (const price of earlier as readonly unknown[]) {
          expect(price).toEqual([number, text, expect.any(Boolean)])
        }
      }
    }
  })

  it('begins with the Rose at 1 coin', () => {
    expect(gifts[0]).toBe(rose)
    expect(rose).toMatchObject({ slug: 'rose', name: 'Rose', coins: 1, id: 5655 })
  })

  it('has the most seen gifts first after the Rose, then the cheapest', () => {
    const others = gifts.slice(1)
    for (const [i, gift] of others.slice(1).entries()) {
      const before = others[i]!
      expect(before.seen).toBeGreaterThanOrEqual(gift.seen)
      if (before.seen === gift.seen) expect(before.coins).toBeLessThanOrEqual(gift.coins)
    }
  })

  it('gives each gift an address of its own', () => {
    expect(new Set(gifts.map(({ slug }) => slug)).size).toBe(gifts.length)
    for (const { slug } of gifts) {
      expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
      expect(slug).not.toMatch(/^coins-\d+$/)
      expect(reserved).not.toContain(slug)
    }
  })

  it('has no id twice', () => {
    const ids = gifts.flatMap(({ id }) => (id === null ? [] : [id]))
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('prices every gift in whole coins above zero', () => {
    for (const { coins, name } of gifts) {
      expect(Number.isInteger(coins) && coins > 0, name).toBe(true)
    }
  })

  it('finds a gift by its slug, and no gift by another', () => {
    expect(giftBySlug('lion')).toMatchObject({ name: 'Lion', coins: 29_999 })
    expect(giftBySlug('lovers-lock')).toMatchObject({ name: 'Lover’s Lock' })
    expect(giftBySlug('2026')).toMatchObject({ name: '2026' })
    expect(giftBySlug('no-such-gift')).toBeUndefined()
  })

  it('tells the two TikTok Universes apart', () => {
    expect(giftBySlug('tiktok-universe')).toMatchObject({ name: 'TikTok Universe' })
    expect(giftBySlug('tiktok-universe-plus')).toMatchObject({ name: 'TikTok Universe+' })
  })

  it('names a source for every gift, and no other source', () => {
    const used = new Set(gifts.map(({ source }) => source))
    expect([...used].toSorted()).toEqual(Object.keys(giftSources).toSorted())
    for (const { who, asOf, url } of Object.values(giftSources)) {
      expect(url.startsWith(`https://github.com/${who}/blob/`)).toBe(true)
      expect(asOf <= giftsAsOf).toBe(true)
    }
    expect(Object.values(giftSources).map(({ asOf }) => asOf)).toContain(giftsAsOf)
  })

  it('has at a glance what all of it says', () => {
    const prices = gifts.map(({ coins }) => coins).toSorted((a, b) => a - b)
    const dates = gifts.map(({ source }) => giftSources[source]?.asOf ?? '').toSorted()
    expect(giftOverview).toEqual({
      count: gifts.length,
      least: prices[0],
      greatest: prices.at(-1),
      median: prices[gifts.length / 2 - 1],
      seenFrom: dates[0],
      seenTo: dates.at(-1),
    })
    expect(firstGifts).toEqual(gifts.slice(0, 20))
    expect(overview).toMatchObject(
      catalogueOf(
        firstGifts.map(({ slug }) => slug),
        { ...catalogue, plurals: giftPlurals },
      ),
    )
  })

  it('knows of earlier prices, such as that of the TikTok Universe', () => {
    expect(giftBySlug('tiktok-universe')?.earlier).toEqual([
      { coins: 34_999, seen: '2024-02-22', otherNumber: true },
    ])
    for (const { name, coins, earlier } of gifts) {
      for (const before of earlier) expect(before.coins, name).not.toBe(coins)
    }
  })

  it('is kept with one gift a line', () => {
    const lines = readFileSync('src/data/gifts.json', 'utf8').split('\n')
    expect(lines.filter((line) => line.startsWith('    ['))).toHaveLength(gifts.length)
  })
})

describe('the gifts to choose from', () => {
  it('are all of them, but each name at each price only once', () => {
    const keys = gifts.map(({ name, coins }) => `${coins} ${name}`)
    expect(distinctGifts.map(({ name, coins }) => `${coins} ${name}`)).toEqual([...new Set(keys)])
    expect(distinctGifts).toContain(giftBySlug('tiktok-universe'))
    expect(distinctGifts).not.toContain(giftBySlug('tiktok-universe-9101'))
  })
})

describe('the English names that can be counted', () => {
  it('are of gifts in the catalogue', () => {
    const plurals = Object.entries(giftPlurals)
    expect(plurals.length).toBeGreaterThan(0)
    for (const [slug, plural] of plurals) expect(giftBySlug(slug)).toMatchObject({ plural })
  })
})
