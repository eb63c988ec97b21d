import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { parseSync } from 'vite'
import { describe, expect, it } from 'vitest'

const SRC = new URL('../src/', import.meta.url)

const layers = [
  'lib',
  'domain',
  'data',
  'state',
  'state/react',
  'language',
  'wording',
  'wording/react',
  'ui/look',
  'ui/links',
  'ui/controls',
  'ui/loading',
] as const

const places = [
  'ui/answer',
  'ui/basket',
  'ui/fields',
  'ui/gift',
  'ui/flow',
  'ui/receipt',
  'ui/rates',
  'ui/packs',
  'ui/compare',
  'ui/share',
  'ui/embed',
  'ui/saved',
]

const upTo = (layer: (typeof layers)[number]) => layers.slice(0, layers.indexOf(layer) + 1)

/** What the files of each folder may import besides their own folder: folders, or single files. */
const FOLDERS: Readonly<Record<string, readonly string[]>> = {
  lib: [],
  domain: upTo('lib'),
  data: upTo('domain'),
  state: upTo('data'),
  'state/react': upTo('state'),
  language: upTo('state/react'),
  // Of language, only the files without React: see mayImportFile.
  wording: [...upTo('state'), 'language'],
  'wording/react': upTo('wording'),
  'ui/look': upTo('wording/react'),
  'ui/links': upTo('state/react'),
  'ui/controls': ['lib', 'domain/amount', 'domain/step', 'language', 'ui/look'],
  'ui/loading': upTo('ui/controls'),
  'ui/answer': upTo('ui/loading'),
  'ui/basket': [...upTo('ui/loading'), 'ui/gift'],
  'ui/fields': [...upTo('ui/loading'), 'ui/gift', 'ui/basket'],
  'ui/gift': upTo('ui/loading'),
  'ui/flow': [...upTo('ui/loading'), 'ui/answer'],
  'ui/receipt': [...upTo('ui/loading'), 'ui/flow'],
  'ui/rates': upTo('ui/loading'),
  'ui/packs': [...upTo('ui/loading'), 'ui/rates'],
  'ui/compare': [...upTo('ui/loading'), 'ui/flow', 'ui/fields', 'ui/rates', 'ui/packs'],
  'ui/share': upTo('ui/loading'),
  'ui/embed': upTo('ui/loading'),
  'ui/saved': upTo('ui/loading'),
  // Of the worker, only its address.
  'ui/page': [...upTo('ui/loading'), ...places, 'log-reader/read-log'],
  'ui/card': [...upTo('ui/loading'), 'ui/gift', 'ui/fields', 'ui/flow', 'ui/answer', 'ui/share'],
  'ui/gifts': [...upTo('ui/loading'), 'ui/answer', 'ui/basket', 'ui/gift', 'ui/share', 'ui/page'],
  'ui/evidence': [...upTo('ui/loading'), 'ui/answer', 'ui/rates', 'ui/share', 'ui/page'],
  'ui/creators': [
    ...upTo('ui/loading'),
    'ui/answer',
    'ui/rates',
    'ui/gift',
    'ui/basket',
    'ui/share',
    'ui/page',
    'ui/evidence',
  ],
  'log-reader': ['lib', 'domain'],
  'ui/log': [
    ...upTo('ui/loading'),
    'log-reader',
    'ui/answer',
    'ui/fields',
    'ui/rates',
    'ui/gift',
    'ui/basket',
    'ui/share',
    'ui/page',
    'ui/evidence',
  ],
  start: [
    ...upTo('ui/loading'),
    'ui/page',
    'ui/gifts',
    'ui/evidence',
    'ui/creators',
    'ui/log',
    'ui/card',
  ],
  'embed-script': ['state/link-keys'],
  build: [
    ...layers,
    ...places,
    'ui/page',
    'ui/gifts',
    'ui/evidence',
    'ui/creators',
    'ui/log',
    'log-reader',
    'ui/card',
    'start',
    'embed-script',
  ],
  // The file main.ts.
  '': ['start', 'state/link-keys', 'ui/look', 'ui/page/trusted-scripts'],
}

