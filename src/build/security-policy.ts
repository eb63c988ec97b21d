import { createHash } from 'node:crypto'

/**
 * The site's own files. In a sandboxed frame, which belongs to no site, `'self'` is nothing to WebKit: there
 * the address counts.
 */
const filesOf = (origin: string) => `'self' ${origin}`

/**
 * What a page may do besides running its scripts and applying its styles; `public/_headers` and
 * `deploy/nginx.conf.template` say the same.
 */
const always = (origin: string) => [
  `connect-src ${filesOf(origin)}`,
  `frame-src ${filesOf(origin)}`,
  `img-src ${filesOf(origin)} data:`,
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types rose-value',
]

/**
 * The security policy of a page: nothing from another host, and no script or style that the build did not write.
 *
 * @param origin - Of the address that the site will have.
 */
export const policyOf = (html: string, origin: string): string =>
  [
    "default-src 'none'",
    [`script-src ${filesOf(origin)}`, ...hashesOf('script', html)].join(' '),
    [`style-src ${filesOf(origin)}`, ...hashesOf('style', html)].join(' '),
    ...always(origin),
  ].join('; ')

/**
 * The page with its policy in it, before anything that the policy is about.
 *
 * @throws Error when the page does not begin with its encoding.
 */
export function withPolicy(html: string, origin: string): string {
  const start = /<head>\s*<meta charset="utf-8" ?\/?>/.exec(html)?.[0]
  if (start === undefined) throw new Error('a page has no <meta charset> to begin with')
  const policy = `<meta http-equiv="Content-Security-Policy" content="${policyOf(html, origin)}">`
  return html.replace(start, () => start + policy)
}

/** A script that is data has a type, and one that is loaded an address: only code stands in a bare element. */
const inline = {
  script: /<script>(.*?)<\/script>/gs,
  style: /<style[^>]*>(.*?)<\/style>/gs,
} as const

/** Hashes of what stands in the HTML itself, as a policy names them. */
export const hashesOf = (element: keyof typeof inline, html: string): string[] =>
  [...html.matchAll(inline[element])].map(
    ([, content = '']) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`,
  )
