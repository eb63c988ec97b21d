import lighthouse from 'lighthouse'
import { withBrowser } from './browser.mjs'
import { table } from './report.mjs'
import { median } from './statistics.mjs'

const rounds = 3

/** Lighthouse’s categories, and what they are called here. */
const categories = {
  performance: 'performance',
  accessibility: 'accessibility',
  'best-practices': 'best practices',
  seo: 'SEO',
}
const scores = Object.keys(categories)

const columns = {
  first: 'first paint',
  largest: 'largest paint',
  blocked: 'blocking',
  simulated: 'largest paint by Lighthouse',
  blocking: 'blocking by Lighthouse',
  shift: 'layout shift',
  ...categories,
  sent: 'kB',
}

/** Loads the floors and the pages as a phone would, and holds the pages against the floors. */
export async function measureLoading({ floors, site }) {
  const ours = {
    'front page': site,
    '/lion/': `${site}lion/`,
    'the card': `${site}?embed=1`,
  }
  const all = {
    '(a) empty page': `${floors}empty/`,
    '(b) plain form': `${floors}form/`,
    '(c) React hello world': `${floors}react/`,
    ...ours,
  }
  const loads = await loadInTurn(all)
  const medians = Object.fromEntries(Object.entries(loads).map(([name, of]) => [name, middle(of)]))
  const [empty, , react] = Object.values(medians)
  const pages = Object.keys(ours).map((name) => ({ name, ...medians[name] }))
  return {
    title: `Loading on a phone, medians of ${rounds}`,
    table: table(
      ['', ...Object.values(columns)],
      Object.entries(medians).map(([name, of]) => [name, ...Object.values(of).map(shown)]),
    ),
    budgets: budgetsOf(pages, empty, react),
  }
}

/** One after the other and again, so that a busy minute of the machine is not that of one page. */
async function loadInTurn(pages) {
  const loads = Object.fromEntries(Object.keys(pages).map((name) => [name, []]))
  for (let round = 1; round <= rounds; round++) {
    for (const [name, address] of Object.entries(pages)) {
      console.error(`loading ${name}, ${round} of ${rounds}`)
      loads[name].push(await load(address))
    }
  }
  return loads
}

/** Twice: once as Lighthouse calculates a slow phone, once slowed down indeed. */
async function load(address) {
  const calculated = await visit(address, 'simulate', scores)
  const slowed = await visit(address, 'devtools', ['performance'])
  const [observed] = slowed.audits.metrics.details.items
  const value = ({ audits }, name) => audits[name].numericValue
  const shifts = [calculated, slowed].map((result) => value(result, 'cumulative-layout-shift'))
  return {
    first: observed.observedFirstContentfulPaint,
    largest: observed.observedLargestContentfulPaint,
    blocked: value(slowed, 'total-blocking-time'),
    simulated: value(calculated, 'largest-contentful-paint'),
    blocking: value(calculated, 'total-blocking-time'),
    shift: Math.max(...shifts),
    ...Object.fromEntries(
      scores.map((name) => [name, Math.round(calculated.categories[name].score * 100)]),
    ),
    sent: value(calculated, 'total-byte-weight') / 1000,
  }
}

/** Lighthouse’s own settings are those of a phone. */
const visit = (address, throttlingMethod, onlyCategories) =>
  withBrowser(async (_, port) => {
    const settings = { port, logLevel: 'error', throttlingMethod, onlyCategories }
    const { lhr } = await lighthouse(address, settings)
    if (lhr.runtimeError) throw new Error(`${address}: ${lhr.runtimeError.message}`)
    return lhr
  })

const middle = (loads) =>
  Object.fromEntries(
    Object.keys(columns).map((name) => [name, median(loads.map((of) => of[name]))]),
  )

const shown = (value) =>
  Number.isInteger(value) ? String(value) : value.toFixed(value < 1 ? 3 : 0)

function budgetsOf(pages, empty, react) {
  const times = (name, floor, most, budget) => ({
    budget,
    measured: list(pages, (page) => (page[name] / floor[name]).toFixed(2)),
    met: pages.every((page) => page[name] <= most * floor[name]),
  })
  const within = (name, budget, isMet) => ({
    budget,
    measured: list(pages, (page) => shown(page[name])),
    met: pages.every((page) => isMet(page[name])),
  })
  return [
    times('first', empty, 1.15, 'first paint at most 1.15 × that of (a)'),
    times('largest', empty, 1.15, 'largest paint at most 1.15 × that of (a)'),
    times('simulated', react, 1.05, 'largest paint by Lighthouse at most 1.05 × that of (c)'),
    within('blocked', 'blocking at most 50 ms', (time) => time <= 50),
    within('blocking', 'blocking by Lighthouse at most 50 ms', (time) => time <= 50),
    within('shift', 'layout shift 0', (shift) => shift === 0),
    within('performance', 'performance at least 99', (score) => score >= 99),
    ...scores.slice(1).map((name) => within(name, `${categories[name]} 100`, is100)),
  ]
}

const is100 = (score) => score === 100

const list = (pages, show) => pages.map((page) => `${page.name} ${show(page)}`).join(', ')
