// npm run bench:page [-- --only blocking] [--slow 6] [--trace folder] [--check]
// Measures the built page beside the floors, and prints the tables of bench/README.md.
import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs, stripVTControlCharacters } from 'node:util'
import { measureBlocking } from './blocking.mjs'
import { withBrowser } from './browser.mjs'
import { buildFloors } from './floors.mjs'
import { measureGifts } from './gifts.mjs'
import { measureHosts, writePosts } from './host.mjs'
import { measureLoading } from './loading.mjs'
import { machine, verdicts } from './report.mjs'
import { serve } from './server.mjs'
import { measureTyping } from './typing.mjs'

const parts = {
  blocking: measureBlocking,
  loading: measureLoading,
  typing: measureTyping,
  gifts: measureGifts,
  host: measureHosts,
}

const { values: options } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: Object.keys(parts) },
    slow: { type: 'string', default: '4' },
    trace: { type: 'string' },
    check: { type: 'boolean', default: false },
  },
})
const unknown = options.only.find((part) => !(part in parts))
if (unknown) throw new Error(`${unknown} is none of the parts: ${Object.keys(parts).join(', ')}`)
const slow = Number(options.slow)
if (!(slow >= 1)) throw new Error(`--slow takes a number from 1 up, not ${options.slow}`)

const dist = fileURLToPath(new URL('../dist', import.meta.url))
if (!existsSync(dist)) throw new Error('there is no page to measure: npm run build')

const site = await serve(dist)
const folder = await buildFloors()
await writePosts(folder, site.port)
// The policy names what our own pages run.
const floors = await serve(folder, 'content-security-policy')

/** Measures one part and prints its table. Returns whether it was measured and, if asked, in budget. */
async function report(part) {
  try {
    const { title, table, budgets } = await parts[part]({
      floors: floors.address,
      site: site.address,
      slow,
      trace: options.trace,
    })
    console.log(`\n### ${title}\n\n${table}`)
    if (budgets.length > 0) console.log(`\n${verdicts(budgets)}`)
    return !options.check || budgets.every(({ met }) => met)
  } catch (error) {
    const reason = stripVTControlCharacters(error.message).replaceAll(/\s+/g, ' ').slice(0, 300)
    console.log(`\n${part} could not be measured: ${reason}`)
    return false
  }
}

try {
  console.log(machine(await withBrowser((browser) => browser.version())))
  for (const part of options.only) {
    if (!(await report(part))) process.exitCode = 1
  }
} finally {
  floors.stop()
  site.stop()
  await rm(folder, { recursive: true })
}
