import { withBrowser } from './browser.mjs'
import { screens, slowed } from './slowed.mjs'
import { median } from './statistics.mjs'

/** Of a page in one round: one visit varies by 30 ms, even on an idle machine. */
const visits = 3

/**
 * The first and the largest paint of a page as its visitor gets them, in ms from the navigation: the medians of three visits, each
 * with a fresh browser. Nothing is traced, since a trace takes longer the more a page does.
 */
export async function paintsOf(address, slow) {
  const all = []
  for (let visit = 0; visit < visits; visit++) all.push(await paints(address, slow))
  return {
    first: median(all.map(({ first }) => first)),
    largest: median(all.map(({ largest }) => largest)),
  }
}

const paints = (address, slow) =>
  withBrowser((browser) =>
    slowed(browser, { address, screen: screens.phone, slow }, async (page, open) => {
      await open()
      return page.evaluate(
        () =>
          new Promise((resolve) => {
            new PerformanceObserver((list) => {
              const [first] = performance.getEntriesByName('first-contentful-paint')
              resolve({ first: first.startTime, largest: list.getEntries().at(-1).startTime })
            }).observe({ type: 'largest-contentful-paint', buffered: true })
          }),
      )
    }),
  )
