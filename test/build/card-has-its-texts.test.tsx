// @vitest-environment jsdom
import * as fc from 'fast-check'
import { renderToString } from 'react-dom/server'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { contentKeys } from '../../src/state/link-keys'
import { firstLinks } from './first-links'

type Modules = typeof import('../../src/ui/card/CardInPost') &
  typeof import('../../src/state/choices') &
  typeof import('../../src/state/link')

let card: Modules

// Modules of its own: no other test may have brought more texts or rates.
beforeAll(async () => {
  vi.resetModules()
  card = {
    ...(await import('../../src/ui/card/CardInPost')),
    ...(await import('../../src/state/choices')),
    ...(await import('../../src/state/link')),
  }
})

/** A text that is missing is an error. */
function headingOf(query: string, extras?: typeof import('../../src/ui/card/extras')) {
  card.openPage(card.readLink(`embed=1&${query}`))
  return /<h1[^>]*>.+<\/h1>/.exec(renderToString(<card.CardInPost extras={extras} />))?.[0]
}

const gifts = ['', 'gift=rose', 'gift=lion', 'gift=coins-1', 'gift=coins-15', 'lang=de&theme=dark']
const amounts = ['0', '0.001', '0.05', '1', '1.5', '29', '487.33', '1000000', '999999999999.99']
const plainLinks = fc.oneof(
  fc.tuple(
    fc.constantFrom(...gifts),
    fc.constantFrom('pay', 'coins', 'diamonds', 'get'),
    fc.constantFrom(...amounts),
    fc.constantFrom('', '&rates=2026-11'),
  ),
  fc.tuple(
    fc.constantFrom(...gifts, 'basket=rose:3,lion:2', 'basket=coins-5:1,coins-7:1'),
    fc.constant('embed'),
    fc.constant('1'),
    fc.constantFrom('', '&n=0', '&n=1', '&n=1000000', '&rates=2026-11'),
  ),
)

const plainKeys = ['v', 'gift', 'basket', 'n', 'pay', 'coins', 'diamonds', 'get', 'rates', 'lang']

it('a card without its extras never treats a link that needs them as plain', () => {
  const others = contentKeys.filter((key) => !plainKeys.includes(key))
  for (const query of [...others.map((key) => `${key}=1`), 'rates=2022-10', 'n=x', 'cur=USD']) {
    expect(card.isPlain(query), query).toBe(false)
  }
})

describe('a card has its texts', () => {
  it('without the extras, where its link is plain', () => {
    fc.assert(
      fc.property(plainLinks, ([gift, key, amount, more]) => {
        const query = `${gift}&${key}=${amount}${more}`
        fc.pre(!query.includes('basket') || !query.includes('&n='))
        expect(card.isPlain(query), query).toBe(true)
        expect(headingOf(query), query).toBeDefined()
      }),
    )
  })

  it.each(firstLinks)('with the extras, whatever its link says: ?%s', async (query) => {
    const extras = await import('../../src/ui/card/extras')
    expect(headingOf(query, extras)).toBeDefined()
  })
})
