import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { devices } from '@playwright/test'
import { withBrowser } from './browser.mjs'
import { medianAndWorst, table } from './report.mjs'
import { inTurn, rounds } from './rounds.mjs'
import { source } from './source.mjs'
import { median, worst } from './statistics.mjs'

// The codes that the Embed dialog gives.
const { frameCode, scriptCode } = await source('src/ui/embed/embed-code.ts')

/** Milliseconds after everything is loaded, for whatever comes late. */
const aftermath = 2000

/** Each post, by its folder. Under another name of this machine, the card is of another site. */
const posts = {
  alone: { name: 'a post without the card', code: () => '', host: 'localhost' },
  frame: { name: 'with the plain frame', code: frameCode, host: 'localhost' },
  element: { name: 'with `<rose-value>`', code: scriptCode, host: 'localhost' },
  together: { name: 'with `<rose-value>`, in one process', code: scriptCode, host: '127.0.0.1' },
}

/** Writes the posts into a folder, with their cards from the calculator on a port. */
export async function writePosts(folder, port) {
  const text = await readFile(new URL('floors/post.html', import.meta.url), 'utf8')
  for (const [post, { code, host }] of Object.entries(posts)) {
    const card = code(embedFrom(`http://${host}:${port}/`))
    await mkdir(join(folder, post))
    await writeFile(
      join(folder, post, 'index.html'),
      text.replace('<!-- card -->', () => card),
    )
  }
}

const embedFrom = (site) => ({
  link: site,
  site,
  query: new URLSearchParams(),
  look: {},
  sentence: 'A viewer pays $1.51 for 100 Roses.',
  title: 'Rose Value',
})

/** What the card does to the post around it: what moves there, and for how long it is blocked. */
export async function measureHosts({ floors, slow }) {
  const addresses = Object.fromEntries(
    Object.entries(posts).map(([post, { name }]) => [name, `${floors}${post}/`]),
  )
  const visits = await inTurn(addresses, (address) =>
    withBrowser((browser) => read(browser, address, slow)),
  )
  const seen = Object.entries(visits).map(([name, of]) => ({
    name,
    shift: worst(of.map(({ shift }) => shift)),
    blocked: of.map(({ blocked }) => blocked),
  }))
  const [alone, ...withCard] = seen
  const [frame, element] = withCard
  return {
    title: `The card in a post, processor ${slow} × slowed down: what moves there at most, and how long it is blocked (median / worst of ${rounds}, ms)`,
    table: table(
      ['', 'layout shift', 'blocked'],
      seen.map(({ name, shift, blocked }) => [name, shift.toFixed(3), medianAndWorst(blocked)]),
    ),
    budgets: [
      {
        budget: 'layout shift of the post 0',
        measured: worst(withCard.map(({ shift }) => shift)).toFixed(3),
        met: withCard.every(({ shift }) => shift === 0),
      },
      {
        budget: 'the post is blocked no longer than without the card',
        measured: [frame, element].map(({ blocked }) => medianAndWorst(blocked)).join(', '),
        met: [frame, element].every(({ blocked }) => median(blocked) <= median(alone.blocked)),
      },
    ],
  }
}

async function read(browser, address, slow) {
  const page = await browser.newPage({ ...devices['Pixel 7'], locale: 'en-US' })
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slow })
  await page.addInitScript(watch)
  await page.goto(address, { waitUntil: 'networkidle' })
  await page.waitForTimeout(aftermath)
  return page.evaluate(() => window.seen)
}

/** Runs in the post: adds up what moves, and what each task takes beyond 50 ms. */
function watch() {
  if (window !== top) return
  const seen = { shift: 0, blocked: 0 }
  const observe = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type })
  observe('layout-shift', ({ value }) => {
    seen.shift += value
  })
  observe('longtask', ({ duration }) => {
    seen.blocked += duration - 50
  })
  window.seen = seen
}
