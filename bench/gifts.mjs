import { withBrowser } from './browser.mjs'
import { medianAndWorst, milliseconds, table } from './report.mjs'
import { inTurn, rounds } from './rounds.mjs'
import { median } from './statistics.mjs'
import { longestTask, traced } from './trace.mjs'

const viewport = { width: 390, height: 844 }

/** What a task may take, in ms: no frame waits longer. */
const budget = 50

/** What somebody looks for: each key finds other gifts, and taking all away lists all of them again. */
const words = ['tiktok universe', 'rose', 'lion', '1000', 'zzzz', 'heart']

/** Milliseconds between two keys of somebody who types fast. */
const pause = 140

/** A fast fling: 7,500 px a second. */
const step = 120
const frame = 16

/** What a visitor does with the list. */
const acts = {
  'filling the list': async (page) => {
    await allRows(page)
  },
  scrolling: async (page) => {
    const height = await page.evaluate(() => document.documentElement.scrollHeight)
    for (let at = 0; at < height; at += step) {
      await page.mouse.wheel(0, step)
      await page.waitForTimeout(frame)
    }
    await page.evaluate(() => scrollTo(0, 0))
    await page.waitForTimeout(300)
  },
  typing: async (page) => {
    await focus(page, 'input[type=search]')
    for (const word of words) {
      for (const key of word) {
        await page.keyboard.type(key)
        await page.waitForTimeout(pause)
      }
      await page.keyboard.press('Control+A')
      await page.keyboard.press('Delete')
      await allRows(page)
    }
  },
  'choosing a price': async (page) => {
    for (const bar of [1, 4]) {
      await focus(page, `[class*=few] > :nth-child(${bar})`)
      await page.keyboard.press('Enter')
      await page.waitForTimeout(400)
    }
    await page.keyboard.press('Escape')
    await allRows(page)
  },
}

/** Without Playwright’s search for elements, which takes the page 60 to 100 ms. */
const focus = (page, selector) =>
  page.evaluate((it) => document.querySelector(it).focus(), selector)

const allRows = (page) =>
  page.waitForFunction(() => document.querySelectorAll('main tbody tr').length >= 776)

/** The longest task of the main thread in the list of all gifts, on a phone's screen: no frame waits longer. */
export async function measureGifts({ site, slow }) {
  const runs = await inTurn({ gifts: `${site}gifts/` }, (address) =>
    withBrowser((browser) => longestTasks(browser, address, slow)),
  )
  const rows = Object.keys(acts).map((act) => {
    const of = (measure) => runs.gifts.map((run) => run[act][measure])
    return { act, length: of('length'), processor: of('processor') }
  })
  return {
    title: `The longest task in the list of all gifts, processor ${slow} × slowed down: median / worst of ${rounds} runs, in ms`,
    table: table(
      ['while', 'longest task', 'of that, processor'],
      rows.map(({ act, length, processor }) => [
        act,
        medianAndWorst(length),
        medianAndWorst(processor),
      ]),
    ),
    budgets: rows.map(({ act, processor }) => ({
      budget: `no task over ${budget} ms while ${act}`,
      measured: `${milliseconds(median(processor))} ms of the processor`,
      met: median(processor) <= budget,
    })),
  }
}

async function longestTasks(browser, address, slow) {
  const page = await browser.newPage({ viewport, locale: 'en-US' })
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slow })
  await page.goto(address)
  // The start of the page is measured elsewhere.
  await page.waitForFunction(() => document.querySelectorAll('main tbody tr').length > 20)
  const longest = {}
  for (const [act, run] of Object.entries(acts)) {
    longest[act] = longestTask(await traced(browser, page, () => run(page)))
  }
  return longest
}
