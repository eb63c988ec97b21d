import { cpus, loadavg, platform, release, totalmem } from 'node:os'
import { median, worst } from './statistics.mjs'

/** A table in Markdown. */
export const table = (head, rows) =>
  [head, head.map((_, column) => (column === 0 ? '---' : '---:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')

/** A time for a table. One that never came to an end is infinite. */
export const milliseconds = (time, digits = 0) =>
  Number.isFinite(time) ? time.toFixed(digits) : 'no answer'

/** The median of some times and the worst of them, for a table. */
export const medianAndWorst = (times, digits = 0) =>
  [median(times), worst(times)].map((time) => milliseconds(time, digits)).join(' / ')

/** What each budget came to. */
export const verdicts = (budgets) =>
  table(
    ['budget', 'measured', 'met'],
    budgets.map(({ budget, measured, met }) => [budget, measured, met ? 'yes' : '**no**']),
  )

/** What it was measured on, and how busy that was at the start: above 0.5, the times are too long. */
export function machine(browser) {
  const [{ model }, ...others] = cpus()
  const memory = Math.round(totalmem() / 2 ** 30)
  const load = loadavg()[0].toFixed(1)
  return [
    `${others.length + 1} × ${model.trim()}, ${memory} GB`,
    `${platform()} ${release()}`,
    `Chromium ${browser}`,
    `Node ${process.versions.node}`,
    `load ${load}`,
    new Date().toISOString().slice(0, 10),
  ].join('; ')
}