/** The folders and files that may import each package; build may import any. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  // language/texts makes elements of the marked parts of a text; language/write-text does the rest.
  react: [
    'state/react',
    'language/locale',
    'language/texts',
    'language/LanguageProvider',
    'wording/react',
    'ui',
    'start',
  ],
  'react-dom': ['state/react', 'ui', 'start'],
  preact: ['start'],
  zustand: ['state', 'ui'],
  lucide: ['ui'],
  '@formatjs/icu-messageformat-parser': ['language/compile'],
  'match-sorter': ['ui/gift/gift-search'],
  recharts: ['ui/flow/FlowChart', 'ui/rates/WhatIfChart', 'ui/log/TimelineChart'],
  uqr: ['ui/share/qr-outline'],
  papaparse: ['log-reader/csv'],
}

/** The folders and files that may load others late, with `import()`, and why. */
const LATE = [
  'main', // the page or the card
  'start',
  'ui/page/parts',
  'ui/page/dialogs',
  'ui/page/Details', // scenarios side by side, once the other details are there
  'ui/loading',
  'ui/flow/Flow', // the chart, once it is near the screen
  'ui/rates/WhatIf', // the slider of a rate, once it is opened
  'ui/rates/WhatIfPanel', // its chart
  'lib/load-once', // asks again for a file that failed to load
  'data/load-catalogue', // all gifts, when somebody looks for one
  'data/load-gift-book', // all gifts and their names in other languages, for a log
  'state/address-bar', // changes made while a gift is loaded
  'ui/gift/gift-finder', // the search and the list, when somebody turns to the gift field
  'ui/gifts/all-gifts', // all gifts and their search, once the first rows are there
  'ui/gifts/GiftsPage', // its picture, when somebody shares it
  'ui/gifts/GiftFiles', // what makes a file of the list, when somebody asks for one
  'ui/evidence/TableFile', // the same for a table
  'ui/evidence/Cite', // how to cite a table, when somebody asks
  'ui/evidence/EvidencePage', // the other tables and every source, once the browser is idle
  'ui/creators/CreatorsPage', // what isn't on the first screen, once the browser is idle
  'ui/creators/PlanResults', // the file of its table, once the browser is idle
  'ui/creators/Payout', // what a fixed fee costs, and every source, once the browser is idle
  'ui/log/ChosenPart', // its chart, when a part of a LIVE is chosen
  'ui/log/LogPage', // what files come to, and what is folded away, once the browser is idle
  'ui/log/DropZone', // the example, when somebody asks for it
  'ui/compare/Editor', // all rates of a compared scenario, when somebody asks for them
  'ui/share/QrCode', // the encoder, when the share dialog opens
  'ui/fields/GiftField', // the basket, when there is one or a second gift is wanted
  'ui/answer/UnderTheAnswer', // other gifts, where the amount is too small for one, and what money that was spent comes to
  'ui/card/CardInPost', // the card's dialogs, when one is opened
  'ui/card/extras', // scenarios to compare, where the link has some
  'ui/card/GiftInCard', // the field for another gift, when one is wanted
]

/** Files that import a computed name: a file asked for again, and a view of the build. */
const MAY_COMPUTE = ['lib/load-once', 'main']

type Import = {
  /** null where the name is computed. */
  readonly name: string | null
  readonly isLate: boolean
}

type Node = { type: string; source?: unknown; value?: unknown }

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

