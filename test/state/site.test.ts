import { describe, expect, it } from 'vitest'
import { readLink } from '../../src/state/link'
import { placeOf, publishedPage } from '../../src/state/site'

const scenario = (query: string) => readLink(query).scenario
const place = (query: string) => {
  const { path, query: rest } = placeOf(scenario(query))
  return rest.size === 0 ? path : `${path}?${rest}`
}

describe('the place that a calculation is linked at', () => {
  it.each([
    ['', ''],
    ['n=7', '?n=7'],
    ['gift=lion', 'lion/'],
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
  expect(publishedPage(scenario('gift=lion'))).toBe('lion/')
  expect(publishedPage(scenario(''))).toBe('')
  expect(publishedPage(scenario('gift=lion&n=3'))).toBeNull()
  expect(publishedPage(scenario('gift=galaxy'))).toBeNull()
})
