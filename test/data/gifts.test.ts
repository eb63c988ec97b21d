import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { distinctGifts, gifts, giftsAsOf } from '../../src/data/catalogue'
import giftPlurals from '../../src/data/gift-plurals.json'
import { giftBySlug, giftSources, rose } from '../../src/data/gifts'

const reserved = ['bbc-2022', '1000-coins', 'first-payout', 'assets', 'embed']

describe('the catalogue', () => {
  it('has all 776 gifts; a new one changes this number', () => {
    expect(gifts).toHaveLength(776)
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
