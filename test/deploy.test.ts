import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { policyOf } from '../src/build/security-policy.ts'
import { headersOf, isAbout, rules } from './headers-file.ts'

const read = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')

/** One of each kind of file, and some that are nearly of another. */
const paths = [
  '/',
  '/lion/',
  '/oembed.json',
  '/lion/oembed.json',
  '/answer.png',
  '/lion/answer.png',
  '/favicon.svg',
  '/icons/192.png',
  '/manifest.webmanifest',
  '/sw.js',
  '/embed.js',
  '/lion/embed.js',
  '/assets/index-B78F-Jg4.css',
  '/assets/answer-B78F-Jg4.png',
  '/sitemap.xml',
]

const CACHING = /set \$rose_value_caching "(?<caching>.*)";/
const LOCATION = new RegExp(
  `location (?<how>=|\\^~|~) (?<where>\\S+) \\{\\s*${CACHING.source}\\s*\\}`,
  'g',
)
const HEADER = /add_header (?<name>\S+) (?:"(?<value>.*)"|\$rose_value_caching) always;/g

/** Whether a location is about a path, in the order in which nginx looks for one. */
const HOW: [how: string, fits: (path: string, where: string) => boolean][] = [
  ['=', (path, where) => path === where],
  ['^~', (path, where) => path.startsWith(where)],
  ['~', (path, where) => new RegExp(where).test(path)],
]

const groupsOf = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(({ groups }) => groups ?? {})

describe('the nginx file', () => {
  const source = read('deploy/nginx.conf.template').replaceAll(/^\s*#.*$/gm, '')
  const locations = groupsOf(source, LOCATION)
  const outside = source.replaceAll(LOCATION, '')

  function headersOfNginx(path: string) {
    const at = `/rose-value${path}`
    const [location] = HOW.flatMap(([how, fits]) =>
      locations.filter((one) => one['how'] === how && fits(at, one['where'] ?? '')),
    )
    const caching = (location ?? CACHING.exec(outside)?.groups)?.['caching']
    const headers = groupsOf(outside, HEADER)
    return Object.fromEntries(
      headers.map(({ name, value }) => [
        name?.toLowerCase(),
        // nginx knows by itself where the site is; the build tells the other hosts.
        value?.replaceAll('$scheme://$http_host', '%ORIGIN%') ?? caching,
      ]),
    )
  }

  it.each(paths)('sends with %s what the _headers file does', (path) => {
    expect(headersOfNginx(path)).toEqual(headersOf(path))
  })

  it('has a location for each caching of the _headers file', () => {
    expect(new Set(locations.map(({ caching }) => caching))).toEqual(
      new Set(rules.map(({ headers }) => headers['cache-control']).filter(Boolean)),
    )
  })

  it('loses no header in an inner location: none is set there', () => {
    // The folder itself, with its slash and without it.
    expect(outside.match(/\blocation\b/g)).toHaveLength(2)
    expect(source.match(/\badd_header\b/g)).toHaveLength(groupsOf(outside, HEADER).length)
  })
})

describe('the _headers file', () => {
  it.each(paths)('sets no header twice with %s, which a host would join', (path) => {
    const about = rules.filter((rule) => isAbout(rule, path))
    const names = about.flatMap(({ headers }) => Object.keys(headers))
    expect(names).toEqual([...new Set(names)])
  })

  it('keeps no post from framing a card, nor a frame from loading its files', () => {
    const headers = headersOf('/')
    expect(headers['access-control-allow-origin']).toBe('*')
    expect(headers['cross-origin-resource-policy']).toBe('cross-origin')
    expect(headers['cross-origin-embedder-policy']).toBe('require-corp')
    expect(headers).not.toHaveProperty('x-frame-options')
    expect(headers['content-security-policy']).not.toContain('frame-ancestors')
  })
})

describe('the security policy of the header files', () => {
  const directivesOf = (policy = '') =>
    new Map(policy.split('; ').map((directive) => [directive.split(' ')[0], directive]))
  // The build writes the hash of the head's script into both.
  const header = headersOf('/')['content-security-policy']?.replace(' %HEAD_HASH%', '')
  const sent = directivesOf(header)
  const inPage = directivesOf(policyOf('', '%ORIGIN%'))

  it('says all that the policy in the pages does, but for styles', () => {
    const said = [...inPage].filter(([name]) => name !== 'default-src' && name !== 'style-src')
    expect([...sent]).toEqual(expect.arrayContaining(said))
  })

  it('allows nothing else, as the policy in the pages does', () => {
    const others = [...sent.keys()].filter((name) => !inPage.has(name))
    expect(others.map((name) => sent.get(name))).toEqual(others.map((name) => `${name} 'none'`))
    expect(others).toEqual(['style-src-attr', 'font-src', 'media-src', 'object-src'])
  })
})

describe('the page for what does not exist', () => {
  const page = read('public/404.html')

  it('leads to the calculator, wherever that is', () => {
    expect(page).toContain('<a href="%SITE%">')
  })

  it('loads nothing, since nobody knows from how deep it is shown', () => {
    expect(page).not.toMatch(/<script|\bsrc=|@import|url\(/)
    const addresses = [...page.matchAll(/href="([^"]*)"/g)].map(([, address]) => address)
    expect(new Set(addresses)).toEqual(new Set(['data:,', '%SITE%']))
  })

  it('has the colours of the page', () => {
    const tokens = read('src/ui/look/tokens.css')
    const colours = page.match(/--[\w-]+: light-dark\(.*\);/g) ?? []
    expect(colours).not.toEqual([])
    for (const colour of colours) expect(tokens).toContain(colour)
  })
})

describe('the web app manifest', () => {
  const manifest = JSON.parse(read('public/manifest.webmanifest'))

  it('finds everything from where it is, in whatever folder', () => {
    const addresses = [
      manifest.start_url,
      manifest.scope,
      ...manifest.icons.map(({ src }: { src: string }) => src),
    ]
    for (const address of addresses) expect(address).toMatch(/^\.\//)
  })

  it('has the colours of the page', () => {
    const paper = /--paper: light-dark\((#\w+)/.exec(read('src/ui/look/tokens.css'))?.[1]
    expect([manifest.theme_color, manifest.background_color]).toEqual([paper, paper])
  })
})
