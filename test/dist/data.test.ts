import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { builtFor, readText } from './files.ts'

const fileOf = (name: string) => JSON.parse(readText(`data/${name}.json`))
const docs = readFileSync(new URL('../../docs/data.md', import.meta.url), 'utf8')

/** Keys that are ids, not names of fields. */
const ids = /^(sources|trust|perDollar|app|web)$/

/** The names of all fields, however deep. */
function fieldsOf(value: unknown, isKeyed = false): string[] {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap((item) => fieldsOf(item))
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(isKeyed ? [] : [key]),
    ...fieldsOf(inner, ids.test(key)),
  ])
}

it.each(['rates', 'gifts'])(
  '%s.json has a version, and only fields that docs/data.md names',
  (name) => {
    const file = fileOf(name)
    expect([file.version, file.license, file.site]).toEqual([1, 'MIT', builtFor().href])
    for (const field of new Set(fieldsOf(file))) expect(docs).toContain(`\`${field}\``)
  },
)

it('rates.json has every set, with exact numbers and a text for each source', () => {
  const { newest, sources, rateSets } = fileOf('rates')
  expect(rateSets.map(({ id }: { id: string }) => id)).toEqual(['2026-11', '2022-10', 'article'])
  expect(newest).toBe('2026-11')
  const [set] = rateSets
  const list = (region: string, buy: string) =>
    set.priceLists.find((one: Record<string, unknown>) => one.region === region && one.buy === buy)
  expect(list('us', 'app').typical).toEqual({ from: '1321', to: '19.99' })
  expect(list('at', 'web')).toMatchObject({
    typical: { from: '17500', to: '205.15' },
    sources: expect.arrayContaining(['eur-web-derived']),
  })
  for (const one of [...set.priceLists, ...set.roughPrices, ...set.models]) {
    for (const id of one.sources) expect(sources[id].says, id).toMatch(/\.$/)
  }
})

it('gifts.json has every gift, each with its source, and when it was seen last', () => {
  const { gifts, sources } = fileOf('gifts')
  expect(gifts.length).toBeGreaterThan(700)
  expect(gifts[0]).toMatchObject({ slug: 'rose', name: 'Rose', coins: 1, id: 5655 })
  for (const { slug, coins, source, lists, lastSeen } of gifts) {
    expect(coins, slug).toBeGreaterThan(0)
    expect(lists, slug).toBeGreaterThan(0)
    expect(sources[source].url, slug).toMatch(/^https:/)
    expect(lastSeen, slug).toMatch(/^20\d\d-\d\d-\d\d$/)
  }
})
