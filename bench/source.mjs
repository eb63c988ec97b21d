import { fileURLToPath } from 'node:url'
import { loadConfigFromFile, runnerImport } from 'vite'

const fileOf = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url))

/** A module in TypeScript, which Node 20 does not read by itself, made as the build makes it. */
export async function source(path) {
  const build = { command: 'build', mode: 'production' }
  const { config } = await loadConfigFromFile(build, fileOf('vite.config.ts'))
  const { module } = await runnerImport(fileOf(path), {
    plugins: config.plugins,
    logLevel: 'error',
  })
  return module
}
