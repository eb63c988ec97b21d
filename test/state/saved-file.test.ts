import { assert, constant, oneof, property, record, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gifts } from '../../src/data/catalogue'
import { writtenEach } from '../../src/state/compared-link'
import { readLink, writeLink } from '../../src/state/link'
import { nameAtMost, type Saved, savedAtMost } from '../../src/state/saved'
import { fileAtMost, readFile, writeFile } from '../../src/state/saved-file'

const savedAt = '2026-11-25T12:00:00.000Z'
const roses: Saved = { name: 'Roses', link: 'n=5', savedAt }

const fileOf = (saved: unknown, version: unknown = 1) => JSON.stringify({ version, saved })

function read(text: string) {
  const file = readFile(text)
  if (file.kind !== 'saved') throw new Error('no such file')
  return file
}

/** As many gifts as a basket can hold: those with the longest names, in the largest numbers. */
const longestBasket = (at: number) =>
  gifts
    .map(({ slug }) => slug)
    .toSorted((a, b) => b.length - a.length)
    .slice(50 * at, 50 * (at + 1))
    .map((slug) => `${slug}:${999_999_999_999 - at}`)
    .join(',')

/** Each number with as many digits as it can have, and different in each scenario. */
const longestNumbers = (at: number) => {
  const number = (whole: number) => `${whole - 1}.${'1'.repeat(17)}${at + 1}`
  const [price, rate, part] = [number(10 ** 9), number(10 ** 6), number(99)]
  const missions = `length:5to25,weekly:1,followers:1,team:2,league:3,violations:${number(20)}`
  return {
    region: ['gb', 'de', 'fr', 'jp'][at] ?? '',
    buy: 'web',
    cur: ['MXN', 'BRL', 'PLN', 'KRW'][at] ?? '',
    price,
    fx: price,
    tax: part,
    taxmode: 'added',
    store: part,
    model: 'half-diamond',
    dpc: rate,
    usd: rate,
    scaled: missions,
    agency: part,
    fee: part,
    fixed: price,
    aside: part,
    min: price,
  }
}

/** All that one link can hold: each scenario that it compares differs in everything. */
function longest() {
  const query = new URLSearchParams({
    basket: longestBasket(0),
    ...longestNumbers(0),
    plan: `permin:${'9'.repeat(12)}.${'1'.repeat(18)},mins:59.${'1'.repeat(18)},lives:9.${'1'.repeat(18)}`,
    paid: `diamonds:${'9'.repeat(15)}.${'1'.repeat(18)},usd:${'9'.repeat(15)}.${'1'.repeat(18)}`,
  })
  for (const at of [1, 2, 3]) {
    const numbers = Object.entries(longestNumbers(at)).map((pair) => pair.join(':'))
    query.append('vs', [`basket:${longestBasket(at)}`, ...numbers].join(','))
  }
  const { scenario, ignored } = readLink(String(query))
  expect(ignored).toEqual([])
  return scenario
}

