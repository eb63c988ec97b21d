import { blockingLimits } from './blocking.mjs'
import { withBrowser } from './browser.mjs'
import { paintsOf } from './paints.mjs'
import { table } from './report.mjs'
import { inTurn, rounds } from './rounds.mjs'
import { median, worst } from './statistics.mjs'

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
  traced: 'largest paint while Lighthouse traces',
  blocked: 'blocking',
  simulated: 'largest paint by Lighthouse',
  blocking: 'blocking by Lighthouse',
  shift: 'layout shift',
  ...categories,
  sent: 'kB',
}

/** Loads the floors and the pages as a phone would, and holds the pages against the floors. */
export async function measureLoading({ floors, site, slow }) {
  const ours = {
    'front page': site,
    '/lion/': `${site}lion/`,
    '/evidence/': `${site}evidence/`,
    'the card': `${site}?embed=1`,
  }
  const all = {
    '(a) empty page': `${floors}empty/`,
    '(b) plain form': `${floors}form/`,
    '(c) React hello world': `${floors}react/`,
    ...ours,
  }
  const loads = await inTurn(all, (address) => load(address, slow))
  const medians = Object.fromEntries(
    Object.entries(loads).map(([name, of]) => [name, each(of, median)]),
  )
  const worsts = Object.fromEntries(
    Object.entries(loads).map(([name, of]) => [name, each(of, worstOf)]),
  )
  const [empty, , react] = Object.values(medians)
  const pages = Object.keys(ours).map((name) => ({ name, ...medians[name], worst: worsts[name] }))
  return {
    title: `Loading on a phone, processor ${slow} × slowed down: median / worst of ${rounds} visits`,
    table: table(
      ['', ...Object.values(columns)],
      Object.keys(all).map((name) => [
        name,
        ...Object.keys(columns).map((column) => both(medians[name][column], worsts[name][column])),
      ]),
    ),
    budgets: budgetsOf(pages, empty, react, blockingLimits.get(slow)),
  }
}

/** As a visitor, and twice with Lighthouse: once as it calculates a slow phone by itself, once slowed down in fact. */
async function load(address, slow) {
  const { first, largest } = await paintsOf(address, slow)
  const calculated = await visit(address, { onlyCategories: scores })
  const slowed = await visit(address, {
    onlyCategories: ['performance'],
    throttlingMethod: 'devtools',
    throttling: { cpuSlowdownMultiplier: slow },
  })
  const [observed] = slowed.audits.metrics.details.items
  const value = ({ audits }, name) => audits[name].numericValue
  const shifts = [calculated, slowed].map((result) => value(result, 'cumulative-layout-shift'))
  return {
    first,
    largest,
    traced: observed.observedLargestContentfulPaint,
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

/** Whatever the settings leave out is as on Lighthouse’s phone. */
async function visit(address, settings) {
  // Only here, so that the other parts run without the packages of this folder.
  const { default: lighthouse } = await import('lighthouse')
  return withBrowser(async (_, port) => {
    const { lhr } = await lighthouse(address, { port, logLevel: 'error', ...settings })
    if (lhr.runtimeError) throw new Error(`${address}: ${lhr.runtimeError.message}`)
    return lhr
  })
}

/** One number for each column, from those of all visits. */
const each = (loads, statistic) =>
  Object.fromEntries(
    Object.keys(columns).map((name) => [
      name,
      statistic(
        loads.map((of) => of[name]),
        name,
      ),
    ]),
  )

/** Of the scores, the lowest is the worst. */
const worstOf = (values, name) => (scores.includes(name) ? Math.min(...values) : worst(values))

const both = (usual, extreme) =>
  usual === extreme ? shown(usual) : `${shown(usual)} / ${shown(extreme)}`

const shown = (value) =>
  Number.isInteger(value) ? String(value) : value.toFixed(value < 1 ? 3 : 0)

function budgetsOf(pages, empty, react, limit) {
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
    ...(limit === undefined ? [] : [blocking(pages, limit)]),
    within('blocking', 'blocking by Lighthouse at most 50 ms', (time) => time <= 50),
    within('shift', 'layout shift 0', (shift) => shift === 0),
    within('performance', 'performance at least 99', (score) => score >= 99),
    ...scores.slice(1).map((name) => within(name, `${categories[name]} 100`, is100)),
  ]
}

const blocking = (pages, limit) => ({
  budget: `blocking at most ${limit} ms on every visit`,
  measured: list(pages, (page) => shown(page.worst.blocked)),
  met: pages.every((page) => page.worst.blocked <= limit),
})

const is100 = (score) => score === 100

const list = (pages, show) => pages.map((page) => `${page.name} ${show(page)}`).join(', ')
