import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { minifySync } from 'vite'
import { fill } from './fill'

type Chunk = {
  readonly name?: string
  readonly file: string
  readonly css?: readonly string[]
  readonly imports?: readonly string[]
}

/** What Vite says of each module that has a file of its own. */
export type Manifest = Readonly<Record<string, Chunk>>

type Files = { readonly scripts: readonly string[]; readonly styles: readonly string[] }

/** A file made of several modules is called by its own name. */
const entry = 'index'

/** What the page loads at once: all but the part that comes later still. */
const ofPage = ['first-page', 'src/ui/page-rest.ts']
const ofCard = ['first-card']

/** The script that runs before the first paint. */
const script = /(?<=<script>).*?(?=<\/script>)/s

/**
 * The page's HTML with the styles of the first screen in it, so that it is painted after one round
 * trip, and with the names of the scripts that the page or the card is about to need.
 *
 * @throws Error when the template lacks a place that is filled here.
 */
export function withFirstFiles(template: string, dist: string, manifest: Manifest): string {
  const page = filesOf(manifest, [entry, ...ofPage])
  const card = filesOf(manifest, [entry, ...ofCard])
  const styles = [...new Set([...page.styles, ...card.styles])]
  const text = styles.map((file) => readFileSync(join(dist, file), 'utf8')).join('')
  return fill(withSmallScript(template), [
    [
      /(<link rel="stylesheet"[^>]*>\s*)+/,
      `<style data-files="${styles.join(' ')}">${text}</style>`,
    ],
    [/%PAGE%/, page.scripts.join(' ')],
    [/%CARD%/, card.scripts.join(' ')],
  ])
}

/** Without what only the readers of the script need; the header files name it by its hash. */
export const withSmallScript = (template: string): string =>
  fill(template, [[script, minifySync('head.js', script.exec(template)?.[0] ?? '').code]])

/** The files of these modules, and of all that they import, each once and what is needed first first. */
function filesOf(manifest: Manifest, modules: readonly string[]): Files {
  const found = new Set<Chunk>()
  const visit = (name: string) => {
    const chunk = manifest[name] ?? Object.values(manifest).find((one) => one.name === name)
    if (!chunk) throw new Error(`the build has no ${name}`)
    if (found.has(chunk)) return
    for (const other of chunk.imports ?? []) visit(other)
    found.add(chunk)
  }
  modules.forEach(visit)
  const chunks = [...found]
  return {
    scripts: chunks.map(({ file }) => file),
    styles: chunks.flatMap(({ css = [] }) => css),
  }
}
