import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { parseSync } from 'vite'
import { describe, expect, it } from 'vitest'

const SRC = new URL('../src/', import.meta.url)

/** For each folder of src, the folders and the packages it may import from. */
const RULES: Record<string, { folders: string[]; packages: RegExp }> = {
  domain: { folders: ['domain'], packages: /^$/ },
  data: { folders: ['data', 'domain'], packages: /^$/ },
  state: { folders: ['state', 'domain', 'data'], packages: /^zustand(\/|$)/ },
  ui: { folders: ['ui', 'state', 'data', 'domain', 'messages', 'embed'], packages: /./ },
  messages: { folders: ['messages'], packages: /^@formatjs\/icu-messageformat-parser$/ },
  embed: { folders: ['embed'], packages: /^$/ },
  prerender: {
    folders: ['prerender', 'ui', 'state', 'data', 'domain', 'messages'],
    packages: /./,
  },
  // Files directly in src put the rest together.
  '': { folders: ['', 'ui', 'state', 'data', 'domain', 'messages', 'embed'], packages: /./ },
}

/** Asks again for what others import by name. */
const MAY_COMPUTE = 'data/late.ts'

type Node = { type: string; source?: unknown; value?: unknown }

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

/** How Vite is told of a worker or another file: new URL('./worker.ts', import.meta.url). */
const FILE_URL = /new URL\(\s*(['"`])(?<name>[^'"`]+\.(?:tsx?|json|css))\1/g

/** Everything a source file imports, in whatever way; null where the name is computed. */
function importsOf(file: string, source: string): (string | null)[] {
  const { program, errors } = parseSync(file, source)
  if (errors.length > 0) throw new Error(`${file} cannot be parsed`)
  const found = [...source.matchAll(FILE_URL)].map(({ groups }) => groups?.['name'] ?? null)
  if (source.includes('import.meta.glob')) found.push(null)

  function visit(value: unknown) {
    if (typeof value !== 'object' || value === null) return
    if (isNode(value) && /^(Import|Export|TSImport)/.test(value.type) && value.source) {
      found.push(isNode(value.source) ? literal(value.source) : null)
    }
    Object.values(value).forEach(visit)
  }
  visit(program)
  return found
}

const literal = ({ value }: Node) => (typeof value === 'string' ? value : null)

const folderOf = (file: string) => (file.includes('/') ? file.slice(0, file.indexOf('/')) : '')

/** What breaks a rule in one file, whose name is relative to src. */
function violations(file: string, source: string): string[] {
  const rule = RULES[folderOf(file)]
  if (!rule) return [`${file} is in a folder without a rule`]

  return importsOf(file, source).flatMap((name) => {
    if (name === null) return file === MAY_COMPUTE ? [] : [`${file} imports a computed name`]
    if (!/^[./]/.test(name)) {
      return rule.packages.test(name) ? [] : [`${file} imports ${name}`]
    }
    const target = posix.join(posix.dirname(file), name)
    // '..' and '/' lead out of src.
    const isInside = !name.startsWith('/') && target !== '..'
    const isAllowed = isInside && rule.folders.includes(folderOf(target))
    return isAllowed ? [] : [`${file} imports ${name}`]
  })
}

describe('imports point one way', () => {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.tsx?$/.test(file))

  it('in every source file', () => {
    expect(files).not.toEqual([])
    const broken = files.flatMap((file) =>
      violations(file, readFileSync(new URL(file, SRC), 'utf8')),
    )
    expect(broken).toEqual([])
  })

  it.each([
    ['domain/a.ts', `import { useState } from 'react'`],
    ['domain/a.ts', `import type { Gift } from '../data/gifts.ts'`],
    ['domain/a.ts', `type Gift = import('../data/gifts.ts').Gift`],
    ['domain/a.ts', `import Fraction from 'fraction.js'`],
    ['domain/a.ts', `import '../main.ts'`],

    ['data/a.ts', `export * from '../state/link.ts'`],
    ['state/a.ts', `export { App } from '../ui/App.tsx'`],
    ['state/a.ts', `import 'zustand-extra'`],
    ['state/a.ts', `new Worker(new URL('../ui/work.ts', import.meta.url))`],
    ['ui/a.tsx', `import '../main.ts'`],
    ['ui/a.tsx', `const load = () => import('../../outside/App.tsx')`],
    ['ui/a.tsx', `const load = (name: string) => import(name)`],
    ['embed/a.ts', `import '../domain/amount.ts'`],
    ['embed/a.ts', `import 'zustand'`],
    ['messages/a.ts', `import '../ui/App.tsx'`],
    ['ui/a.tsx', `import '../prerender/main.ts'`],
    ['main.ts', `import '../outside/App.tsx'`],
    ['main.ts', `import '/outside/App.tsx'`],
    ['elsewhere/a.ts', ''],
  ])('and not in %s: %s', (file, source) => {
    expect(violations(file, source)).toHaveLength(1)
  })

  it.each([
    ['domain/deep/a.ts', `import '../amount.ts'`],
    ['data/a.ts', `import '../domain/amount.ts'; import gifts from './gifts.json'`],
    ['state/a.ts', `import { persist } from 'zustand/middleware'; import '../data/gifts.ts'`],
    ['ui/a.tsx', `import 'react'; import './a.css'; const load = () => import('../messages/a.ts')`],
    ['embed/a.ts', `import './height.ts'`],
    ['main.ts', `import './pages.ts'; import { App } from './ui/App.tsx'`],
  ])('but in %s: %s', (file, source) => {
    expect(violations(file, source)).toEqual([])
  })
})
