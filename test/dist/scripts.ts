import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { read, readText } from './files.ts'

export const kB = 1024

type Chunk = {
  readonly file: string
  readonly imports?: readonly string[]
  readonly css?: readonly string[]
}
type Manifest = Readonly<Record<string, Chunk>>

const MANIFESTS = resolve(import.meta.dirname, '../../node_modules/.cache/rose-value/manifest.json')

/** As a host sends it, gzipped, in bytes. */
export const sizeOf = (file: string) => gzipSync(read(file), { level: 9 }).length
export const sizeOfAll = (files: Iterable<string>) =>
  [...files].reduce((sum, file) => sum + sizeOf(file), 0)

type View = 'page' | 'card'

const manifests = (): Record<View, Manifest> => JSON.parse(readFileSync(MANIFESTS, 'utf8'))

export const stylesOf = (view: View) =>
  new Set(Object.values(manifests()[view]).flatMap(({ css = [] }) => css))

/** The files of these modules, with all that they import, as built for the page or for the card. */
export function filesOf(view: View, ...modules: readonly string[]): Set<string> {
  const found = new Set<string>()
  const visit = (name: string) => {
    const chunk = manifests()[view]?.[name]
    if (!chunk) throw new Error(`the build of the ${view} has no ${name}`)
    if (found.has(chunk.file)) return
    found.add(chunk.file)
    chunk.imports?.forEach(visit)
  }
  modules.forEach(visit)
  return found
}

/** What every HTML loads. */
const first = () => /<script[^>]* src="\.\/([^"]*)"/.exec(readText('index.html'))?.[1] ?? ''

/** What runs before the page works, and before the card does. */
export const firstOfPage = () => new Set([first(), ...filesOf('page', 'src/start/page.tsx')])
export const firstOfCard = () => new Set([first(), ...filesOf('card', 'src/start/card.tsx')])

export const without = (files: ReadonlySet<string>, others: ReadonlySet<string>) =>
  [...files].filter((file) => !others.has(file))
