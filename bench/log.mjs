// npm run bench:log [-- --size 100 --size 400 --size 1097] [--rounds 3]
// Measures how a log is read by the built page, beside JSON.parse alone, and prints the table of bench/README.md.
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { withBrowser } from './browser.mjs'
import { writeMadeUpLog } from './made-up-log.mjs'
import { machine, table } from './report.mjs'
import { serve } from './server.mjs'
import { median, percentile, worst } from './statistics.mjs'

const { values: options } = parseArgs({
  options: {
    size: { type: 'string', multiple: true, default: ['100', '400', '1097'] },
    rounds: { type: 'string', default: '3' },
  },
})

const dist = fileURLToPath(new URL('../dist', import.meta.url))
const assets = await readdir(join(dist, 'assets')).catch(() => [])
const script = assets.find((name) => /^read-log-.*\.js$/.test(name))
if (!script) throw new Error('there is no page to measure: npm run build')

const site = await serve(dist)
const folder = await mkdtemp(join(tmpdir(), 'made-up-log-'))

/** Runs something in a blank page of the site with a field for files, where no policy forbids it to start workers. */
const inPage = (file, act) =>
  withBrowser(async (browser) => {
    const page = await browser.newPage({ bypassCSP: true })
    await page.route('**/blank', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<input type="file">' }),
    )
    await page.goto(`${site.address}blank`)
    await page.setInputFiles('input', file)
    const before = await peakMemory(browser)
    const result = await page.evaluate(act, `${site.address}assets/${script}`)
    return { ...result, memory: (await peakMemory(browser)) - before }
  })

/** What the largest process of the pages has taken at most so far, in MB; not a number where the system doesn't say. */
async function peakMemory(browser) {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  const peaks = await Promise.all(
    processInfo
      .filter(({ type }) => type === 'renderer')
      .map(async ({ id }) => {
        const status = await readFile(`/proc/${id}/status`, 'utf8').catch(() => '')
        return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) / 1024
      }),
  )
  return Math.max(...peaks)
}

/** In the page: only `JSON.parse` of each line is timed, not what makes its text. */
async function parseLines() {
  const file = document.querySelector('input').files[0]
  const decoder = new TextDecoder()
  const size = 8 * 2 ** 20
  let [time, lines, at] = [0, 0, 0]
  while (at < file.size) {
    const bytes = new Uint8Array(await file.slice(at, at + size).arrayBuffer())
    const end = bytes.lastIndexOf(10) + 1
    const texts = []
    for (let from = 0; from < end; ) {
      const to = bytes.indexOf(10, from)
      texts.push(decoder.decode(bytes.subarray(from, to)))
      from = to + 1
    }
    const start = performance.now()
    for (const text of texts) if (JSON.parse(text) !== null) lines++
    time += performance.now() - start
    at += end
  }
  return { time, lines }
}

/** In the page: reads the file as the page does, and watches the frames meanwhile. */
async function readLog(address) {
  const { files } = document.querySelector('input')
  const worker = new Worker(address, { type: 'module' })
  // The page starts it when it is idle, before there is a log.
  await new Promise((resolve) => setTimeout(resolve, 1000))
  const frames = []
  let last
  let isOver = false
  const frame = (now) => {
    if (last !== undefined) frames.push(now - last)
    last = now
    if (!isOver) requestAnimationFrame(frame)
  }
  requestAnimationFrame(frame)
  const start = performance.now()
  const reading = await new Promise((resolve, reject) => {
    worker.addEventListener('error', reject)
    worker.addEventListener('message', ({ data }) => {
      if (data.kind === 'done') resolve(data.reading)
      else if (data.kind === 'failed') reject(new Error(data.message))
    })
    worker.postMessage({ files: [{ file: files[0] }] }, [])
  })
  const time = performance.now() - start
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  isOver = true
  const { gifts } = reading
  let coins = 0
  for (let row = 0; row < gifts.length; row++) {
    coins += gifts.counts[row] * gifts.kinds[gifts.gifts[row]].coins
  }
  return { time, frames, gifts: gifts.length, coins }
}

async function measure(megabytes) {
  const file = join(folder, `${megabytes}.jsonl`)
  const made = await writeMadeUpLog(file, megabytes * 1e6)
  const { size } = await stat(file)
  const runs = { parse: [], read: [] }
  for (let round = 1; round <= Number(options.rounds); round++) {
    console.error(`${megabytes} MB, ${round} of ${options.rounds}`)
    runs.parse.push(await inPage(file, parseLines))
    runs.read.push(await inPage(file, readLog, `${site.address}assets/${script}`))
  }
  await rm(file)
  for (const { gifts, coins } of runs.read) {
    if (gifts !== made.gifts || coins !== made.coins)
      throw new Error('what was read is not what was written')
  }
  const timesOf = (name) => runs[name].map(({ time }) => time)
  // Whatever else the machine does makes times longer, never shorter.
  const best = (name) => Math.min(...timesOf(name))
  const frames = runs.read.flatMap((run) => run.frames)
  return [
    `${(size / 1e6).toFixed(0)} MB, ${made.lines} events`,
    `${(best('parse') / 1000).toFixed(2)} / ${(median(timesOf('parse')) / 1000).toFixed(2)}`,
    `${(best('read') / 1000).toFixed(2)} / ${(median(timesOf('read')) / 1000).toFixed(2)}`,
    (best('read') / best('parse')).toFixed(2),
    median(runs.read.map(({ memory }) => memory)).toFixed(0),
    `${percentile(95, frames).toFixed(0)} / ${worst(frames).toFixed(0)}`,
  ]
}

try {
  console.log(machine(await withBrowser((browser) => browser.version())))
  const rows = []
  for (const size of options.size) rows.push(await measure(Number(size)))
  const head = [
    'log',
    'JSON.parse alone, best / median, s',
    'read, best / median, s',
    'ratio of the best',
    'memory at most, MB',
    'frames, 95th percentile / longest, ms',
  ]
  console.log(`\n${table(head, rows)}`)
} finally {
  site.stop()
  await rm(folder, { recursive: true })
}
