// @vitest-environment jsdom
import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { readLink, writeLink, writeView } from '../../src/state/link'
import { partsOf } from '../../src/state/query'
import { anyScenario } from './arbitraries'
import { endings, escapes, opened } from './spoiled-links'

const rewritten = (query: string) => {
  const { scenario, view } = readLink(query)
  return String(new URLSearchParams([...writeLink(scenario), ...writeView(view)]))
}

describe('a link that a chat program spoiled', () => {
  it.each([
    ['gift=lion&amp;n=5', 'gift=lion&n=5'],
    ['gift=lion&n=5)', 'gift=lion&n=5'],
    ['gift=lion&n=5.', 'gift=lion&n=5'],
    ['n=1.5.&gift=lion', 'gift=lion'],
    ['n=5?utm_source=x', 'n=5'],
    ['n=5?gift=lion?buy=web', 'gift=lion&n=5&buy=web'],
    ['gift=lion%20', 'gift=lion'],
    ['gift=%20lion', 'gift=lion'],
    ['GIFT=LION&N=5', 'gift=lion&n=5'],
    ['accent=#ff0000&n=5', 'n=5&accent=ff0000'],
    ['accent=%23FF0000&n=5', 'n=5&accent=ff0000'],
    ['gift=lion&#38;n=5&#38;buy=web', 'gift=lion&n=5&buy=web'],
    [
      'CUR=eur&REGION=GB&RATES=2022-10&BUY=WEB&MODEL=Net50&THEME=Dark&LANG=DE-at&EMBED=1',
      'rates=2022-10&region=gb&buy=web&cur=EUR&model=net50&embed=1&theme=dark&lang=de-AT',
    ],
    ['Rates=Article&GIFT=Coins-15', 'gift=coins-15&rates=article'],
  ])('is read as it was meant: "%s"', (query, meant) => {
    expect(rewritten(opened(query))).toBe(meant)
  })

  it.each([
    ['n=1.5.', 'n', '1.5.'],
    ['accent=#f00&n=5', 'accent', 'f00'],
    ['n=5x', 'n', '5x'],
    ['gift="lion"', 'gift', '"lion"'],
    ['agency=50%25', 'agency', '50%'],
    ['GIFT=rose&gift=lion', 'gift', 'lion'],
    ['gift=lion&amp;gift=rose', 'gift', 'rose'],
  ])('has the part named that can’t be read: "%s"', (query, key, value) => {
    expect(readLink(opened(query)).ignored).toMatchObject([{ key, value }])
  })

  it('keeps the keys of others in their spelling, without what was escaped', () => {
    const { foreign } = readLink('n=5&amp;Utm_Source=A?b.&X=&y=%20)&quot;')
    expect(foreign).toEqual([
      ['Utm_Source', 'A?b.'],
      ['X', ''],
      ['y', ' )'],
    ])
  })

  it.each([
    `gift=${'.'.repeat(200_000)}x`,
    `gift=${' '.repeat(200_000)}x`,
    `gift=${'.'.repeat(200_000)}`,
    `n=5${'?n=6'.repeat(50_000)}`,
    `n=5${'&amp;'.repeat(50_000)}x`,
  ])('is read at once, however long it is: "%.10s…"', (query) => {
    expect(rewritten(query)).toBe(query.startsWith('n') ? 'n=5' : '')
  })

  test('means what it did before, and nothing of it is passed over in silence', () =>
    fc.assert(
      fc.property(
        anyScenario,
        fc.constantFrom('', 'embed=1&theme=dark&accent=ff8800&lang=de-AT'),
        fc.constantFrom(...endings),
        fc.constantFrom(...escapes),
        fc.boolean(),
        (scenario, view, ending, escape, isLoud) => {
          const query = [String(writeLink(scenario)), view].filter(Boolean).join('&')
          const whole = query.replaceAll('&', escape)
          const spoiled = (isLoud ? whole.toUpperCase() : whole) + (query && ending)
          const link = readLink(opened(spoiled))
          expect(link).toEqual({ ...readLink(query), ignored: [] })
        },
      ),
    ))
})

describe('a fragment', () => {
  it.each([
    ['?n=5#?secret=abc', '?n=5', '#?secret=abc'],
    ['?accent=#?secret=abc', '?accent=', '#?secret=abc'],
    ['?accent=#ff0000&n=5#?secret=abc', '?accent=ff0000&n=5', '#?secret=abc'],
    ['?n=5#a&accent', '?n=5', '#a&accent'],
    ['?n=5#38;', '?n=5', '#38;'],
    ['#packs', '', '#packs'],
    ['', '', ''],
  ])(
    'of "%s" is apart from the query, however the link was spoiled',
    (address, query, fragment) => {
      expect(partsOf(new URL(`https://example.com/${address}`))).toEqual({ query, fragment })
    },
  )
})
