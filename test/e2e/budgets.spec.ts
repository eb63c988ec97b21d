import { type BrowserContext, devices } from '@playwright/test'
import { filesOf, firstOfCard, firstOfPage, kB, sizeOfAll, without } from '../dist/scripts.ts'
import { expect, test } from './fixtures.ts'

// What a page loads by itself, in gzipped bytes. How large each file is: test/dist/budgets.test.ts.

/** What of the site a page loads by itself: these files, and all else until it asks for nothing more. */
async function loadedBy(
  context: BrowserContext,
  address: string,
  site: string,
  files: readonly string[],
): Promise<Set<string>> {
  const page = await context.newPage()
  const loaded = new Set<string>()
  page.on('request', (request) => {
    const [asked = ''] = request.url().split(/[?#]/)
    // Asked for in some runs alone, and never for a card in a post: 0.3 kB.
    if (asked.endsWith('favicon.svg')) return
    if (asked.startsWith(site))
      loaded.add(asked.slice(site.length).replace(/(^|\/)$/, '$1index.html'))
  })
  await page.goto(address)
  await expect.poll(() => [...loaded], address).toEqual(expect.arrayContaining([...files]))
  await page.waitForLoadState('networkidle')
  await page.close()
  return loaded
}

test.describe('on a phone', () => {
  const { viewport, userAgent, deviceScaleFactor, isMobile, hasTouch } = devices['Pixel 7']
  test.use({ viewport, userAgent, deviceScaleFactor, isMobile, hasTouch })

  test('a first visit transfers 91 kB, and 37 more once it is idle', { tag: '@core' }, async ({
    context,
    baseURL,
  }) => {
    // Rates and sources are in the document without scrolling, but nothing waits for them.
    const later = without(filesOf('page', 'src/ui/page/Details.tsx'), firstOfPage())
    for (const path of ['', 'lion/', 'bbc-2022/', 'first-payout/']) {
      const files = [...firstOfPage(), ...later]
      const loaded = await loadedBy(context, `${baseURL}${path}`, baseURL ?? '', files)
      expect([...loaded].filter((file) => /FlowChart|catalogue|dialogs/.test(file))).toEqual([])
      // The first screen's styles are in the HTML.
      const isLate = (file: string) => later.includes(file) || file.endsWith('.css')
      const atOnce = [...loaded].filter((file) => !isLate(file))
      expect(sizeOfAll(atOnce), path).toBeLessThanOrEqual(91 * kB)
      expect(sizeOfAll(loaded), path).toBeLessThanOrEqual(126 * kB)
    }
  })

  test('a first visit of all gifts transfers 75 kB, and their catalogue later', {
    tag: '@core',
  }, async ({ context, baseURL }) => {
    const start = filesOf('page', 'src/start/gifts.tsx')
    const later = without(
      filesOf('page', 'src/data/catalogue.ts', 'src/ui/gift/gift-search.ts'),
      start,
    )
    const files = [...start, ...later]
    const loaded = await loadedBy(context, `${baseURL}gifts/`, baseURL ?? '', files)
    expect([...loaded].filter((file) => /\/page-|Details|FlowChart|dialogs/.test(file))).toEqual([])
    const atOnce = [...loaded].filter((file) => !later.includes(file) && !file.endsWith('.css'))
    expect(sizeOfAll(atOnce)).toBeLessThanOrEqual(75 * kB)
    expect(sizeOfAll(loaded)).toBeLessThanOrEqual(95 * kB)
  })

  test('a first visit of the evidence transfers 84 kB, and its other tables later', {
    tag: '@core',
  }, async ({ context, baseURL }) => {
    const start = filesOf('page', 'src/start/evidence.tsx')
    const later = without(filesOf('page', 'src/ui/evidence/LateFigures.tsx'), start)
    const files = [...start, ...later]
    const loaded = await loadedBy(context, `${baseURL}evidence/`, baseURL ?? '', files)
    expect([...loaded].filter((file) => /\/page-|FlowChart|dialogs|catalogue/.test(file))).toEqual(
      [],
    )
    const atOnce = [...loaded].filter((file) => !later.includes(file) && !file.endsWith('.css'))
    expect(sizeOfAll(atOnce)).toBeLessThanOrEqual(84 * kB)
    expect(sizeOfAll(loaded)).toBeLessThanOrEqual(121 * kB)
  })

  test('a first visit to the log page transfers 73 kB, and the results later', {
    tag: '@core',
  }, async ({ context, baseURL }) => {
    const start = filesOf('page', 'src/start/log.tsx')
    const later = without(filesOf('page', 'src/ui/log/LogLate.tsx'), start)
    const files = [...start, ...later]
    const loaded = await loadedBy(context, `${baseURL}log/`, baseURL ?? '', files)
    expect([...loaded].filter((file) => /FlowChart|dialogs/.test(file))).toEqual([])
    // What reads files is there before one is given, and so is what gifts cost.
    const isLate = (file: string) =>
      later.includes(file) || /read-log|gift-book|catalogue|\.css$/.test(file)
    const atOnce = [...loaded].filter((file) => !isLate(file))
    expect(sizeOfAll(atOnce)).toBeLessThanOrEqual(73 * kB)
  })

  test('a card transfers 50 kB', { tag: '@core' }, async ({ context, baseURL }) => {
    for (const query of ['?embed=1', '?embed=1&n=7']) {
      const loaded = await loadedBy(context, `${baseURL}${query}`, baseURL ?? '', [
        ...firstOfCard(),
      ])
      expect(sizeOfAll(loaded), query).toBeLessThanOrEqual(50 * kB)
    }
  })
})
