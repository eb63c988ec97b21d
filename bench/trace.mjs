/** The tasks of a page, and what they do: a few events each, so that tracing takes little time. */
const categories = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'blink.user_timing',
  'loading',
  'v8',
]

/** Milliseconds that a task may take before it counts as long. */
const long = 50

/** Runs something in a page, and returns Chromium's trace of it, as JSON in a buffer. */
export async function traced(browser, page, act) {
  await browser.startTracing(page, { categories })
  await act()
  return browser.stopTracing()
}

/**
 * The first paint and the long tasks of a page’s main thread, in milliseconds from the navigation.
 *
 * Beside its length, a task has the time for which the processor worked on it, slow-down included.
 * The two differ where the machine is busy with something else.
 */
export function readTrace(trace) {
  const { traceEvents } = JSON.parse(trace)
  const painted = traceEvents.find(({ name }) => name === 'firstContentfulPaint')
  if (!painted) throw new Error('the page painted nothing')
  const { navigationId } = painted.args.data
  const began = traceEvents.find(
    ({ name, args }) => name === 'navigationStart' && args.data?.navigationId === navigationId,
  ).ts
  const events = traceEvents
    .filter(({ ph, pid, tid }) => ph === 'X' && pid === painted.pid && tid === painted.tid)
    .filter(({ ts }) => ts >= began)
    // A parent before its children.
    .toSorted((a, b) => a.ts - b.ts || b.dur - a.dur)
  const first = (painted.ts - began) / 1000
  const tasks = events
    .filter(({ name, dur }) => name === 'RunTask' && dur > long * 1000)
    .map((task) => ({
      start: (task.ts - began) / 1000,
      length: task.dur / 1000,
      processor: task.tdur / 1000,
      parts: partsOf(task, events),
    }))
  return {
    first,
    tasks,
    blocked: blocked(tasks, 'length', first),
    processor: blocked(tasks, 'processor', first),
  }
}

/** As in Lighthouse: what tasks take beyond 50 ms each, after the first paint. */
const blocked = (tasks, measure, first) =>
  tasks
    .map((task) => Math.min(task[measure], task.start + task.length - first) - long)
    .filter((time) => time > 0)
    .reduce((sum, time) => sum + time, 0)

/** What takes most of a task’s processor time, each event without the events within it. */
function partsOf(task, events) {
  const times = new Map()
  const add = (label, time) => times.set(label, (times.get(label) ?? 0) + time / 1000)
  const open = []
  for (const event of events) {
    const end = event.ts + event.dur
    if (event.ts < task.ts || end > task.ts + task.dur) continue
    while (open.length > 0 && open.at(-1).end <= event.ts) open.pop()
    if (open.length > 0) add(open.at(-1).label, -event.tdur)
    const label = labelOf(event)
    add(label, event.tdur)
    open.push({ label, end })
  }
  return [...times]
    .map(([label, time]) => ({ label, time }))
    .toSorted((a, b) => b.time - a.time)
    .filter(({ time }, index) => index === 0 || (index < 3 && time >= 5))
}

/** The kind of an event, with its function and its file where it has them. */
function labelOf({ name, args }) {
  const { functionName, url } = args.data ?? args.beginData ?? {}
  return [name, functionName, url?.split('/').at(-1)].filter(Boolean).join(' ')
}

/**
 * The longest task of a page’s main thread, in milliseconds, and the processor’s part of the one that took most of it.
 * The two differ where the machine is busy with something else.
 */
export function longestTask(trace) {
  const { traceEvents } = JSON.parse(trace)
  // The page's own thread is the one that has run scripts.
  const { pid, tid } = traceEvents.find(
    ({ name, args }) => name === 'FunctionCall' && args.data?.url?.includes('/assets/'),
  ) ?? { pid: 0, tid: 0 }
  const tasks = traceEvents.filter(
    (event) => event.name === 'RunTask' && event.pid === pid && event.tid === tid,
  )
  return {
    length: Math.max(0, ...tasks.map(({ dur = 0 }) => dur / 1000)),
    processor: Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur / 1000)),
  }
}
