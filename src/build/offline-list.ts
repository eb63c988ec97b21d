import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pages } from '../data/gift-pages'
import { folderOf, type Page } from '../data/pages'
import { knownKeys } from '../state/link'
import source from './service-worker.js?raw'

/**
 * The service worker of the site, once all of it has been written.
 *
 * Its version is made of everything that it may keep: whatever changes, another one takes its place.
 */
export function serviceWorker(dist: string): string {
  const files = filesIn(dist)
  const htmls = pages.map((page) => join(folderOf(page), 'index.html'))
  const hash = createHash('sha256').update(source)
  for (const file of [...files, ...htmls]) hash.update(file).update(readFileSync(join(dist, file)))
  const built = {
    version: hash.digest('hex').slice(0, 16),
    files,
    pages: Object.fromEntries(pages.map((page) => [folderOf(page), spelledOut(page)])),
    amounts: knownKeys.map(([key]) => key),
  }
  return `const built = ${JSON.stringify(built)}\n${source}`
}

/** A page's calculation with the `n=1` that its query leaves out: on the page, a link to another gift keeps that number. */
const spelledOut = ({ query }: Page): string => (query.startsWith('gift=') ? `${query}&n=1` : query)

/** What the pages load, now or later: all that is in `assets/` is a part of the calculator. */
const filesIn = (dist: string): string[] => [
  ...['assets', 'icons'].flatMap((folder) =>
    readdirSync(join(dist, folder))
      .toSorted()
      .map((name) => `${folder}/${name}`),
  ),
  'favicon.svg',
  'manifest.webmanifest',
  'warm-intl.js',
]
