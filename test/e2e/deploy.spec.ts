import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { get } from 'node:http'
import { extname, join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { builtHeadersOf } from '../headers-file.ts'
import { axeViolations, expect, test } from './fixtures.ts'
import { findBrotli } from './nginx.ts'

const DIST = fileURLToPath(new URL('../../dist', import.meta.url))

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
}

/** The files of the build that have an address: all but those that hosts and nginx read. */
const files = () =>
  readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter(
    (name) => !['', '.gz', '.br'].includes(extname(name)) && name !== '404.html',
  )

/** Where a file is found: a page in its folder. */
const placeOf = (file: string) => file.replace(/(^|\/)index\.html$/, '$1')

test('sends every file with its type and the headers of the _headers file', {
  tag: '@nginx',
}, async ({ request, baseURL }) => {
  for (const file of files()) {
    const response = await request.head(`${baseURL}${placeOf(file)}`)
    expect([file, response.status()]).toEqual([file, 200])
    expect(response.headers(), file).toMatchObject({
      ...builtHeadersOf(`/${placeOf(file)}`, new URL(baseURL ?? '').origin),
      'content-type': TYPES[extname(file)],
    })
  }
})

test('sends a page without its slash to the one with it, on any host, with its link', {
  tag: '@nginx',
}, async ({ request, baseURL }) => {
  const { pathname } = new URL(baseURL ?? '')
  const folders = files()
    .filter((file) => file.endsWith('index.html'))
    .map(placeOf)
  expect(folders).toContain('')
  for (const folder of folders) {
    const address = `${baseURL}${folder}`.replace(/\/$/, '?n=5&tax=8.875')
    const response = await request.get(address, { maxRedirects: 0 })
    expect(response.status()).toBe(301)
    expect(response.headers()['location']).toBe(`${pathname}${folder}?n=5&tax=8.875`)
  }
})

/** The bytes that are sent, which no browser shows. */
async function bytesOf(address: string, encodings: string) {
  const [response] = await once(
    get(address, { headers: { 'Accept-Encoding': encodings } }),
    'response',
  )
  return { headers: response.headers, bytes: await buffer(response) }
}

test('sends each text as the build has packed it, and says when a file has not changed', {
  tag: '@nginx',
}, async ({ request, baseURL }) => {
  const texts = files().filter((file) => !file.endsWith('.png'))
  expect(texts).toEqual(
    expect.arrayContaining(['index.html', 'lion/index.html', 'sw.js', 'embed.js']),
  )
  for (const [encodings, encoding, ending] of [
    ['gzip', 'gzip', '.gz'],
    ...(findBrotli() ? [['gzip, br', 'br', '.br'] as const] : []),
    ['identity', undefined, ''],
  ] as const) {
    for (const file of texts) {
      const { headers, bytes } = await bytesOf(`${baseURL}${placeOf(file)}`, encodings)
      expect([file, headers['content-encoding']]).toEqual([file, encoding])
      expect(headers.vary, file).toBe('Accept-Encoding')
      expect(bytes.equals(readFileSync(join(DIST, file + ending))), file + ending).toBe(true)
    }
  }
  const etag = (await request.get(baseURL ?? '')).headers()['etag'] ?? ''
  const again = await request.get(baseURL ?? '', { headers: { 'If-None-Match': etag } })
  expect(again.status()).toBe(304)
})

test('says that there is no such page, to anybody, and to nobody for long', {
  tag: '@nginx',
}, async ({ page, baseURL, problems }) => {
  for (const nowhere of ['tiger/', 'assets/', 'assets/index-gone.js', 'a/b/c?n=5']) {
    const response = await page.goto(`${baseURL}${nowhere}`)
    expect([nowhere, response?.status()]).toEqual([nowhere, 404])
    expect(response?.headers(), nowhere).toMatchObject(
      builtHeadersOf('/404.html', new URL(baseURL ?? '').origin),
    )
    await expect(page.getByRole('heading', { name: 'Page not found' })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Open the calculator' })).toBeVisible()
  }
  for (const [width, colorScheme] of [
    [360, 'light'],
    [1280, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 800 })
    await page.emulateMedia({ colorScheme })
    expect(await axeViolations(page), colorScheme).toEqual([])
  }
  // Its link leads to the address that the build is for, which is not in the folder of this server.
  await page.goto('about:blank')
  // The browser notes the missing page itself as an error.
  problems.splice(0)
})

test('counts in a sandboxed frame of a post that is in one itself', { tag: '@nginx' }, async ({
  page,
  baseURL,
  hostPage,
}) => {
  const frame = (src: string) => `<iframe src="${src}" title="Frame" sandbox="allow-scripts">`
  const post = await hostPage(frame(`${baseURL}?embed=1`))
  await page.goto(await hostPage(frame(post)))
  const card = page.frameLocator('iframe').frameLocator('iframe')
  await card.getByRole('textbox', { name: 'Viewer sends' }).fill('1000')
  await expect(card.getByRole('textbox', { name: 'Diamonds' })).toHaveValue('1,000')
})
