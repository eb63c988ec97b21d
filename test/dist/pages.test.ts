// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { builtFor, read, readText } from './files.ts'

/** The paths of all pages, off the sitemap, relative to the site. */
const paths = [...readText('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, at = '']) =>
  at.slice(builtFor().href.length),
)

/** What previews read of a page. */
function previewOf(path: string) {
  const [html = ''] = readText(`${path}index.html`).split('<body')
  const { head } = new DOMParser().parseFromString(html, 'text/html')
  const of = (selector: string, attribute: string) =>
    head.querySelector(selector)?.getAttribute(attribute) ?? ''
  return {
    title: head.querySelector('title')?.textContent ?? '',
    description: of('meta[name=description]', 'content'),
    canonical: of('link[rel=canonical]', 'href'),
    oembed: of('link[type="application/json+oembed"]', 'href'),
    image: of('meta[property="og:image"]', 'content'),
    address: of('meta[property="og:url"]', 'content'),
    data: head.querySelector('script[type="application/ld+json"]')?.textContent ?? '',
  }
}

const previews = paths.map((path) => ({ path, ...previewOf(path) }))

it('every page has a title, a description and an address of its own', () => {
  expect(paths).toEqual(
    expect.arrayContaining(['', 'rose/', 'lion/', 'bbc-2022/', '1000-coins/', 'first-payout/']),
  )
  expect(paths.length).toBeGreaterThanOrEqual(64)
  for (const name of ['title', 'description', 'canonical', 'oembed', 'image', 'data'] as const) {
    expect(new Set(previews.map((preview) => preview[name])).size, name).toBe(paths.length)
  }
  for (const { path, canonical, address, oembed, image, data } of previews) {
    expect(canonical).toBe(`${builtFor().href}${path}`)
    expect([address, oembed, image]).toEqual([
      canonical,
      `${canonical}oembed.json`,
      `${canonical}answer.png`,
    ])
    expect(JSON.parse(data)['@context']).toBe('https://schema.org')
  }
})

it('browsers restore no field of a page: what they restored would count as typed or chosen', () => {
  const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html')
  for (const path of paths) {
    const page = parse(readText(`${path}index.html`))
    const parts = [page, ...[...page.querySelectorAll('template')].map(({ content }) => content)]
    // What is chosen in a field for files is taken from there.
    const fields = parts.flatMap((part) => [
      ...part.querySelectorAll('input:not([type=file]), select, textarea'),
    ])
    expect(fields.length, path).toBeGreaterThan(0)
    const restored = fields.filter((field) => field.getAttribute('autocomplete') !== 'off')
    expect(
      restored.map(({ outerHTML }) => outerHTML),
      path,
    ).toEqual([])
  }
})

it('the first paint of every page waits for what its answer is in', () => {
  for (const path of paths) {
    const page = new DOMParser().parseFromString(readText(`${path}index.html`), 'text/html')
    const link = page.querySelector('head [rel=expect][blocking=render]')
    const awaited = page.querySelector(link?.getAttribute('href') ?? 'nothing')
    expect(awaited?.querySelector('h1') ?? null, path).not.toBeNull()
  }
})

it('every page has an oEmbed answer with a card, and a picture of 1200 × 630', () => {
  const without: string[] = []
  for (const { path, canonical, title, image } of previews) {
    const answer = JSON.parse(readText(`${path}oembed.json`))
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', title, thumbnail_url: image })

    // Where a place has no card of its own, that of the calculator: no page is loaded only to be left.
    const hasCard = readText(`${path}index.html`).includes('<template id="card"><')
    if (!hasCard) without.push(path)
    const framed = hasCard ? canonical : builtFor().href
    expect(answer.html).toContain(`<iframe src="${framed}?embed=1"`)

    const picture = read(`${path}answer.png`)
    expect(picture.subarray(1, 4).toString()).toBe('PNG')
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630])
  }
  expect(without.toSorted()).toEqual(['creators/', 'evidence/', 'gifts/', 'log/'])
})

it('the page for what does not exist leads to the calculator', () => {
  const text = readText('404.html')
  expect(text).toContain(`href="${builtFor().pathname}"`)
  expect(text).not.toContain('%SITE%')
})
