import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pages } from '../../src/data/gift-pages'
import { pageAt } from '../../src/data/pages'
import { readLink } from '../../src/state/link'
import { placeOf, placeOn, publishedPage, scenarioOf } from '../../src/state/place'
import { anyScenario } from './arbitraries'

const scenario = (query: string) => readLink(query).scenario
const place = (query: string) => {
  const { path, query: rest } = placeOf(scenario(query))
  return rest.size === 0 ? path : `${path}?${rest}`
}

describe('the place that a calculation is linked at', () => {
  it.each([
    ['', ''],
    ['n=7', '?n=7'],
    ['n=1', 'rose/'],
    ['n=1&buy=web', 'rose/?buy=web'],
    ['gift=lion', 'lion/'],
    ['gift=lion&n=1', 'lion/'],
    ['gift=lion&n=100', 'lion/?n=100'],
    ['gift=lion&n=2&model=net50', 'lion/?n=2&model=net50'],
    ['gift=galaxy&n=2', '?gift=galaxy&n=2'],
    ['gift=coins-15', '?gift=coins-15'],
    ['coins=1000', '1000-coins/'],
    ['coins=1000&buy=web', '?coins=1000&buy=web'],
    ['model=net50&rates=2022-10&pay=106', 'bbc-2022/'],
  ])('of “%s” is “%s”', (query, expected) => {
    expect(place(query)).toBe(expected)
  })
})

it('knows which page shows just this calculation, if any', () => {
  expect(publishedPage(scenario('gift=lion'))).toBe('lion')
  expect(publishedPage(scenario(''))).toBe('')
  expect(publishedPage(scenario('gift=lion&n=3'))).toBeNull()
  expect(publishedPage(scenario('gift=galaxy'))).toBeNull()
})

it.each(['lion', 'rose', 'tiktok'])('begins the page of a gift with one of it: %s', (slug) => {
  const page = pageAt(slug)
  if (!page) throw new Error(`there is no page ${slug}`)
  expect(scenarioOf(page)).toMatchObject({ gift: { slug }, known: { field: 'gifts' } })
  expect(scenarioOf(page).known.amount).toEqual(scenario('n=1').known.amount)
})

it('writes in the address of any page what opens the same calculation there', () => {
  fc.assert(
    fc.property(fc.constantFrom(...pages), anyScenario, (page, shown) => {
      const { path, query } = placeOn(page, shown)
      const opened = pageAt(path.replace('/', '')) ?? page
      expect(readLink(String(query), scenarioOf(opened)).scenario).toEqual(shown)
    }),
  )
})

it('gives equal calculations equal links', () => {
  fc.assert(
    fc.property(anyScenario, (shown) => {
      const { path, query } = placeOf(shown)
      const opened = readLink(String(query), scenarioOf(pageAt(path.replace('/', '')) as never))
      expect(placeOf(opened.scenario)).toEqual({ path, query })
      expect(opened.scenario).toEqual(shown)
    }),
  )
})
