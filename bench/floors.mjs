import { cp, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { source } from './source.mjs'

const { packTexts } = await source('src/build/pack.ts')

const sources = fileURLToPath(new URL('floors', import.meta.url))

/** Builds the floors into a folder of their own, in which each has its folder; returns where. */
export async function buildFloors() {
  const site = await mkdtemp(join(tmpdir(), 'rose-value-floors-'))
  for (const plain of ['empty', 'form']) {
    await cp(join(sources, plain), join(site, plain), { recursive: true })
  }
  // Else Vite takes over what it was when the sources in TypeScript were read: development.
  process.env.NODE_ENV = 'production'
  await build({
    configFile: false,
    root: join(sources, 'react'),
    base: './',
    logLevel: 'warn',
    build: { outDir: join(site, 'react'), emptyOutDir: true },
  })
  await packTexts(site)
  return site
}
