import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { builtHeadersOf } from '../headers-file.ts'
import { builtFor, names, readText } from './files.ts'

// That the policy of each page is strict. That browsers obey it is tested by test/e2e/csp.spec.ts.

const META =
  /<meta charset="utf-8" \/>\s*<meta http-equiv="Content-Security-Policy" content="([^"]+)"/
const INLINE =
  /<(?<element>script|style)(?<attributes>[^>]*)>(?<content>[^<]*(?:<(?!\/\k<element>)[^<]*)*)/g

it('every page has a policy that names its scripts and styles, and nothing unsafe', () => {
  const pages = names().filter((name) => name.endsWith('.html'))
  expect(pages.length).toBeGreaterThan(60)
  for (const name of pages) {
    const html = readText(name)
    const policy = META.exec(html)?.[1] ?? ''
    expect(policy, name).toContain("default-src 'none'; script-src 'self'")
    expect(policy.replaceAll(` ${builtFor().origin}`, ''), name).not.toMatch(/unsafe|\*|https?:/)
    const inline = [...html.matchAll(INLINE)].map(({ groups }) => groups ?? {})
    const run = inline.filter(({ attributes = '' }) => !/ src=|ld\+json/.test(attributes))
    expect(run.length, name).toBeGreaterThan(0)
    for (const { content = '' } of run) {
      expect(policy, name).toContain(createHash('sha256').update(content).digest('base64'))
    }
    expect(html, name).not.toMatch(/<[^>]* (style|on\w+)="/)
  }
})

it('the header file has the address of the site, and the policy that the tests of the header files read', () => {
  const headers = readText('_headers')
  expect(headers).not.toContain('%')
  for (const [name, value] of Object.entries(builtHeadersOf('/', builtFor().origin))) {
    // The hosts set this one.
    if (name !== 'cache-control')
      expect(headers.toLowerCase()).toContain(`${name}: ${value.toLowerCase()}`)
  }
})

it('nothing is published that only the build reads', () => {
  expect(names().filter((name) => /(^|\/)\.|%/.test(name))).toEqual([])
  expect(names().filter((name) => name.endsWith('manifest.json'))).toEqual([])
})
