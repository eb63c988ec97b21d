// npm run bench:page [-- loading | typing | host] [--check]
// Measures the built page beside the floors, and prints the tables of README.md.
import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { withBrowser } from './browser.mjs'
import { buildFloors } from './floors.mjs'
import { measureHosts, writePosts } from './host.mjs'
import { measureLoading } from './loading.mjs'
import { machine, verdicts } from './report.mjs'
import { serve } from './server.mjs'
import { measureTyping } from './typing.mjs'

const dist = fileURLToPath(new URL('../dist', import.meta.url))
if (!existsSync(dist)) throw new Error('there is no page to measure: npm run build')

const parts = { loading: measureLoading, typing: measureTyping, host: measureHosts }
const asked = Object.keys(parts).filter((part) => process.argv.includes(part))
const chosen = asked.length > 0 ? asked : Object.keys(parts)

const site = await serve(dist)
const folder = await buildFloors()
await writePosts(folder, site.port)
// The policy names what our own pages run.
const floors = await serve(folder, 'content-security-policy')
const budgets = []
try {
  console.log(machine(await withBrowser((browser) => browser.version())))
  for (const part of chosen) {
    const result = await parts[part]({ floors: floors.address, site: site.address })
    console.log(`\n### ${result.title}\n\n${result.table}\n\n${verdicts(result.budgets)}`)
    budgets.push(...result.budgets)
  }
} finally {
  floors.stop()
  site.stop()
  await rm(folder, { recursive: true })
}

const isMet = budgets.every(({ met }) => met)
if (process.argv.includes('--check') && !isMet) process.exitCode = 1
