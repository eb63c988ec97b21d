import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const pathOf = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url))
const textOf = (name: string) => readFileSync(pathOf(name), 'utf8')

type Manifest = {
  readonly license?: string
  readonly dev?: boolean
  readonly devOptional?: boolean
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
}

/** Each asks for its notice to be kept, or for nothing. */
const permissive = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
])

/** What asks for more, or doesn't say; used unchanged while building and testing, never shipped. */
const exceptions: Readonly<Record<string, string | undefined>> = {
  // Changes to their own files are to be published. The second one is inside vite.
  'axe-core': 'MPL-2.0',
  lightningcss: 'MPL-2.0',
  // Fonts, not to be sold by themselves. Only pictures of their letters leave.
  '@fontsource/source-sans-3': 'OFL-1.1',
  '@fontsource/source-serif-4': 'OFL-1.1',
  // A table of browsers, inside Stryker; whoever passes it on names its authors.
  'caniuse-lite': 'CC-BY-4.0',
  // Inside lighthouse. Its LICENSE file is BSD-3-Clause.
  'parse-cache-control': undefined,
}

/** All packages of a lock file, by the folder that each is installed in. */
function lockedIn(folder: string): [string, Manifest][] {
  const lock: { packages: Record<string, Manifest> } = JSON.parse(
    textOf(`${folder}package-lock.json`),
  )
  return Object.entries(lock.packages).map(([path, manifest]) => [`${folder}${path}`, manifest])
}

const packages = Object.fromEntries([...lockedIn(''), ...lockedIn('bench/')])
const root = packages[''] ?? {}
const bench = packages['bench/'] ?? {}
const installed = Object.entries(packages).filter(([path]) => path.includes('node_modules/'))
/** Without the folders; the native parts of lightningcss, one for each system, count as itself. */
const nameOf = (path: string) =>
  path.replace(/^.*node_modules\//, '').replace(/^(lightningcss)-.*/, '$1')

/** All that are joined by `AND` have to be permissive, and one of those that are joined by `OR`. */
const isPermissive = (licence = ''): boolean =>
  licence
    .replace(/[()]/g, '')
    .split(' AND ')
    .every((all) => all.split(' OR ').some((one) => permissive.has(one)))

describe('licences', () => {
  it('are permissive for all that is shipped, and for what that needs in turn', () => {
    const shipped = installed.filter(([, { dev, devOptional }]) => !dev && !devOptional)
    expect(shipped.length).toBeGreaterThan(Object.keys(root.dependencies ?? {}).length)
    const others = shipped.filter(([, { license }]) => !isPermissive(license))
    expect(others.map(([path, { license }]) => `${path}: ${license}`)).toEqual([])
  })

  it('are permissive for what builds and tests, but for a few with a reason', () => {
    const others = installed.filter(([, { license }]) => !isPermissive(license))
    const found = others.map(([path, { license }]) => [nameOf(path), license])
    expect(Object.fromEntries(found)).toEqual(exceptions)
  })

  it('are those that the packages give themselves', () => {
    const there = installed.filter(([path]) => existsSync(pathOf(`${path}/package.json`)))
    expect(there.length).toBeGreaterThan(100)
    for (const [path, { license }] of there) {
      expect(JSON.parse(textOf(`${path}/package.json`)).license, path).toEqual(license)
    }
  })
})

describe('CONTRIBUTING.md', () => {
  /** The rows of its tables of packages: names, why, costs, licence. */
  const rows = [
    ...textOf('CONTRIBUTING.md').matchAll(
      /^\| (?!package|---)(?<names>.+) \| .+ \| .+ \| (?<licence>.+) \|$/gm,
    ),
  ]
  const named = rows.flatMap(({ groups: { names = '', licence = '' } = {} }) =>
    names.split(', ').map((name) => ({ name, licence })),
  )

  it('argues for each package that we name, and for no other', () => {
    const direct = Object.keys({
      ...root.dependencies,
      ...root.devDependencies,
      ...bench.devDependencies,
    })
    expect(named.map(({ name }) => name).toSorted()).toEqual(direct.toSorted())
  })

  it.each(named)('gives the licence of $name', ({ name, licence }) => {
    const manifest = packages[`node_modules/${name}`] ?? packages[`bench/node_modules/${name}`]
    expect(manifest?.license).toBe(licence.replace(' or ', ' OR '))
  })
})
