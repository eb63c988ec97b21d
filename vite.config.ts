import { createHash } from 'node:crypto'
import { readFileSync, renameSync, rmSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import react from '@vitejs/plugin-react'
import type { EnvironmentOptions, Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { catalogueOf } from './src/data/catalogue-of.ts'
import type { Catalogue } from './src/data/gifts.ts'
import { compile } from './src/messages/compile.ts'
import { localAddress, siteAddress } from './src/prerender/site-address.ts'

/** Texts are compiled ahead, so that no ICU parser is shipped to the browser. */
function compiledMessages(): Plugin {
  return {
    name: 'compiled-messages',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/src\/messages\/[\w-]+\/[\w-]+\.json(\?card)?$/.test(id)) return null
      const messages = Object.entries<string>(JSON.parse(code))
      const compiled = Object.fromEntries(messages.map(([key, text]) => [key, compile(text)]))
      return { code: `export default ${JSON.stringify(compiled)}`, moduleType: 'js' }
    },
  }
}

/** The gifts that every page speaks of. The one of its own page is in that page's HTML. */
const firstGifts = ['rose', 'lion']

/** Of the gift catalogue, only those come with the page; all others when somebody looks for one. */
function giftsThatAreFirst(): Plugin {
  return {
    name: 'first-gifts',
    enforce: 'pre',
    load(id) {
      const [file = '', query] = id.split('?')
      // Vite's own words may stand beside it.
      if (!new URLSearchParams(query).has('first')) return null
      const plurals = JSON.parse(readFileSync(resolve(file, '../gift-plurals.json'), 'utf8'))
      const all: Catalogue = { ...JSON.parse(readFileSync(file, 'utf8')), plurals }
      return `export default ${JSON.stringify(catalogueOf(firstGifts, all))}`
    },
  }
}

const classes = new Map<string, string>()

/**
 * A class in four letters: its name stands in the HTML of each page, in its styles and in its scripts.
 *
 * @throws Error when two classes come to the same; then it takes five.
 */
function classOf(name: string, file: string): string {
  const full = `${relative(import.meta.dirname, file)} ${name}`
  const hash = createHash('sha256')
    .update(full)
    .digest('base64')
    .replaceAll(/[^A-Za-z]/g, '')
  const short = hash.slice(0, 4)
  const other = classes.get(short) ?? full
  if (other !== full) throw new Error(`${full} and ${other} are both ${short}`)
  classes.set(short, full)
  return short
}

/** What the card has in place of React. */
const preact: Readonly<Record<string, string>> = {
  react: 'preact/compat',
  'react-dom': 'preact/compat',
  'react/jsx-runtime': 'preact/jsx-runtime',
  'react/jsx-dev-runtime': 'preact/jsx-dev-runtime',
}

/** Marks a module that is there for the card alone. */
const card = '?card'

/**
 * Whatever the card is made of is built once more for it, on Preact; texts and drawings, too, so that
 * they are in the file that needs them. Styles and rates are there once, for the page and the card alike.
 * So is what talks to the page around the card: it begins before the card works, and must not begin twice.
 */
function cardWithPreact(): Plugin {
  return {
    name: 'card-with-preact',
    enforce: 'pre',
    async resolveId(id, importer, options) {
      const isCard = id === './card' && importer?.endsWith('/src/main.ts')
      if (!isCard && !importer?.endsWith(card)) return null
      const found = await this.resolve(preact[id] ?? id, importer, options)
      const [file = ''] = found?.id.split('?v=') ?? []
      const isTwice =
        /\/src\/((?!embed\/).*\.tsx?|messages\/.*\.json)$|\/(lucide|zustand)\/.*js$/.test(file)
      return found && isTwice ? { ...found, id: `${file}${card}` } : found
    },
  }
}

/** What loads the late parts is ours. */
function ownPreloadHelper(): Plugin {
  return {
    name: 'own-preload-helper',
    enforce: 'pre',
    load: (id) =>
      id === '\0vite/preload-helper.js'
        ? `export * from ${JSON.stringify(resolve('src/preload-helper.ts'))}`
        : null,
  }
}

/**
 * A sandboxed frame has an opaque origin: it loads even its own host's files across origins. Vite's
 * own cors names the page that asked first, and the browser keeps that answer: so it is off. A post
 * with an embedder policy has only frames with the same one. The header files say all of this too.
 */
const openToFrames = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
}