/** How Vite is told of a worker or another file: new URL('./worker.ts', import.meta.url). */
const FILE_URL = /new URL\(\s*(['"`])(?<name>[^'"`]+\.(?:tsx?|json|css))\1/g

/** Everything that a source file imports, by any syntax. */
function importsOf(file: string, source: string): Import[] {
  const { program, errors } = parseSync(file, source)
  if (errors.length > 0) throw new Error(`${file} cannot be parsed`)
  const found: Import[] = [...source.matchAll(FILE_URL)].map(({ groups }) => ({
    name: groups?.['name'] ?? null,
    isLate: false,
  }))
  if (source.includes('import.meta.glob')) found.push({ name: null, isLate: false })

  function visit(value: unknown) {
    if (typeof value !== 'object' || value === null) return
    if (isNode(value) && /^(Import|Export|TSImport)/.test(value.type) && value.source) {
      found.push({
        name: isNode(value.source) ? literal(value.source) : null,
        isLate: value.type === 'ImportExpression',
      })
    }
    Object.values(value).forEach(visit)
  }
  visit(program)
  return found
}

const literal = ({ value }: Node) => (typeof value === 'string' ? value : null)

const withoutEnding = (file: string) => file.replace(/(\.d)?\.tsx?$/, '')

/** Whether the file is one of these, or within one of these folders. */
const isIn = (file: string, allowed: readonly string[]) =>
  allowed.some((one) => withoutEnding(file) === one || file.startsWith(`${one}/`))

/** The folder of FOLDERS that a file is in, which need not be its innermost one. */
function folderOf(file: string): string | undefined {
  if (!file.includes('/')) return ''
  return Object.keys(FOLDERS)
    .filter((folder) => folder !== '' && file.startsWith(`${folder}/`))
    .toSorted((a, b) => b.length - a.length)[0]
}

const packageOf = (name: string) => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name

/** The path from src of what a file imports by a relative name. */
const targetOf = (file: string, name: string) =>
  posix.join(posix.dirname(file), name.replace(/\?.*$/, ''))

/** What breaks a rule in one file, whose name is relative to src. */
function violations(file: string, source: string): string[] {
  const folder = folderOf(file)
  if (folder === undefined) return [`${file} is in a folder without a rule`]

  return importsOf(file, source).flatMap(({ name, isLate }) => {
    if (name === null) return isIn(file, MAY_COMPUTE) ? [] : [`${file} imports a computed name`]
    if (isLate && !isIn(file, LATE)) return [`${file} loads ${name} late`]
    const isAllowed = /^[./]/.test(name)
      ? mayImportFile(folder, file, name)
      : folder === 'build' || isIn(file, PACKAGES[packageOf(name)] ?? [])
    return isAllowed ? [] : [`${file} imports ${name}`]
  })
}

function mayImportFile(folder: string, file: string, name: string): boolean {
  const target = targetOf(file, name)
  // '..' and '/' lead out of src.
  if (name.startsWith('/') || target.startsWith('..')) return false
  const other = folderOf(target)
  if (other === folder) return true
  // A sentence may be written in a worker, too.
  if (folder === 'wording' && isIn(target, PACKAGES['react'] ?? [])) return false
  const allowed = FOLDERS[folder] ?? []
  // A folder stands for its files, but not for a folder inside it that has a rule of its own.
  return (
    allowed.includes(other ?? '') ||
    isIn(
      target,
      allowed.filter((one) => !(one in FOLDERS)),
    )
  )
}

type Graph = ReadonlyMap<string, readonly string[]>

/** A cycle of the graph, from a node back to it; null where there is none. */
function cycleOf(graph: Graph): string[] | null {
  const done = new Set<string>()
  const path: string[] = []

  function visit(node: string): string[] | null {
    const start = path.indexOf(node)
    if (start >= 0) return [...path.slice(start), node]
    if (done.has(node)) return null
    done.add(node)
    path.push(node)
    for (const next of graph.get(node) ?? []) {
      const cycle = visit(next)
      if (cycle) return cycle
    }
    path.pop()
    return null
  }

  for (const node of graph.keys()) {
    const cycle = visit(node)
    if (cycle) return cycle
  }
  return null
}

/** Which files import which, of sources by their names. */
function graphOf(sources: ReadonlyMap<string, string>): Graph {
  const byName = new Map([...sources.keys()].map((file) => [withoutEnding(file), file]))
  return new Map(
    [...sources].map(([file, source]) => [
      file,
      importsOf(file, source).flatMap(({ name }) => {
        if (name === null || !/^[./]/.test(name)) return []
        return byName.get(withoutEnding(targetOf(file, name))) ?? []
      }),
    ]),
  )
}

/** Which folders import which. */
function foldersOf(graph: Graph): Graph {
  const folders = new Map<string, string[]>()
  for (const [file, targets] of graph) {
    const from = posix.dirname(file)
    const others = targets.map((target) => posix.dirname(target)).filter((to) => to !== from)
    folders.set(from, [...(folders.get(from) ?? []), ...others])
  }
  return folders
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file))
const sources = new Map(files.map((file) => [file, readFileSync(new URL(file, SRC), 'utf8')]))

describe('the rules of imports', () => {
  it('are kept by every source file', () => {
    expect(files).not.toEqual([])
    const broken = [...sources].flatMap(([file, source]) => violations(file, source))
    expect(broken).toEqual([])
  })

  it('name only folders and files that exist', () => {
    const named = [
      ...Object.entries(FOLDERS).flat(2),
      ...Object.values(PACKAGES).flat(),
      ...LATE,
      ...MAY_COMPUTE,
    ]
    const missing = named.filter((name) => name !== '' && !files.some((file) => isIn(file, [name])))
    expect(missing).toEqual([])
  })

  it.each([
    ['lib/a.ts', `import '../domain/amount'`],
    ['domain/a.ts', `import { useState } from 'react'`],
    ['domain/a.ts', `import type { Gift } from '../data/gifts.ts'`],
    ['domain/a.ts', `type Gift = import('../data/gifts.ts').Gift`],
    ['domain/a.ts', `import Fraction from 'fraction.js'`],
    ['domain/a.ts', `import '../main.ts'`],
    ['data/a.ts', `export * from '../state/link.ts'`],
    ['state/a.ts', `export { Page } from '../ui/page/Page.tsx'`],
    ['state/a.ts', `import 'zustand-extra'`],
    ['state/a.ts', `import 'react'`],
    ['state/a.ts', `import './react/useCalculation'`],
    ['state/a.ts', `new Worker(new URL('../ui/work.ts', import.meta.url))`],
    ['language/a.ts', `import 'react'`],
    ['language/a.ts', `import '../wording/words'`],
    ['wording/a.ts', `import 'react'`],
    ['wording/a.ts', `import { useTexts } from '../language/texts'`],
    ['wording/a.ts', `import { LocaleContext } from '../language/locale'`],
    ['wording/a.ts', `import '../state/react/useCalculation'`],
    ['wording/a.ts', `import './react/useWords'`],
    ['wording/a.ts', `import '../ui/fields/LinkedField'`],
    ['ui/look/a.tsx', `import '../controls/Dialog'`],
    ['ui/controls/a.tsx', `import '../../domain/gift'`],
    ['ui/controls/a.tsx', `import '../../state/address-bar'`],
    ['ui/controls/a.tsx', `import styles from '../rates/RateField.module.css'`],
    ['ui/loading/a.tsx', `const load = () => import('../flow/FlowChart')`],
    ['ui/rates/a.tsx', `import '../gift/GiftSource'`],
    ['ui/gift/a.tsx', `import '../fields/Fields'`],
    ['ui/fields/a.tsx', `import '../page/Page'`],
    ['ui/page/a.tsx', `import '../card/CardInPost'`],
    ['ui/page/a.tsx', `import '../../start/page'`],
    ['ui/page/a.tsx', `import '../../log-reader/read'`],
    ['ui/card/a.tsx', `import '../rates/RatesPanel'`],
    ['ui/flow/Flow.tsx', `import { Sankey } from 'recharts'`],
    ['ui/receipt/a.tsx', `const load = () => import('./b')`],
    ['ui/page/a.tsx', `const load = () => import('../../../outside/App.tsx')`],
    ['ui/loading/a.tsx', `const load = (name: string) => import(name)`],
    ['ui/page/a.tsx', `import '../../main.ts'`],
    ['ui/page/a.tsx', `import '../../build/site'`],
    ['embed-script/a.ts', `import '../domain/amount.ts'`],
    ['embed-script/a.ts', `import '../state/link'`],
    ['embed-script/a.ts', `import 'zustand'`],
    ['main.ts', `import '../outside/App.tsx'`],
    ['main.ts', `import '/outside/App.tsx'`],
    ['elsewhere/a.ts', ''],
    ['ui/a.ts', ''],
  ])('forbid in %s: %s', (file, source) => {
    expect(violations(file, source)).toHaveLength(1)
  })

  it.each([
    ['domain/deep/a.ts', `import '../amount.ts'; import '../../lib/memo'`],
    ['data/a.ts', `import '../domain/amount.ts'; import gifts from './first-gifts.json'`],
    ['state/a.ts', `import { persist } from 'zustand/middleware'; import '../data/gifts.ts'`],
    ['state/react/a.ts', `import 'react'; import '../choices'`],
    ['language/locale.ts', `import 'react'; import '../state/choices'`],
    ['language/en/a.ts', `import page from './page.json'; import '../texts'`],
    ['wording/a.ts', `import '../language/write-text'; import '../language/names'`],
    ['wording/react/a.ts', `import 'react'; import '../words'; import '../../language/texts'`],
    ['ui/controls/a.tsx', `import 'react'; import '../../domain/step'; import '../look/Icon'`],
    ['ui/receipt/a.tsx', `import { Swatch } from '../flow/StackedBar'; import 'lucide'`],
    ['ui/flow/FlowChart.tsx', `import { Sankey } from 'recharts'`],
    ['ui/page/a.tsx', `import '../rates/RatesPanel'; import './a.css'`],
    ['ui/page/dialogs.tsx', `const load = () => import('../saved/SavedDialog')`],
    ['embed-script/a.ts', `import './frame.ts'; import '../state/link-keys'`],
    ['build/a.ts', `import 'node:fs'; import '../embed-script/embed'; import '../state/react/a'`],
    ['main.ts', `const part = import('./start/page'); import './ui/look/base.css'`],
  ])('allow in %s: %s', (file, source) => {
    expect(violations(file, source)).toEqual([])
  })
})

describe('imports that lead back to where they start', () => {
  const graph = graphOf(sources)

  it('are in no file', () => {
    expect(graph.get('main.ts')).not.toEqual([])
    expect(cycleOf(graph)).toBeNull()
  })

  it('are in no folder', () => {
    expect(cycleOf(foldersOf(graph))).toBeNull()
  })

  it('are found, however many files they lead through', () => {
    const cyclic = graphOf(
      new Map([
        ['main.ts', `import './a/one'`],
        ['a/one.ts', `import './two'`],
        ['a/two.tsx', `import type { Three } from '../b/three.ts'`],
        ['a/four.ts', ''],
        ['b/three.ts', `import '../a/four'; const load = () => import('../a/one')`],
      ]),
    )
    expect(cycleOf(cyclic)).toEqual(['a/one.ts', 'a/two.tsx', 'b/three.ts', 'a/one.ts'])
    expect(cycleOf(foldersOf(cyclic))).toEqual(['a', 'b', 'a'])
  })

  it('are not found where two files import a third', () => {
    const plain = new Map([
      ['one', ['two', 'three']],
      ['two', ['three']],
      ['three', []],
    ])
    expect(cycleOf(plain)).toBeNull()
  })
})
