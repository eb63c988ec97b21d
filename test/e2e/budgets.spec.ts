import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { devices, type Page } from '@playwright/test'
import { compile } from '../../src/messages/compile'
import { expect, test } from './fixtures.ts'

// What a visit may transfer, in bytes, gzipped: of the build, as a host sends it.

const kB = 1024

type Chunk = { readonly file: string; readonly name?: string; readonly imports?: readonly string[] }

const read = (file: string, folder = 'dist') =>
  readFileSync(new URL(`../../${folder}/${file}`, import.meta.url))
const sizeOf = (file: string) => gzipSync(read(file), { level: 9 }).length
const sizeOfAll = (files: Iterable<string>) =>
  [...files].reduce((sum, file) => sum + sizeOf(file), 0)

/** The files of these modules, with all that they import. */
function filesOf(...modules: readonly string[]): Set<string> {
  const manifest: Record<string, Chunk> = JSON.parse(
    String(read('manifest.json', 'node_modules/.cache/rose-value')),
  )
  const found = new Set<string>()
  const visit = (name: string) => {
    const called = Object.values(manifest).find((chunk) => chunk.name === name)
    const { file, imports = [] } = manifest[name] ?? called ?? { file: name }
    if (found.has(file)) return
    found.add(file)
    imports.forEach(visit)
  }
  modules.forEach(visit)
  return found
}

const fields = () => filesOf('index', 'first-page')
const wholePage = () => filesOf('index', 'first-page', 'src/ui/page-rest.ts')
const without = (files: ReadonlySet<string>, others: ReadonlySet<string>) =>
  [...files].filter((file) => !others.has(file))

/** What of the site a page loads by itself, until it asks for nothing more. */
async function loadedBy(page: Page, address: string, base = ''): Promise<Set<string>> {
  const loaded = new Set<string>()
  page.on('request', (request) => {
    if (!request.url().startsWith(base)) return
    const path = new URL(request.url()).pathname.slice(1)
    loaded.add(path === '' || path.endsWith('/') ? `${path}index.html` : path)
  })
  await page.goto(address, { waitUntil: 'networkidle' })
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done, { timeout: 2_000 })))
  await page.waitForLoadState('networkidle')
  return loaded
}

test.describe('in gzipped bytes', { tag: '@chromium' }, () => {
  test('a page with its styles takes one round trip', () => {
    const pages = readdirSync(new URL('../../dist/', import.meta.url), { recursive: true })
      .map(String)
      .filter((file) => file.endsWith('index.html'))
    expect(pages.length).toBeGreaterThanOrEqual(64)
    for (const file of pages) expect(sizeOf(file), file).toBeLessThanOrEqual(14 * kB)
  })

  test('the fields wait for no more than 92 kB of script', () => {
    expect(sizeOfAll(fields())).toBeLessThanOrEqual(92 * kB)
  })

  test('the chart takes 115 kB', () => {
    const chart = without(filesOf('src/ui/FlowChart.tsx'), wholePage())
    expect(sizeOfAll(chart)).toBeLessThanOrEqual(115 * kB)
  })

  test('all styles together take 12 kB', () => {
    const styles = readdirSync(new URL('../../dist/assets/', import.meta.url))
      .filter((file) => file.endsWith('.css'))
      .map((file) => `assets/${file}`)
    expect(styles).not.toEqual([])
    expect(sizeOfAll(styles)).toBeLessThanOrEqual(12 * kB)
  })

  test('the gifts and their search take 20 kB', () => {
    const search = filesOf(
      'src/data/catalogue.ts',
      'src/ui/gift-search.ts',
      'src/ui/GiftOptions.tsx',
    )
    expect(sizeOfAll(without(search, wholePage()))).toBeLessThanOrEqual(20 * kB)
  })

  test('a further language takes 9 kB: all texts, in the order of the names that are there already', () => {
    const folder = new URL('../../src/messages/en/', import.meta.url)
    const files = readdirSync(folder).filter((file) => file.endsWith('.json'))
    const texts = files.flatMap((file) =>
      Object.values<string>(JSON.parse(readFileSync(new URL(file, folder), 'utf8'))),
    )
    expect(texts.length).toBeGreaterThan(400)
    const sent = JSON.stringify(texts.map(compile))
    expect(gzipSync(sent, { level: 9 }).length).toBeLessThanOrEqual(9 * kB)
  })

  test('embed.js takes 1.5 kB', () => {
    expect(sizeOf('embed.js')).toBeLessThanOrEqual(1.5 * kB)
  })

  test.describe('on a phone', () => {
    const { viewport, userAgent, deviceScaleFactor, isMobile, hasTouch } = devices['Pixel 7']
    test.use({ viewport, userAgent, deviceScaleFactor, isMobile, hasTouch })

    for (const path of ['./', './lion/', './bbc-2022/', './first-payout/']) {
      test(`a first visit transfers 122 kB, and 14 more once it is idle: ${path}`, async ({
        page,
        baseURL,
      }) => {
        const loaded = await loadedBy(page, path, baseURL)
        expect([...loaded]).toEqual(expect.arrayContaining([...wholePage()]))
        expect([...loaded].filter((file) => /FlowChart|catalogue|dialogs/.test(file))).toEqual([])
        // Rates and sources are in the document without scrolling, but nothing waits for them.
        const later = without(filesOf('src/ui/Details.tsx'), wholePage())
        expect([...loaded]).toEqual(expect.arrayContaining(later))
        const atOnce = [...loaded].filter((file) => !later.includes(file))
        expect(sizeOfAll(atOnce)).toBeLessThanOrEqual(122 * kB)
        expect(sizeOfAll(loaded)).toBeLessThanOrEqual(136 * kB)
      })
    }

    test('a card that nobody touches transfers 15 kB', async ({ page, baseURL }) => {
      const loaded = await loadedBy(page, './?embed=1', baseURL)
      expect([...loaded]).toEqual(expect.arrayContaining([...filesOf('index')]))
      expect(sizeOfAll(loaded)).toBeLessThanOrEqual(15 * kB)
    })

    // It may take 95, and has no need to.
    test('a card that has to count transfers 50 kB', async ({ page, baseURL }) => {
      const loaded = await loadedBy(page, './?embed=1&n=7', baseURL)
      expect([...loaded]).toEqual(expect.arrayContaining([...filesOf('first-card')]))
      expect(sizeOfAll(loaded)).toBeLessThanOrEqual(50 * kB)
    })
  })
})