describe('a file of saved calculations', () => {
  it('gives back as many calculations as can be saved, each with all that it can hold', () => {
    const name = '漢'.repeat(nameAtMost)
    const one: Saved = {
      name,
      link: String(writeLink(longest())),
      place: 'evidence',
      names: Object.fromEntries(writtenEach(longest()).map((difference) => [difference, name])),
      savedAt,
    }
    const all = Array.from({ length: savedAtMost }, (_, at) => ({
      ...one,
      name: name.slice(3) + String(at).padStart(3, '0'),
    }))
    const file = new Blob([writeFile(all)])
    expect(file.size).toBeLessThanOrEqual(fileAtMost)
    expect(read(writeFile([one]))).toMatchObject({ entries: [one], unreadable: [] })
  })

  it('gives back what was written', () => {
    const all = [roses, { ...roses, name: '<img src=x onerror=alert(1)> “ñ” 🌹', link: '' }]
    expect(readFile(writeFile(all))).toEqual({ kind: 'saved', entries: all, unreadable: [] })
  })

  it('of before baskets, or before scenarios to compare, is read as well; now it is version 3', () => {
    const basket = { ...roses, link: 'basket=galaxy%3A3%2Crose%3A200' }
    const compared = { ...roses, link: 'n=5&vs=buy%3Aweb&vs=region%3Agb%2Cmodel%3Anet50' }
    expect(JSON.parse(writeFile([basket, compared])).version).toBe(3)
    expect(read(writeFile([basket, compared])).entries).toEqual([basket, compared])
    expect(read(fileOf([roses], 1)).entries).toEqual([roses])
    expect(read(fileOf([basket], 2)).entries).toEqual([basket])
  })

  it('is read entry by entry, and names what it passes over', () => {
    const { entries, unreadable } = read(
      fileOf([
        roses,
        { ...roses, name: 'of the year 1', savedAt: 'soon' },
        { ...roses, name: '   ' },
        null,
        { ...roses, name: 'x'.repeat(81) },
        { ...roses, name: 'Lions', link: 'gift=lion&n=2' },
      ]),
    )
    expect(entries).toEqual([roses, { name: 'Lions', link: 'gift=lion&n=2', savedAt }])
    expect(unreadable).toEqual(['of the year 1', 3, 4, 'x'.repeat(40)])
  })

  it('names what was saved when nobody could save anything', () => {
    const file =
      '{"version":1,"saved":[{"name":"y","link":"n=5","savedAt":"0050-01-01T00:00:00.000Z"}]}'
    expect(readFile(file)).toEqual({ kind: 'saved', entries: [], unreadable: ['y'] })
  })

  it('has an entry once, however often it is in it and in whatever spelling', () => {
    const again = { ...roses, link: '?v=1&n=5', savedAt: '2026-11-26T12:00:00.000Z' }
    const other = { ...roses, name: 'Other' }
    expect(read(fileOf([roses, again, other, roses])).entries).toEqual([roses, other])
  })

  it.each([
    'n=abc',
    'n=5&n=6',
    'gift=no-such-gift',
    'n=5&utm_source=a',
    'rates=2031-01',
    'javascript:alert(1)',
    '__proto__=1',
  ])('has no calculation in the link %s, of which a part would be passed over', (link) => {
    expect(read(fileOf([{ ...roses, link }]))).toMatchObject({
      entries: [],
      unreadable: ['Roses'],
    })
  })

  it.each([
    ['?n=5', 'n=5'],
    ['n=100', ''],
    ['model=net50&n=5&v=1&theme=dark&embed=1', 'n=5&model=net50'],
  ])('has %s in one spelling, and the calculation alone', (link, spelled) => {
    expect(read(fileOf([{ ...roses, link }])).entries).toEqual([{ ...roses, link: spelled }])
  })

  it('keeps nothing else of an entry', () => {
    const text = `{"version":1,"saved":[{"name":"a","link":"","savedAt":"${savedAt}","__proto__":{"x":1},"html":"<b>"}]}`
    expect(read(text).entries).toEqual([{ name: 'a', link: '', savedAt }])
  })

  it.each([
    '',
    'null',
    '5',
    '[]',
    '{}',
    '{"version":1,"saved":{}}',
    '{"version":1,"saved":[',
    fileOf([roses], 4),
    fileOf([roses], '1'),
  ])('is not %j', (text) => {
    expect(readFile(text)).toEqual({ kind: 'other' })
  })

  it('never throws, whatever the text', () => {
    const value = oneof(string(), constant(null), constant(savedAt), constant('n=5'))
    assert(
      property(record({ name: value, link: value, savedAt: value }), (entry) => {
        const { entries, unreadable } = read(fileOf([entry]))
        return entries.length + unreadable.length === 1
      }),
    )
    assert(property(string(), (text) => readFile(text).kind === 'other'))
  })
})
