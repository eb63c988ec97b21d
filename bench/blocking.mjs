import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { devices } from '@playwright/test'
import { withBrowser } from './browser.mjs'
import { table } from './report.mjs'
import { median } from './statistics.mjs'
import { readTrace, traced } from './trace.mjs'

const rounds = 5

/** Milliseconds after the network is quiet, for whatever waits until the page is idle. */
const aftermath = 4000

/** Lighthouse’s slow phone network: 150 ms and 1.6 Mbit/s, as Lighthouse asks Chromium for them. */
const network = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1.6 * 1024 * 1024 * 0.9) / 8,
  uploadThroughput: (750 * 1024 * 0.9) / 8,
}

const screens = {
  phone: { ...devices['Pixel 7'], viewport: { width: 390, height: 844 } },
  desktop: { viewport: { width: 1280, height: 800 } },
}

/** The most milliseconds that a run may be blocked, by how much the processor is slowed down. */
const limits = new Map([
  [4, 50],
  [6, 100],
])

/** For how long the page is blocked while it loads, and by which tasks. */
export async function measureBlocking({ site, slow, trace: folder }) {
  const pages = { 'front page': site, '/lion/': `${site}lion/` }
  const loads = Object.entries(pages).flatMap(([page, address]) =>
    Object.entries(screens).map(([screen, options]) => ({
      name: `${page} on a ${screen}`,
      address,
      options,
      runs: [],
    })),
  )
  for (let round = 1; round <= rounds; round++) {
    for (const { name, address, options, runs } of loads) {
      console.error(`loading ${name}, ${round} of ${rounds}`)
      const trace = await load(address, options, slow)
      runs.push({ trace, ...readTrace(trace) })
    }
  }
  if (folder) await save(folder, loads)
  return {
    title: `Blocking, median and worst of ${rounds} runs, processor ${slow} × slowed down, in ms`,
    table: [
      table(
        ['', 'blocking', 'worst', 'in processor time', 'worst', 'first paint', 'worst'],
        loads.map(({ name, runs }) => [
          name,
          ...['blocked', 'processor', 'first'].flatMap((measure) => spread(runs, measure)),
        ]),
      ),
      ...loads.map(longTasks),
    ].join('\n\n'),
    budgets: budgetsOf(loads, limits.get(slow)),
  }
}

const load = (address, options, slow) =>
  withBrowser(async (browser) => {
    const page = await browser.newPage({ ...options, locale: 'en-US' })
    const session = await page.context().newCDPSession(page)
    await session.send('Network.enable')
    await session.send('Network.emulateNetworkConditions', network)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slow })
    return traced(browser, page, async () => {
      await page.goto(address, { waitUntil: 'networkidle' })
      await page.waitForTimeout(aftermath)
    })
  })

const worst = (runs) => runs.toSorted((a, b) => b.blocked - a.blocked)[0]

function spread(runs, measure) {
  const values = runs.map((run) => run[measure])
  return [median(values), Math.max(...values)].map((value) => value.toFixed(0))
}

/** All long tasks of the worst run. Those that end before the first paint do not count as blocking. */
function longTasks({ name, runs }) {
  const { blocked, first, tasks } = worst(runs)
  const rows = tasks.map(({ start, length, processor, parts }) => [
    ...[start, length, processor].map((time) => time.toFixed(0)),
    parts.map(({ label, time }) => `${label} ${time.toFixed(0)}`).join(', '),
  ])
  return [
    `Worst run of ${name}: first paint at ${first.toFixed(0)}, blocking ${blocked.toFixed(0)}. Its long tasks:`,
    table(['start', 'length', 'processor', 'most of its processor time'], rows),
  ].join('\n\n')
}

async function save(folder, loads) {
  await mkdir(folder, { recursive: true })
  for (const { name, runs } of loads) {
    const file = `${name.replaceAll(/\W+/g, ' ').trim().replaceAll(' ', '-')}.json`
    await writeFile(join(folder, file), worst(runs).trace)
  }
}

/** None where the processor is slowed down in another way than the limits know. */
function budgetsOf(loads, limit) {
  if (limit === undefined) return []
  return [
    {
      budget: `blocking at most ${limit} ms on every run`,
      measured: loads
        .map(({ name, runs }) => `${name} ${worst(runs).blocked.toFixed(0)}`)
        .join(', '),
      met: loads.every(({ runs }) => worst(runs).blocked <= limit),
    },
  ]
}
