import { withBrowser } from './browser.mjs'
import { medianAndWorst, milliseconds, table } from './report.mjs'
import { inTurn, rounds } from './rounds.mjs'
import { median, percentile, worst } from './statistics.mjs'

const presses = 60

/** Milliseconds between two keys of somebody who types fast. */
const pause = 140

/** As tall as it takes to have the whole chart in view, below the fields. */
const viewport = { width: 1280, height: 1200 }

/** From a key press to the paint of the new answer, on the page and in the plain form. */
export async function measureTyping({ floors, site, slow }) {
  const pages = {
    '(b) plain form': { address: `${floors}form/`, answer: 'output' },
    'front page': {
      address: site,
      answer: 'h1',
      chart: 'svg.recharts-surface',
      receipt: 'main table',
    },
  }
  const runs = await inTurn(pages, (page) =>
    withBrowser((browser) => typeInto(browser, page, slow)),
  )
  const [form, page] = Object.values(runs).map((of) => of.map(median))
  const beyond = median(page) - median(form)
  const slowest = runs['front page'].map((times) => percentile(95, times))
  return {
    title: `From a key press to the paint of the new answer, processor ${slow} × slowed down: median / worst of ${rounds} runs of ${presses} presses, in ms`,
    table: table(
      ['', 'median', '95th percentile', 'longest'],
      Object.entries(runs).map(([name, of]) => [
        name,
        ...[median, (times) => percentile(95, times), worst].map((measure) =>
          medianAndWorst(of.map(measure), 1),
        ),
      ]),
    ),
    budgets: [
      {
        budget: 'median within 8 ms of that of (b)',
        measured: `${milliseconds(beyond, 1)} ms more`,
        met: beyond <= 8,
      },
      {
        budget: '95th percentile at most 50 ms',
        measured: `${milliseconds(median(slowest), 1)} ms`,
        met: median(slowest) <= 50,
      },
    ],
  }
}

/**
 * Types digits behind the number, each of which makes another answer, and takes them away again.
 * A key whose answer did not come before the next key took for ever.
 */
async function typeInto(browser, { address, answer, chart, receipt }, slow) {
  const page = await browser.newPage({ viewport, locale: 'en-US' })
  await page.goto(address, { waitUntil: 'networkidle' })
  await page.getByLabel('Viewer sends', { exact: true }).click()
  await page.keyboard.press('End')
  if (chart) await page.locator(chart).waitFor()

  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slow })
  await page.evaluate(watch, answer)
  for (let press = 0; press < presses; press++) {
    await page.keyboard.press(String(1 + (press % 9)))
    // Out of step with the frames of the screen.
    await page.waitForTimeout(pause + ((press * 5) % 17))
    await page.keyboard.press('Backspace')
    await page.waitForTimeout(pause)
  }
  if (receipt) await followed(page, receipt)
  const times = await page.evaluate(() => window.times)
  return Array.from({ length: presses }, (_, press) => times[press] ?? Number.POSITIVE_INFINITY)
}

/** The receipt may come later than the answer, but it comes. */
async function followed(page, receipt) {
  const before = await page.locator(receipt).first().textContent()
  await page.keyboard.press('5')
  await page.waitForFunction(
    ([selector, text]) => document.querySelector(selector)?.textContent !== text,
    [receipt, before],
  )
}

/**
 * Runs in the page: notes the milliseconds from the time stamp of a key press to the end of the
 * frame in which the answer changed, when its layout and paint are done.
 */
function watch(answer) {
  const times = []
  let count = 0
  let pressed = null
  const note = ({ key, timeStamp }) => {
    if (/^\d$/.test(key)) pressed = { press: count++, from: timeStamp }
  }
  addEventListener('keydown', note, { capture: true })
  new MutationObserver(() => {
    if (pressed === null) return
    const { press, from } = pressed
    pressed = null
    requestAnimationFrame(() => {
      // Before whatever else waits, but only once the frame is painted.
      const painted = () => {
        times[press] = performance.now() - from
      }
      void scheduler.postTask(painted, { priority: 'user-blocking' })
    })
  }).observe(document.querySelector(answer), {
    childList: true,
    characterData: true,
    subtree: true,
  })
  window.times = times
}
