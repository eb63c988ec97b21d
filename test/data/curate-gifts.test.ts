import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const commit = 'a'.repeat(40)
const lists = ['2026-01', '2026-02', 'unused'].map((key) => ({
  key,
  source: `github:someone/gifts@${commit}:${key}.json`,
  asOf: `${key}-15`,
  kind: 'hand-kept',
}))

type Raw = {
  name: string
  coins: number
  id: number | null
  seenIn: string[]
  current: boolean
  asOf?: string
  coinsHistory?: [string, number][]
  otherNames?: string[]
  lowConfidence?: boolean
}

/** A gift that no list of today has. */
const gone = (name: string, coins: number, id: number, asOf: string): Raw => ({
  ...gift(name, coins, id),
  current: false,
  asOf,
})

const gift = (name: string, coins: number, id: number | null, seen = 1): Raw => ({
  name,
  coins,
  id,
  seenIn: Array.from({ length: seen }, (_, i) => `list-${i}`),
  current: true,
})

// The script writes next to itself, so a copy of it runs in a folder of its own.
let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'curate-gifts-'))
  mkdirSync(join(folder, 'scripts'))
  mkdirSync(join(folder, 'src/data'), { recursive: true })
  copyFileSync('scripts/curate-gifts.mjs', join(folder, 'scripts/curate-gifts.mjs'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function curate(gifts: readonly Raw[], others: object = {}) {
  const raw = gifts.map((one, i) => ({ ...one, source: lists[i % 2]!.source }))
  const path = join(folder, 'raw.json')
  writeFileSync(path, JSON.stringify({ sources: lists, gifts: raw, ...others }))
  execFileSync(process.execPath, [join(folder, 'scripts/curate-gifts.mjs'), path])
  return readFileSync(join(folder, 'src/data/gifts.json'), 'utf8')
}

/** Slug by name, price and id. */
const slugs = (text: string): Record<string, string> =>
  Object.fromEntries(
    JSON.parse(text).gifts.map(([slug, name, coins, id]: readonly unknown[]) => [
      `${String(name)} ${String(coins)} ${String(id)}`,
      slug,
    ]),
  )

describe('curate-gifts', () => {
  it('writes the same again from the same list', () => {
    const gifts = [gift('Rose', 1, 5655), gift('Lion', 29_999, 1, 3), gift('Lion', 5, null)]
    expect(curate(gifts)).toBe(curate(gifts))
  })

  it('gives the plain slug to the most seen, then to the lowest id', () => {
    const text = curate([
      gift('Lion', 5, 10),
      gift('Lion', 5, 11, 4),
      gift('Heart', 1, null),
      gift('Heart', 1, 30),
      gift('Heart', 1, 20),
    ])
    expect(slugs(text)).toEqual({
      'Lion 5 11': 'lion',
      'Lion 5 10': 'lion-10',
      'Heart 1 20': 'heart',
      'Heart 1 30': 'heart-30',
      'Heart 1 null': 'heart-1-coins',
    })
  })

  it('keeps the slugs of gifts already there, however often others are seen', () => {
    curate([gift('Lion', 5, 10, 2), gift('Old name', 7, 12), gift('Roses', 500, null)])
    const text = curate([
      gift('Lion', 5, 9, 8),
      gift('Lion', 5, 10, 2),
      gift('New name', 7, 12),
      gift('Roses', 500, null),
      gift('Roses', 500, 40, 9),
    ])
    expect(slugs(text)).toEqual({
      'Lion 5 9': 'lion-9',
      'Lion 5 10': 'lion',
      'New name 7 12': 'old-name',
      'Roses 500 null': 'roses',
      'Roses 500 40': 'roses-40',
    })
  })

  it('does not hand the slug of a withdrawn gift to another', () => {
    curate([gift('Lion', 5, 10), gift('Rose', 1, 5655)])
    const text = curate([{ ...gift('Lion', 5, 10), current: false }, gift('Lion', 9, 11)])
    expect(slugs(text)).toEqual({ 'Lion 9 11': 'lion-11' })
  })

  it('keeps a withdrawn gift for old links, however long it is gone', () => {
    curate([gift('Cake', 20, 77), gift('Rose', 1, 5655)])
    curate([gift('Rose', 1, 5655)])
    const text = curate([gift('Rose', 1, 5655), gift('Cake', 5000, 99)])
    expect(slugs(text)).toEqual({ 'Rose 1 5655': 'rose', 'Cake 5000 99': 'cake-99' })
    const { withdrawn, sources } = JSON.parse(text)
    expect(withdrawn).toEqual([['cake', 'Cake', 20, 77, expect.any(String), 1]])
    expect(sources).toHaveProperty(withdrawn[0][4])
  })

  it('keeps other names of a gift, but none that only shortens or extends its own', () => {
    const text = curate([
      { ...gift('Club Cheers', 1, 5), otherNames: ['Team Cheers', 'club cheers', 'Club Cheers 2'] },
      { ...gift('Lover’s Lock', 9, 6), otherNames: ['s Lock'] },
    ])
    expect(JSON.parse(text).gifts.map((row: readonly unknown[]) => row.slice(6))).toEqual([
      [[], ['Team Cheers']],
      [],
    ])
  })

  describe('the earlier prices of a gift', () => {
    const earlier = (text: string) =>
      Object.fromEntries(
        JSON.parse(text).gifts.map(([slug, , , , , , before = []]: readonly unknown[]) => [
          slug,
          before,
        ]),
      )

    it('are those of its name under other numbers, each with its last date, and its own', () => {
      const text = curate([
        gift('Universe', 44_999, 9),
        gone('Universe', 34_999, 1, '2023-09-02'),
        gone('universe', 34_999, 2, '2024-02-22'),
        {
          ...gift('Corgi', 299, 3),
          coinsHistory: [
            ['2024-01-05', 199],
            ['2025-08-02', 299],
          ],
        },
      ])
      expect(earlier(text)).toEqual({
        universe: [[34_999, '2024-02-22', true]],
        corgi: [[199, '2024-01-05', false]],
      })
    })

    it('are not told where it may be another gift', () => {
      const rounded = { ...gone('Cap', 100, 14, '2024-02-22'), lowConfidence: true }
      const text = curate(
        [
          // Sold at two prices today.
          gift('Heart', 1, 10),
          gift('Heart', 10, 11),
          gone('Heart', 5, 12, '2024-02-22'),
          gift('Cap', 99, 13),
          rounded,
          gift('Crocodile', 15_000, 15),
          gone('Crocodile', 10, 16, '2024-02-22'),
          gift('Wolf', 5500, 17),
          gone('Wolf', 5000, 18, '2024-02-22'),
        ],
        { disagreements: [{ id: 18 }] },
      )
      expect(Object.values(earlier(text))).toEqual([[], [], [], [], []])
    })
  })

  it('keeps away from the words that links and pages use', () => {
    const text = curate([
      gift('Coins 15', 1, 1),
      gift('Embed', 1, 2),
      gift('Gifts', 1, 7),
      gift('Data', 1, 8),
      gift('1000 coins', 1, null),
      gift('❤', 1, 4),
      gift('2026', 1, 5),
      gift('Café d’Été & Co+', 1, 6),
    ])
    expect(slugs(text)).toEqual({
      'Coins 15 1 1': 'coins-15-1',
      'Embed 1 2': 'embed-2',
      'Gifts 1 7': 'gifts-7',
      'Data 1 8': 'data-8',
      '1000 coins 1 null': '1000-coins-1-coins',
      '❤ 1 4': 'gift-4',
      '2026 1 5': '2026',
      'Café d’Été & Co+ 1 6': 'cafe-dete-and-co-plus',
    })
  })

  it('puts the Rose first, then the most seen, the cheapest and the first by name', () => {
    const text = curate([
      gift('B', 2, 1),
      gift('A', 2, 2),
      gift('C', 1, 3),
      gift('D', 9, 4, 5),
      gift('Rose', 1, 5655),
      { ...gift('Gone', 1, 6, 9), current: false },
    ])
    const names = JSON.parse(text).gifts.map(([, name]: readonly unknown[]) => name)
    expect(names).toEqual(['Rose', 'D', 'C', 'A', 'B'])
  })

  it('lists the sources that a gift names, with the address of the file', () => {
    expect(JSON.parse(curate([gift('A', 1, 1), gift('B', 1, 2)]))).toMatchObject({
      asOf: '2026-02-15',
      sources: {
        '2026-02': {
          who: 'someone/gifts',
          url: `https://github.com/someone/gifts/blob/${commit}/2026-02.json`,
        },
      },
    })
    expect(curate([gift('A', 1, 1)])).not.toContain('unused')
  })
})