/** The page. Its manifest says what it loads first, to the writer of its HTML and to the budgets. */
const client: EnvironmentOptions = {
  build: {
    manifest: true,
    rolldownOptions: {
      output: {
        // What is loaded first packs better in few files than in many.
        codeSplitting: {
          groups: [
            // The entry is to need no other file.
            { name: 'index', test: /src\/(main\.ts$|embed\/)|preload-helper/, priority: 2 },
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\//, priority: 1 },
            { name: (id, graph) => (firstOf(id, graph) === 'first' ? 'first' : null), priority: 1 },
            { name: firstOf },
          ],
        },
      },
    },
  },
}

type Graph = { readonly getModuleInfo: (id: string) => { readonly importedIds: string[] } | null }

/** In which file a module is that the page or the card needs before anything of it works. */
function firstOf(id: string, graph: Graph): string | null {
  // All icons are reached from the first one.
  if (id.includes('/lucide/')) return null
  const [page, ofCard] = ['src/page.tsx', `src/card.tsx${card}`].map((entry) => {
    const found = new Set<string>()
    const visit = (name: string) => {
      if (found.has(name)) return
      found.add(name)
      graph.getModuleInfo(name)?.importedIds.forEach(visit)
    }
    visit(resolve(entry))
    return found
  })
  // Of the data and the styles there is one copy for both.
  if (ofCard?.has(id)) return id.endsWith(card) || id.includes('/preact/') ? 'first-card' : 'first'
  return page?.has(id) ? 'first-page' : null
}

/** What other sites load: one classic script, beside the page. */
const embed: EnvironmentOptions = {
  consumer: 'client',
  define: { SITE: JSON.stringify(siteAddress(process.env['SITE_URL'])) },
  build: {
    emptyOutDir: false,
    copyPublicDir: false,
    rolldownOptions: {
      input: 'src/embed/embed.ts',
      output: { format: 'iife', entryFileNames: 'embed.js' },
    },
  },
}

/** Below the packages, so that it finds them. */
const writer = 'node_modules/.cache/rose-value'

/** What writes the pages; it runs once, after the build, and is no part of the site. */
const prerender: EnvironmentOptions = {
  consumer: 'server',
  build: {
    outDir: writer,
    copyPublicDir: false,
    ssr: true,
    rolldownOptions: { input: 'src/prerender/main.ts' },
  },
}

export default defineConfig({
  base: './',
  // An address without a page is not found, as on any static host.
  appType: 'mpa',
  plugins: [ownPreloadHelper(), compiledMessages(), giftsThatAreFirst(), cardWithPreact(), react()],
  css: { modules: { generateScopedName: classOf } },
  // The development server would have one for both, with React in it.
  optimizeDeps: { exclude: ['zustand'] },
  build: {
    // What the page loads first is named in its HTML, and no late part needs more than a file or two.
    modulePreload: false,
    // Older targets rewrite light-dark() into variables that ignore the theme switch.
    cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
  },
  environments: { client, embed, prerender },
  builder: {
    // One after the other: the page empties the folder first.
    async buildApp(builder) {
      const site = siteAddress(process.env['SITE_URL'])
      if (site === localAddress)
        builder.config.logger.warn(`SITE_URL is not set: previews lead to ${site}`)
      for (const environment of Object.values(builder.environments)) {
        if (environment.name !== 'ssr') await builder.build(environment)
      }
      // The site has no use for it.
      const manifest = resolve(writer, 'manifest.json')
      renameSync('dist/.vite/manifest.json', manifest)
      rmSync('dist/.vite', { recursive: true })
      const { prerender: writePages } = await import(pathToFileURL(resolve(writer, 'main.js')).href)
      await writePages(resolve('dist'), site, JSON.parse(readFileSync(manifest, 'utf8')))
    },
  },
  server: { host: '127.0.0.1', cors: false, headers: openToFrames },
  preview: { host: '127.0.0.1', cors: false, headers: openToFrames },
  test: {
    // Laws run hundreds of cases each, on whatever machine: no clock decides.
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          setupFiles: ['test/catalogue.ts'],
          include: [
            'test/{domain,data,state,embed,prerender}/**/*.test.{ts,tsx}',
            'test/*.test.ts',
          ],
          benchmark: { include: ['bench/**/*.bench.ts'] },
        },
      },
      {
        extends: true,
        test: {
          name: 'ui',
          environment: 'jsdom',
          // Each file cleans up after itself, and one environment for all of them is made in half the time.
          isolate: false,
          include: ['test/ui/**/*.test.{ts,tsx}'],
          benchmark: { include: [] },
          setupFiles: ['test/catalogue.ts', 'test/ui/setup.ts'],
        },
      },
    ],
  },
})
