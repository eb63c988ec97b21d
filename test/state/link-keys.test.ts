import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readLink, writeLink, writeView } from '../../src/state/link'
import { contentKeys, frameKeys } from '../../src/state/link-keys'

/** Links that have every key between them, in the order in which links are written. */
const links = [
  'gift=lion&n=2&rates=2022-10&region=gb&cur=EUR&price=1.2&fx=0.9&tax=19&taxmode=added&store=15&model=keeps70&dpc=2&share=31&agency=5&fee=2&fixed=0.3&aside=25&min=50&plan=permin%3A20&paid=diamonds%3A50000%2Cusd%3A180&vs=buy%3Aweb',
  'basket=rose%3A2%2Clion%3A1',
  'pay=5&buy=web&packs=1&usd=0.004',
  'coins=5',
  'model=scaled-us&scaled=length%3Aunder5%2Cweekly%3A1',
  'diamonds=5',
  'get=5',
]
const view = 'embed=1&theme=dark&accent=ff8800&lang=de-DE'
const linkKeys = [...contentKeys, ...frameKeys]
const keysOf = (query: string) => [...new URLSearchParams(query).keys()]

it('link.ts reads and writes every key of the table, and no other', () => {
  const known = new Set(['v', ...links.flatMap(keysOf), ...keysOf(view)])
  expect([...known].toSorted()).toEqual([...linkKeys].toSorted())

  const read = readLink([...linkKeys, 'other'].map((key) => `${key}=`).join('&'))
  expect(read.foreign).toEqual([['other', '']])
  expect(read.ignored.map(({ key }) => key).toSorted()).toEqual([...linkKeys].toSorted())
})

it('a link is written in the order of the table', () => {
  for (const link of links) {
    const written = keysOf(String(writeLink(readLink(link).scenario)))
    expect(written).toEqual(contentKeys.filter((key) => keysOf(link).includes(key)))
  }
  expect(String(writeView(readLink(view).view))).toBe(view)
})

/** The keys of the README's table, row by row. */
function keysInReadme(): string[] {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
  const [, rows = ''] = /\| key \| holds \|\n\| --- \| --- \|\n((?:\|.*\n)+)/.exec(readme) ?? []
  return rows
    .trimEnd()
    .split('\n')
    .flatMap((row) =>
      [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, key = '']) => key),
    )
}

it('the README names every key of a link once, in the order in which links are written', () => {
  const isOfFrame = (key: string) => (frameKeys as readonly string[]).includes(key)
  const keys = keysInReadme()
  expect(keys.filter((key) => !isOfFrame(key))).toEqual(contentKeys)
  expect(keys.filter(isOfFrame)).toEqual(frameKeys)
})
