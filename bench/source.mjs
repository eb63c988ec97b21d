import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

/** A module in TypeScript, which Node 20 does not read by itself. */
export async function source(path) {
  const file = fileURLToPath(new URL(`../${path}`, import.meta.url))
  const { module } = await runnerImport(file, { configFile: false, logLevel: 'error' })
  return module
}
