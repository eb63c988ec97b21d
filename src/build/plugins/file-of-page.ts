import { resolve } from 'node:path'
import { normalizePath } from 'vite'

type Graph = { readonly getModuleInfo: (id: string) => { readonly importedIds: string[] } | null }

/** Vite's own, for all that loads late; no module imports it by name. */
const loadsLateParts = (id: string) => id.includes('vite/preload-helper')

const rates = 'src/data/rate-sets.ts'
const calculator = 'src/start/page.tsx'
const creators = 'src/start/creators.tsx'
const card = 'src/start/card.tsx'
/** The late part of the evidence needs a little of the calculator, and must not bring all of it. */
const others = ['src/start/gifts.tsx', 'src/start/evidence.tsx', 'src/ui/evidence/LateFigures.tsx']

/** Of the list of gifts, and of parts of the calculator: too small for files of their own. */
const smallShared = ['src/ui/look/useIsNarrow.ts', 'src/lib/latin-digits.ts']

/** Names the file of the rates and what they are made of: evaluating them takes nearly as long as all of `shared`. */
const fileOfRates = (id: string, graph: Graph): string | null =>
  reachedFrom(rates, graph).has(id) || loadsLateParts(id) ? 'rates' : null

/** Names the file of all other modules that the calculator and another place import, directly or not. */
function fileOfAllPages(id: string, graph: Graph): string | null {
  const isShared =
    reachedFrom(calculator, graph).has(id) &&
    others.some((other) => reachedFrom(other, graph).has(id))
  return isShared || smallShared.some((file) => id === pathOf(file)) ? 'shared' : null
}

/** Names the file of all other modules that the calculator and the plan import: fields, which the other places do without. */
const fileOfFields = (id: string, graph: Graph): string | null =>
  reachedFrom(calculator, graph).has(id) && reachedFrom(creators, graph).has(id) ? 'fields' : null

/**
 * Names the file of all other modules that the calculator imports. One file is 2 kB smaller, gzipped, than the many
 * that the bundler would make.
 */
const fileOfCalculator = (id: string, graph: Graph): string | null =>
  reachedFrom(calculator, graph).has(id) ? 'page' : null

/**
 * The same for the card, whose late parts use some of them, too. Its icons go where they are used: the package names
 * all of them in one file.
 */
const fileOfCard = (id: string, graph: Graph): string | null =>
  !id.includes('/lucide/') && reachedFrom(card, graph).has(id) ? 'card' : null

const pathOf = (file: string) => normalizePath(resolve(file))

function reachedFrom(file: string, graph: Graph): ReadonlySet<string> {
  const found = new Set<string>()
  const visit = (name: string) => {
    if (found.has(name)) return
    found.add(name)
    graph.getModuleInfo(name)?.importedIds.forEach(visit)
  }
  visit(pathOf(file))
  return found
}

/** The files of all pages; a module goes to the first that names it, so the order matters. */
export const filesOfPages = [
  { name: fileOfRates, priority: 4 },
  { name: fileOfAllPages, priority: 3 },
  { name: fileOfFields, priority: 2 },
  { name: fileOfCalculator, priority: 1 },
  { name: 'index', test: /src\/(main|ui\/page\/trusted-scripts)\.ts/ },
]

export const filesOfCard = [{ name: fileOfCard }]
