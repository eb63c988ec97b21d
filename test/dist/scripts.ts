import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { read } from './files.ts'

export const kB = 1024

type Chunk = { readonly file: string; readonly name?: string; readonly imports?: readonly string[] }

const MANIFEST = resolve(import.meta.dirname, '../../node_modules/.cache/rose-value/manifest.json')

/** As a host sends it, gzipped, in bytes. */
export const sizeOf = (file: string) => gzipSync(read(file), { level: 9 }).length
export const sizeOfAll = (files: Iterable<string>) =>
  [...files].reduce((sum, file) => sum + sizeOf(file), 0)

/** The files of these modules, with all that they import. */
export function filesOf(...modules: readonly string[]): Set<string> {
  const manifest: Record<string, Chunk> = JSON.parse(readFileSync(MANIFEST, 'utf8'))
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

export const fields = () => filesOf('index', 'first-page')
export const wholePage = () => filesOf('index', 'first-page', 'src/ui/page/page-rest.ts')
export const without = (files: ReadonlySet<string>, others: ReadonlySet<string>) =>
  [...files].filter((file) => !others.has(file))
