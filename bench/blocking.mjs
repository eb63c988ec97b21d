import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { withBrowser } from './browser.mjs'
import { medianAndWorst, table } from './report.mjs'
import { inTurn, rounds } from './rounds.mjs'
import { screens, slowed } from './slowed.mjs'
import { readTrace, traced } from './trace.mjs'

/** Milliseconds after the network is quiet, for whatever waits until the page is idle. */
const aftermath = 4000

/** The most milliseconds that a run may be blocked, by how much the processor is slowed down. */
export const blockingLimits = new Map([
  [4, 50],
  [6, 100],
])

/** For how long the page is blocked while it loads, and by which tasks. */
export async function measureBlocking({ site, slow, trace: folder }) {
  const addresses = {
    'front page': site,
    '/lion/': `${site}lion/`,
    '/evidence/': `${site}evidence/`,
  }
  const pages = Object.fromEntries(
    Object.entries(addresses).flatMap(([page, address]) =>
      Object.entries(screens).map(([name, screen]) => [`${page}, ${name}`, { address, screen }]),
    ),
  )
  const runs = await inTurn(pages, async ({ address, screen }) => {
    const trace = await load(address, screen, slow)
    return { ...readTrace(trace), trace }
  })
  const worstRuns = Object.entries(runs).map(([name, of]) => ({
    name,
    ...of.toSorted((a, b) => b.blocked - a.blocked)[0],
  }))
  if (folder) await save(folder, worstRuns)
  return {
    title: `Blocking while a page loads, processor ${slow} × slowed down: median / worst of ${rounds} runs, in ms`,
    table: [
      table(
        ['', 'blocking', 'in processor time', 'first paint'],
        Object.entries(runs).map(([name, of]) => [
          name,
          ...['blocked', 'processor', 'first'].map((measure) =>
            medianAndWorst(of.map((run) => run[measure])),
          ),
        ]),
      ),
      ...worstRuns.map(longTasks),
    ].join('\n\n'),
    budgets: budgetsOf(worstRuns, blockingLimits.get(slow)),
  }
}

const load = (address, screen, slow) =>
  withBrowser((browser) =>
    slowed(browser, { address, screen, slow }, (page, open) =>
      traced(browser, page, async () => {
        await open()
        await page.waitForTimeout(aftermath)
      }),
    ),
  )

/** All long tasks of a run. Those that end before the first paint do not count as blocking. */
function longTasks({ name, blocked, first, tasks }) {
  const rows = tasks.map(({ start, length, processor, parts }) => [
    ...[start, length, processor].map((time) => time.toFixed(0)),
    parts.map(({ label, time }) => `${label} ${time.toFixed(0)}`).join(', '),
  ])
  return [
    `Worst run of ${name}: first paint at ${first.toFixed(0)}, blocking ${blocked.toFixed(0)}. Its long tasks:`,
    table(['start', 'length', 'processor', 'most of its processor time'], rows),
  ].join('\n\n')
}

/** Keeps the traces; Chromium’s developer tools open them under Performance. */
async function save(folder, runs) {
  await mkdir(folder, { recursive: true })
  for (const { name, trace } of runs) {
    await writeFile(join(folder, `${name.match(/\w+/g).join('-')}.json`), trace)
  }
}

/** No budget where the processor is slowed down in another way than the limits know. */
function budgetsOf(worstRuns, limit) {
  if (limit === undefined) return []
  return [
    {
      budget: `blocking at most ${limit} ms on every run`,
      measured: worstRuns.map(({ name, blocked }) => `${name}: ${blocked.toFixed(0)}`).join('; '),
      met: worstRuns.every(({ blocked }) => blocked <= limit),
    },
  ]
}
