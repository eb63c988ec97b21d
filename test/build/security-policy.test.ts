import { expect, it } from 'vitest'
import { policyOf, withPolicy } from '../../src/build/security-policy'

const page = (head: string) => `<html>
  <head>
    <meta charset="utf-8" />
    ${head}
  </head>
</html>`

/** The example of the specification, with the hash that it gives. */
const script = "<script>alert('Hello, world.');</script>"
const hash = "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='"

const site = 'https://example.org'

const directives = (html: string) => policyOf(html, site).split('; ')

it('allows a script in the page by its hash, and files of the same host', () => {
  expect(directives(page(script))).toContain(`script-src 'self' ${site} ${hash}`)
})

it('allows styles in the page by their hash, and those of late parts', () => {
  const styles = page(
    script.replace('<script', '<style data-files="a.css"').replace('/script', '/style'),
  )
  expect(directives(styles)).toContain(`style-src 'self' ${site} ${hash}`)
})

it('names each script of several, to the letter', () => {
  const [, self, address, ...hashes] =
    directives(page(`${script}<script>\n0\n</script>`))
      .find((directive) => directive.startsWith('script-src'))
      ?.split(' ') ?? []
  expect([self, address]).toEqual(["'self'", site])
  expect(hashes).toEqual([hash, "'sha256-PIuDFbjlR98zYVf5e/iAVJVNKu06+0GFN42Vgu5k4nU='"])
})

it('names no hash of data, nor of what is loaded', () => {
  const html = page('<script type="application/ld+json">{}</script><script src="a.js"></script>')
  expect(directives(html)).toContain(`script-src 'self' ${site}`)
})

it('names the address of the site wherever a sandboxed frame loads a file: WebKit knows no other', () => {
  const all = directives(page(script))
  for (const name of ['script-src', 'style-src', 'connect-src', 'img-src', 'frame-src']) {
    const sources = all.find((directive) => directive.startsWith(`${name} `))?.split(' ')
    expect(sources?.slice(1, 3), name).toEqual(["'self'", site])
  }
})

it('puts the policy right after the encoding, before everything it applies to', () => {
  expect(withPolicy(page(script), site)).toContain(
    `<meta charset="utf-8" /><meta http-equiv="Content-Security-Policy" content="${policyOf(page(script), site)}">`,
  )
})

it('fails the build where a page does not begin with its encoding', () => {
  expect(() => withPolicy(`<head>${script}<meta charset="utf-8" /></head>`, site)).toThrow(
    'charset',
  )
})
