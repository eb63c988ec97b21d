// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { frontPage, type Page, pageAt } from '../../src/data/pages'
import { toDecimal } from '../../src/domain/amount'
import { calculate } from '../../src/state/calculation'
import { readLink } from '../../src/state/link'
import { wayTo } from '../../src/state/way-to'

const pageOf = (path: string): Page => {
  const page = pageAt(path)
  if (!page) throw new Error(`no page ${path}`)
  return page
}
const way = (page: Page, query: string) => {
  const { pathname, search } = new URL(wayTo(page, readLink(query).scenario, false))
  return pathname + search
}

it('a gift’s page keeps the visitor’s rates, not the gifts that were sent', () => {
  expect(way(pageOf('lion'), 'n=7&buy=web&agency=10')).toBe('/lion/?buy=web&agency=10')
})

it('the front page keeps the whole calculation', () => {
  expect(way(frontPage, 'gift=lion&n=7&buy=web')).toBe('/?gift=lion&n=7&buy=web')
})

it('the list of gifts keeps the whole calculation, and shows its gift', () => {
  expect(way(pageOf('gifts'), 'gift=lion&n=7&buy=web')).toBe('/gifts/?gift=lion&n=7&buy=web')
  expect(way(pageOf('gifts'), '')).toBe('/gifts/')
})

it('a page with dated rates keeps nothing', () => {
  expect(way(pageOf('bbc-2022'), 'n=7&buy=web&agency=10')).toBe('/bbc-2022/')
})

it('a page about an amount in US dollars keeps nothing: in another currency it is another amount', () => {
  const page = pageOf('first-payout')
  const link = way(page, 'region=vn')
  expect(link).toBe('/first-payout/')
  const { scenario } = readLink(new URL(link, location.href).search, readLink('get=10').scenario)
  const { outcome, inForce } = calculate(scenario)
  expect([toDecimal(outcome.gifts), inForce.currency]).toEqual(['2000', 'USD'])
})
