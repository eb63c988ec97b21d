// @vitest-environment jsdom
import * as fc from 'fast-check'
import { afterAll, afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest'
import { readLink, writeLink } from '../../src/state/link'
import { anyScenario } from '../state/arbitraries'
import { endings, escapes, opened } from '../state/spoiled-links'

// jsdom paints nothing, and has nobody to tell of it.
vi.stubGlobal(
  'PerformanceObserver',
  class {
    observe() {}
  },
)

// The script waits a second at most; by then, the document of the test may be gone.
vi.useFakeTimers()

afterAll(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('the script in the head', () => {
  const { dataset } = document.documentElement

  beforeEach(() => localStorage.clear())

  /** What it makes of an address before the page's own script is there. */
  async function noted(query: string, path = '/') {
    history.replaceState(null, '', `${path}?${query}`)
    for (const name of Object.keys(dataset)) delete dataset[name]
    // As they are before the build names its files.
    Object.assign(dataset, { pageScripts: '%PAGE%', cardScripts: '%CARD%' })
    vi.resetModules()
    await import('../../src/start/head')
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
  ])('reads "%s" as the page does', async (query) => {
    expect(await noted(query)).toEqual(read(query))
  })

  test('reads any link as the page does, however it was spoiled', () =>
    fc.assert(
      fc.asyncProperty(
        anyScenario,
        fc.subarray(['embed=1', 'theme=dark', 'accent=#ff8800', 'lang=de', 'utm_source=a?b']),
        fc.constantFrom(...endings),
        fc.constantFrom('&', ...escapes),
        async (scenario, view, ending, escape) => {
          const whole = [...view, ...String(writeLink(scenario)).split('&')].join(escape) + ending
          expect(await noted(whole)).toEqual(read(whole))
        },
      ),
    ))

  it('knows every key of a link', async () => {
    const all =
      'v=1&gift=x&n=x&pay=x&coins=x&diamonds=x&get=x&rates=x&region=x&buy=x&cur=x&price=x&fx=x&tax=x&taxmode=x&store=x&model=x&dpc=x&usd=x&share=x&agency=x&fee=x&fixed=x&aside=x&min=x&accent=x&lang=-'
    for (const pair of all.split('&')) {
      expect(readLink(pair).foreign).toEqual([])
      expect((await noted(pair)).isPending, pair).toBe(true)
    }
  })

  describe('of a browser that speaks German', () => {
    const store = (state: unknown) => localStorage.setItem('rose-value', JSON.stringify({ state }))

    beforeEach(() => {
      vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['de-DE', 'de'])
    })
    afterEach(() => {
      vi.restoreAllMocks()
      delete window.visitorsPrices
      localStorage.clear()
      history.replaceState(null, '', '/')
    })

    it.each([
      ['', '/'],
      ['', '/lion/'],
      ['utm_source=n', '/1000-coins/index.html'],
    ])('waits for its prices: “%s” on %s', async (query, path) => {
      expect((await noted(query, path)).isPending).toBe(true)
    })

    it.each([
      ['', '/bbc-2022/'],
      ['', '/site/first-payout/'],
      ['embed=1', '/'],
      ['embed=1&theme=dark', '/'],
    ])('has none to wait for: “%s” on %s', async (query, path) => {
      expect((await noted(query, path)).isPending).toBe(false)
    })

    it('has none to wait for where the visitor wants US prices', async () => {
      store({ theme: 'dark', usesUsPrices: true })
      expect(await noted('')).toMatchObject({ isPending: false, theme: 'dark' })
    })

    it.each([
      ['', false],
      ['n=5', true],
    ])('shows US prices rather than none where the script fails: “%s”', async (query, isHidden) => {
      await noted(query)
      const script = document.createElement('script')
      document.body.append(script)
      script.dispatchEvent(new Event('error'))
      script.remove()
      expect('failed' in dataset).toBe(true)
      expect('pending' in dataset).toBe(isHidden)
    })

    it('waits where nothing of the kind is stored', async () => {
      store({ theme: 'dark', usesUsPrices: false })
      expect(await noted('')).toMatchObject({ isPending: true, theme: 'dark' })
      localStorage.setItem('rose-value', '{')
      expect(await noted('')).toMatchObject({ isPending: true, theme: undefined })
    })
  })
})
