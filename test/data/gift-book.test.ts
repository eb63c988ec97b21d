import { describe, expect, it } from 'vitest'
import { giftBook } from '../../src/data/gift-book'
import names from '../../src/data/gift-names.json'
import { giftBySlug } from '../../src/data/gifts'
import { lookUp } from '../../src/domain/log/look-up'

const find = (name: string | null, coins: number | null = null, id: string | null = null) =>
  lookUp({ id, name, coins }, undefined, giftBook)

describe('a gift in a log', () => {
  it('is found by its ID, whatever the log calls it', () => {
    expect(find('Heart Me', null, '5655')).toMatchObject({ slug: 'rose', coins: 1, by: 'number' })
    expect(find(null, 0, '6369')).toMatchObject({ slug: 'lion', coins: 29_999, by: 'number' })
    expect(find('Galaxie', null, '6364')).toMatchObject({ slug: 'galaxy', coins: 1_000 })
  })

  it('costs what the log says, if it says so', () => {
    expect(find('Rose', 2, '5655')).toMatchObject({ slug: 'rose', coins: 2, by: 'log' })
    expect(find('A new one', 77)).toMatchObject({ slug: null, name: 'A new one', coins: 77 })
  })

  it.each([0, null, 0.5, -1, 2_000_000, Number.NaN])('has no price if the log says %s', (coins) => {
    expect(find('Rose', coins)).toMatchObject({ slug: 'rose', coins: 1, by: 'name' })
    expect(find('A new one', coins)).toMatchObject({ coins: null, by: 'unknown' })
  })

  it('is found by its name in another language, however it is written', () => {
    expect(find('FINGERHERZ ')).toMatchObject({ slug: 'finger-heart', by: 'translated-name' })
    expect(find('フィンガーハート')).toMatchObject({ slug: 'finger-heart', coins: 5 })
  })

  it('is asked about if several gifts share its name and no price tells them apart', () => {
    expect(find('Rosa')).toMatchObject({ name: 'Rosa', coins: null, by: 'ambiguous' })
    expect(find('Rosa').candidates).toEqual(['rose', 'rosa'])
    expect(find('Rosa', 1)).toMatchObject({ slug: 'rose', name: 'Rose', coins: 1, by: 'log' })
    expect(find('Rosa', 10)).toMatchObject({ slug: 'rosa', coins: 10, by: 'log' })
    expect(find('Rosa', 3)).toMatchObject({ slug: null, name: 'Rosa', coins: 3 })
    expect(find('Gift Box').candidates).toHaveLength(2)
    expect(find('Gift Box', 3_999)).toMatchObject({ slug: 'gift-box-6835', coins: 3_999 })
  })

  it('is found by what several of it are called, where a list says how many', () => {
    const several = (name: string) =>
      lookUp({ id: null, name, coins: null, areSeveral: true }, undefined, giftBook)
    expect(several('roses')).toMatchObject({ slug: 'rose', name: 'Rose', coins: 1, by: 'name' })
    expect(several('lions')).toMatchObject({ slug: 'lion', coins: 29_999 })
    expect(several('Galaxy')).toMatchObject({ slug: 'galaxy', coins: 1_000 })
    expect(several('finger-hearts')).toMatchObject({ slug: 'finger-heart', coins: 5 })
    // The Spanish for more than one Rose, and the gift Rosa.
    expect(several('rosas')).toMatchObject({ coins: null, candidates: ['rose', 'rosa'] })
    expect(several('Hearts').by).toBe('ambiguous')
  })

  it('may have the name of several others: it is asked for where nothing tells which is meant', () => {
    expect(find('Roses')).toMatchObject({ coins: null, candidates: ['roses', 'rose'] })
    expect(find('Roses', 500)).toMatchObject({ slug: 'roses', coins: 500 })
    expect(find('Lions')).toMatchObject({ slug: 'lion', coins: 29_999 })
  })

  it('is the one the visitor chooses, and the question stays', () => {
    const rosa = { id: null, name: 'Rosa', coins: null }
    expect(lookUp(rosa, 'rose', giftBook)).toMatchObject({ slug: 'rose', coins: 1, by: 'visitor' })
    expect(lookUp(rosa, 12, giftBook)).toMatchObject({ slug: null, name: 'Rosa', coins: 12 })
    expect(lookUp(rosa, 12, giftBook).candidates).toEqual(['rose', 'rosa'])
    expect(lookUp(rosa, 'no-such-gift', giftBook)).toMatchObject({ coins: null, by: 'ambiguous' })
  })

  it('without any name is shown by its ID', () => {
    expect(find(null, null, '1')).toMatchObject({ name: '#1', coins: null, by: 'unknown' })
    expect(find(null)).toMatchObject({ name: '', coins: null })
  })
})

describe('the names of gifts', () => {
  it('belong to gifts in the catalogue', () => {
    const slugs = names.gifts.map(([slug]) => slug as string)
    expect(slugs.filter((slug) => !giftBySlug(slug))).toEqual([])
  })

  it('are in languages that have a source', () => {
    const sourced = names.sources.flatMap(({ languages }) => languages)
    const used = names.gifts.flatMap(([, , others]) => Object.keys(others as object))
    expect(new Set(used)).toEqual(new Set(sourced))
  })
})
