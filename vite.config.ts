import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type EnvironmentOptions } from 'vite'
import { classNameIn } from './src/build/class-name.ts'
import { compiledAhead } from './src/build/plugins/compiled-ahead.ts'
import { compiledMessages } from './src/build/plugins/compiled-messages.ts'
import { filesOfCard, filesOfPages } from './src/build/plugins/file-of-page.ts'
import { inlinedHead } from './src/build/plugins/inlined-head.ts'
import { preactInPlaceOfReact } from './src/build/plugins/preact-in-place-of-react.ts'
import { localAddress, siteAddress } from './src/build/site-address.ts'

/**
 * A sandboxed frame has an opaque origin: it loads even its own host's files across origins. Vite's own cors names the page
 * that asked first, and the browser keeps that answer. A post with an embedder policy has only frames with the same one.
 */
const openToFrames = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
}

/** What starts each view of the page. */
const starts = ['page', 'gifts', 'evidence', 'creators', 'log'].map(
  (view) => `src/start/${view}.tsx`,
)

/** Where the build says which files a view needs; read once, then removed from the site. */
const manifests = 'dist/.vite'

/** The page, and the script in every HTML that loads the page or the card. */
const client: EnvironmentOptions = {
  build: {
    manifest: '.vite/page.json',
    rolldownOptions: {
      input: ['index.html', ...starts],
      output: {
        // Each file is evaluated in a task of its own: see `load` in src/main.ts. The first asks for no other.
        codeSplitting: { groups: filesOfPages },
      },
    },
  },
}

/** The same components once more, on Preact, for the card in somebody's post. */
const card: EnvironmentOptions = {
  consumer: 'client',
  build: {
    manifest: '.vite/card.json',
    emptyOutDir: false,
    copyPublicDir: false,
    rolldownOptions: {
      input: { card: 'src/start/card.tsx' },
      output: { codeSplitting: { groups: filesOfCard } },
    },
  },
}

/** What other sites load: one classic script, beside the page. */
const embed: EnvironmentOptions = {
  consumer: 'client',
  define: { SITE: JSON.stringify(siteAddress(process.env['SITE_URL'])) },
  build: {
    emptyOutDir: false,
    copyPublicDir: false,
    rolldownOptions: {
      input: 'src/embed-script/embed.ts',
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
    rolldownOptions: { input: 'src/build/prerender.ts' },
  },
}

export default defineConfig({
  base: './',
  // An address without a page is not found, as on any static host.
  appType: 'mpa',
  plugins: [compiledMessages(), inlinedHead(), preactInPlaceOfReact(), compiledAhead(), react()],
  css: { modules: { generateScopedName: classNameIn } },
  build: {
    // The HTML of each page names the files that it needs first.
    modulePreload: false,
    // Older targets rewrite light-dark() into variables that ignore the theme switch.
    cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
  },
  environments: { client, card, embed, prerender },
  builder: {
    // One after the other: the page empties the folder first.
    async buildApp(builder) {
      const site = siteAddress(process.env['SITE_URL'])
      if (site === localAddress)
        builder.config.logger.warn(`SITE_URL is not set: previews lead to ${site}`)
      for (const environment of Object.values(builder.environments)) {
        if (environment.name !== 'ssr') await builder.build(environment)
      }
      const read = (name: string) => JSON.parse(readFileSync(`${manifests}/${name}.json`, 'utf8'))
      const [page, ofCard] = [read('page'), read('card')]
      rmSync(manifests, { recursive: true })
      writeFileSync(`${writer}/manifest.json`, JSON.stringify({ page, card: ofCard }))
      const module = await import(pathToFileURL(resolve(writer, 'prerender.js')).href)
      await module.prerender(resolve('dist'), site, { page, card: ofCard })
    },
  },
  server: { host: '127.0.0.1', cors: false, headers: openToFrames },
  preview: { host: '127.0.0.1', cors: false, headers: openToFrames },
})
