// oxlint-disable no-empty-pattern -- Playwright reads from it which fixtures are needed, even where that is none
import { test as base, type Frame, type Page } from '@playwright/test'
import axe from 'axe-core'
import { launchOptions } from './browser.ts'
import { firefoxOptions } from './firefox.ts'
import { hostPages, redirectingHost } from './host-pages.ts'

export { expect } from '@playwright/test'

declare global {
  interface Window {
    /** Put there by its source. */
    axe: typeof axe
  }
}

type Fixtures = {
  /** What a worker keeps can't be held back or counted, so only tests that are about it have one. */
  hasWorkers: boolean
  /** What went wrong in any page; a test that provokes something on purpose forgives it. */
  problems: string[]
  /** Serves a page from another origin, as a site that embeds ours; returns its address. */
  hostPage: (html: string, headers?: Record<string, string>) => Promise<string>
  /** The address of a host that our site has moved from: it leads to ours. */
  oldHost: string
}

/** What Firefox reports of itself. */
const OF_FIREFOX = [
  // The hash of `body {}`: its driver writes that into each frame that it takes a picture of.
  'sha256-YjaKGiklmzC6wjXA513HAMmzus8VE61XCOT+SmwNZWA=',
  // What was on its way from a worker when the page was left.
  'A ServiceWorker intercepted the request and encountered an unexpected error.',
]

const forgiven = new WeakSet<string[]>()

/** Lets a test pass whatever it provoked, also what the browser reports only after its last line. */
export function forgive(problems: string[]) {
  forgiven.add(problems)
}

const LOCAL = new Set(['127.0.0.1', 'localhost'])

export const test = base.extend<Fixtures>({
  hasWorkers: [false, { option: true }],

  launchOptions: [
    ({ browserName }, provide) =>
      provide(browserName === 'firefox' ? firefoxOptions() : launchOptions()),
    { scope: 'worker' },
  ],

  // Scripts come after the first paint: whoever says nothing else waits until they work, if they do.
  page: async ({ page, browserName }, provide) => {
    const goto = page.goto.bind(page)
    page.goto = async (address, options) => {
      // Firefox calls it an error where a page is left before all of it is there.
      if (browserName === 'firefox') {
        await page.waitForLoadState('networkidle', { timeout: 30_000 }).catch(() => undefined)
      }
      const response = await goto(address, options)
      if (options?.waitUntil === undefined) await works(page).catch(() => undefined)
      return response
    }
    await provide(page)
  },

  problems: [
    async ({ page, browserName, hasWorkers, baseURL }, provide) => {
      const problems: string[] = []
      const context = page.context()
      const site = new URL(baseURL ?? '')
      const noteWhereOutside = (what: string, address: string) => {
        if (new URL(address).origin === site.origin && !address.startsWith(site.href)) {
          problems.push(`outside the folder of the site: ${what} ${address}`)
        }
      }
      const followAddresses = (one: Page) =>
        one.on('framenavigated', (frame) => noteWhereOutside('the address', frame.url()))
      followAddresses(page)
      context.on('page', followAddresses)
      context.on('console', (message) => {
        // React warns where what was made at build time is not what it would make.
        const isProblem = message.type() === 'error' || /react\.dev\/errors/.test(message.text())
        if (isProblem) problems.push(`console: ${message.text()}`)
      })
      context.on('weberror', (event) => {
        const { message } = event.error()
        if (!OF_FIREFOX.some((own) => message.includes(own))) problems.push(`uncaught: ${message}`)
      })
      context.on('request', (request) => {
        noteWhereOutside('a request', request.url())
        const { protocol, hostname } = new URL(request.url())
        if (protocol.startsWith('http') && !LOCAL.has(hostname)) {
          problems.push(`request: ${request.url()}`)
        }
      })
      // Most violations are console errors already; thrown, the others are noticed too. Firefox
      // tells of all by itself.
      if (browserName !== 'firefox') {
        await context.addInitScript(() => {
          document.addEventListener('securitypolicyviolation', (event) => {
            throw new Error(`CSP: ${event.effectiveDirective} blocked ${event.blockedURI}`)
          })
        })
      }
      if (!hasWorkers) {
        await context.addInitScript(() =>
          Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'),
        )
      }
      await provide(problems)
      // A round trip, so that what was reported last has arrived; a closed page has no answer.
      for (const frame of page.frames()) {
        const links = await frame.evaluate(linksOf).catch(() => [])
        for (const link of links) noteWhereOutside('a link', link)
      }
      if (!forgiven.has(problems)) base.expect(problems, 'problems in the page').toEqual([])
    },
    { auto: true },
  ],

  hostPage: async ({}, provide) => {
    const pages = hostPages()
    await provide(pages.serve)
    pages.close()
  },

  oldHost: async ({ baseURL }, provide) => {
    const server = await redirectingHost(baseURL)
    await provide(server.address)
    server.close()
  },
})

/** All that a page names or leads to; a script is there once, from wherever the page was then. */
const linksOf = () =>
  [...document.querySelectorAll('[href], [src]:not(script), [action]')].flatMap((element) =>
    ['href', 'src', 'action']
      .map((name) => element.getAttribute(name))
      .filter((link) => link !== null && URL.canParse(link, document.baseURI))
      .map((link) => new URL(link ?? '', document.baseURI).href),
  )

/** Waits until the page's script works, or says that it does not. */
const works = (page: Page) =>
  page.waitForFunction(
    () => !('earlyInput' in window) || 'failed' in document.documentElement.dataset,
    undefined,
    { timeout: 60_000 },
  )

/** One step back in the history. A page that comes back as it was left loads nothing to wait for. */
export async function stepBack(page: Page, address: string) {
  await page.evaluate(() => history.back())
  const isThere = async () => base.expect(await page.evaluate('location.href')).toBe(address)
  await base.expect(isThere).toPass()
}

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Each broken rule of WCAG 2.2 AA or good practice, and where; frames are asked one by one. */
export async function axeViolations(page: Page | Frame): Promise<string[]> {
  await page.evaluate(axe.source)
  return page.evaluate(async (values) => {
    const { violations } = await window.axe.run({
      runOnly: { type: 'tag', values },
      resultTypes: ['violations'],
      iframes: false,
      // It would read style sheets by writing some, which the pages’ security policy refuses.
      preload: false,
    })
    return violations.map(
      ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target).join(', ')})`,
    )
  }, STANDARDS)
}

/** Opens the header's menu where there is one, which is on a phone. */
export async function openMenu(page: Page) {
  const menu = page.getByRole('button', { name: 'Menu', exact: true })
  if (await menu.isVisible()) await menu.click()
}

/** Waits until all that follows from what was typed is shown. */
export const followed = (page: Page): Promise<void> =>
  base.expect(page.locator('[aria-busy="true"]')).toHaveCount(0)

/** The unrounded amounts of the receipt by line, as a machine reads them off the page. */
export async function amountsOn(page: Page): Promise<Record<string, string>> {
  await followed(page)
  // By elements: folded lines have no role, and are there for machines all the same.
  return page
    .getByRole('table', { name: 'Receipt' })
    .locator('tr:has(data)')
    .evaluateAll((rows) =>
      Object.fromEntries(
        rows.map((row) => [
          row.querySelector('th')?.textContent ?? '',
          row.querySelector('data')?.value ?? '',
        ]),
      ),
    )
}
