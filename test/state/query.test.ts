// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { beforeEach, describe, expect, it, test } from 'vitest'
import { readLink, writeLink, writeView } from '../../src/state/link'
import { partsOf } from '../../src/state/query'
import { anyScenario } from './arbitraries'

const rewritten = (query: string) => {
  const { scenario, view } = readLink(query)
  return String(new URLSearchParams([...writeLink(scenario), ...writeView(view)]))
}

/** What chat programs, mail and sentences leave at the end of a link, as a browser reads it there. */
const endings = [
  ...'.,;:!?)]}>"\'`*/\\ …”’“»。'.split(''),
  '...',
  ').',
  '**',
  '%20',
  '%22',
  '%27',
  '%3E',
  '%29.',
  '%E2%80%9D',
  '%E2%80%8B',
  '&quot;',
  '&gt;',
  '&rdquo;',
  '&quot;&gt;here&lt;/a&gt;',
  '&',
  '&amp;',
]

/** How `&` is written where a link was escaped, once more or often. */
const escapes = ['&amp;', '&amp;amp;', '&AMP;', '&amp%3B', '&#38;', '&#038;']

/** What the address bar makes of a query: its first # begins the fragment. */
const opened = (query: string) => partsOf(new URL(`https://example.com/?${query}`)).query

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

describe('the script in index.html', () => {
  const template = readFileSync('index.html', 'utf8')
  const [, source = ''] = /<script>(.*?)<\/script>/s.exec(template) ?? []
  const { dataset } = document.documentElement

  beforeEach(() => localStorage.clear())

  /** What it makes of an address before the page's own script is there. */
  function noted(query: string) {
    history.replaceState(null, '', `/?${query}`)
    for (const name of Object.keys(dataset)) delete dataset[name]
    // As they are before the build names its files.
    Object.assign(dataset, { page: '%PAGE%', card: '%CARD%' })
    const script = document.createElement('script')
    // jsdom paints nothing, and has nobody to tell of it.
    script.textContent = `globalThis.PerformanceObserver ??= class { observe() {} }; ${source}`
    document.head.append(script)
    script.remove()
    return {
      isPending: 'pending' in dataset,
      isCard: dataset['embed'] === 'true',
      theme: dataset['theme'],
    }
  }

  /** The same from the link that the page reads then. */
  function read(query: string) {
    const { view, scenario, ignored } = readLink(opened(query))
    const own = [String(writeLink(scenario)), view.accent, view.lang].some(Boolean)
    const isPending = own || (!view.embed && view.theme !== undefined)
    return { isPending: isPending || ignored.length > 0, isCard: view.embed, theme: view.theme }
  }

  it.each([
    '',
    'n=5',
    'embed=1',
    'gift=lion&amp;embed=1',
    'gift=lion&#38;EMBED=1)',
    'embed=1&theme=DARK.',
    'embed=1?theme=dark',
    'theme=light?utm_source=x',
    'accent=#ff0000&embed=1',
    'accent=#?embed=1',
    'utm_source=x?embed=1',
    'embed=1%22%3E',
    'embed=%201',
    'utm_source=n&Foo=theme',
  ])('reads "%s" as the page does', (query) => {
    expect(noted(query)).toEqual(read(query))
  })

  test('reads any link as the page does, however it was spoiled', () =>
    fc.assert(
      fc.property(
        anyScenario,
        fc.subarray(['embed=1', 'theme=dark', 'accent=#ff8800', 'lang=de', 'utm_source=a?b']),
        fc.constantFrom(...endings),
        fc.constantFrom('&', ...escapes),
        (scenario, view, ending, escape) => {
          const whole = [...view, ...String(writeLink(scenario)).split('&')].join(escape) + ending
          expect(noted(whole)).toEqual(read(whole))
        },
      ),
    ))

  it('knows every key of a link', () => {
    const all =
      'v=1&gift=x&n=x&pay=x&coins=x&diamonds=x&get=x&rates=x&region=x&buy=x&cur=x&price=x&fx=x&tax=x&taxmode=x&store=x&model=x&dpc=x&usd=x&share=x&agency=x&fee=x&fixed=x&aside=x&min=x&accent=x&lang=-'
    for (const pair of all.split('&')) {
      expect(readLink(pair).foreign).toEqual([])
      expect(noted(pair).isPending, pair).toBe(true)
    }
  })
})
