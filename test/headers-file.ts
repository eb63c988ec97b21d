import { readFileSync } from 'node:fs'

type Rule = { path: string; headers: Headers }
type Headers = Record<string, string>

const SOURCE = new URL('../public/_headers', import.meta.url)
const BUILT = new URL('../dist/_headers', import.meta.url)

/** What the hosts send with a file that no rule lets a browser keep. */
const CACHING_OF_HOSTS = 'public, max-age=0, must-revalidate'

/** The rules of the shipped _headers file. */
export const rules: readonly Rule[] = readFileSync(SOURCE, 'utf8')
  .replaceAll(/^#.*\n/gm, '')
  .trim()
  .split(/\n{2,}/)
  .map((block) => {
    const [path = '', ...lines] = block.split('\n')
    return { path, headers: Object.fromEntries(lines.map(headerOf)) }
  })

function headerOf(line: string): [name: string, value: string] {
  const { name, value } = /^ {2}(?<name>[\w-]+): (?<value>\S.*)$/.exec(line)?.groups ?? {}
  if (!name || !value) throw new Error(`_headers has an unreadable line: ${line}`)
  return [name.toLowerCase(), value]
}

/** Whether a rule is about a path: `*` stands for anything, `:page` for one folder. */
export function isAbout({ path: pattern }: Rule, path: string): boolean {
  const source = pattern.replaceAll('.', '\\.').replaceAll('*', '.*').replaceAll(/:\w+/g, '[^/]+')
  return new RegExp(`^${source}$`).test(path)
}

/** The headers that a host sends with a path of the site, before the build fills them in. */
export function headersOf(path: string): Headers {
  const about = rules.filter((rule) => isAbout(rule, path))
  const all = about.flatMap(({ headers }) => Object.entries(headers))
  return Object.fromEntries([['cache-control', CACHING_OF_HOSTS] as const, ...all])
}

/** The same of the site in `dist/`, on a host with this address. */
export function builtHeadersOf(path: string, origin: string): Headers {
  const [hash = ''] = /'sha256-[^']+'/.exec(readFileSync(BUILT, 'utf8')) ?? []
  return Object.fromEntries(
    Object.entries(headersOf(path)).map(([name, value]) => [
      name,
      value.replaceAll('%ORIGIN%', origin).replaceAll('%HEAD_HASH%', hash),
    ]),
  )
}
