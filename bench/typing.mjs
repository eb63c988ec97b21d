import { withBrowser } from './browser.mjs'
import { table } from './report.mjs'
import { median, percentile } from './statistics.mjs'

const presses = 60

/** Milliseconds between two keys of somebody who types fast. */
const pause = 140

/** As tall as it takes to have the whole chart in view, below the fields. */
const viewport = { width: 1280, height: 1200 }

/** From a key press to the paint of the new answer, on the page and in the plain form. */
export async function measureTyping({ floors, site }) {
  const form = await withBrowser((browser) => typeInto(browser, `${floors}form/`, 'output'))
  const page = await withBrowser((browser) => typeInto(browser, site, 'h1', 'svg[role="img"]'))
  const beyond = median(page) - median(form)
  const slow = percentile(95, page)
  return {
    title: `From a key press to the paint of the new answer, in ms, ${presses} presses each`,
    table: table(
      ['', 'median', '95th percentile', 'longest'],
      [row('(b) plain form', form), row('front page', page)],
    ),
    budgets: [
      {
        budget: 'median within 8 ms of that of (b)',
        measured: `${beyond.toFixed(1)} ms more`,
        met: beyond <= 8,
      },
      {
        budget: '95th percentile at most 50 ms',
        measured: `${slow.toFixed(1)} ms`,
        met: slow <= 50,
      },
    ],
  }
}

const row = (name, times) => [
  name,
  ...[median(times), percentile(95, times), Math.max(...times)].map((time) => time.toFixed(1)),
]

/** Types digits behind the number, each of which makes another answer, and takes them away again. */
async function typeInto(browser, address, answer, chart) {
  console.error(`typing into ${address}`)
  const page = await browser.newPage({ viewport, locale: 'en-US' })
  await page.goto(address, { waitUntil: 'networkidle' })
  await page.getByLabel('Viewer sends', { exact: true }).click()
  await page.keyboard.press('End')
  if (chart) await page.locator(chart).waitFor()

  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.evaluate(watch, answer)
  for (let press = 0; press < presses; press++) {
    await page.keyboard.press(String(1 + (press % 9)))
    // Out of step with the frames of the screen.
    await page.waitForTimeout(pause + ((press * 5) % 17))
    await page.keyboard.press('Backspace')
    await page.waitForTimeout(pause)
  }
  if (chart) await followed(page, chart)
  return page.evaluate((count) => window.timesOf(count), presses)
}

/** The chart may come later than the answer, but it comes. */
async function followed(page, chart) {
  const before = await page.locator(chart).textContent()
  await page.keyboard.press('5')
  await page.waitForFunction(
    ([selector, text]) => document.querySelector(selector)?.textContent !== text,
    [chart, before],
  )
}

/**
 * Runs in the page: notes the milliseconds from the time stamp of a key press to the end of the
 * frame in which the answer changed, when its layout and paint are done.
 */
function watch(answer) {
  const times = []
  let pressed = null
  const note = ({ key, timeStamp }) => {
    if (/^\d$/.test(key)) pressed = timeStamp
  }
  addEventListener('keydown', note, { capture: true })
  new MutationObserver(() => {
    if (pressed === null) return
    const from = pressed
    pressed = null
    requestAnimationFrame(() => {
      // Before whatever else waits, but only once the frame is painted.
      const painted = () => times.push(performance.now() - from)
      void scheduler.postTask(painted, { priority: 'user-blocking' })
    })
  }).observe(document.querySelector(answer), {
    childList: true,
    characterData: true,
    subtree: true,
  })
  window.timesOf = (count) => {
    if (times.length < count) throw new Error(`${count} presses, ${times.length} answers`)
    return times.slice(0, count)
  }
}
