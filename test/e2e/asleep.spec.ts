import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { cardIn, field, frame, frameOf, post, sandbox } from './posts.ts'

// A card that shows what it was made with loads next to nothing until somebody touches it.

/** The scripts that a page and its frames ask for, by name. */
function scriptsOf(page: Page): Set<string> {
  const names = new Set<string>()
  page.on('request', (request) => {
    const name = /\/assets\/([\w-]+)-[\w-]{8}\.js$/.exec(request.url())?.[1]
    if (name) names.add(name)
  })
  return names
}

const share = (page: Page) => cardIn(page).getByRole('button', { name: 'Share', exact: true })
const dialog = (page: Page) => cardIn(page).getByRole('dialog', { name: 'Share' })

for (const [where, attributes] of [
  ['a frame', ''],
  ['a sandboxed frame', sandbox],
] as const) {
  test.describe(`in ${where}`, () => {
    test.beforeEach(async ({ page, baseURL, hostPage }) => {
      const scripts = scriptsOf(page)
      await page.goto(await hostPage(post(frame(`${baseURL}lion/?embed=1`, attributes))))
      await expect(field(cardIn(page), 'Viewer sends')).toHaveValue('1')
      await expect.poll(() => [...scripts]).toContain('index')
      await page.waitForLoadState('networkidle')
      expect([...scripts].filter((name) => /react|card|first/.test(name))).toEqual([])
    })

    test('does what the first press asks for', async ({ page }) => {
      await share(page).click()
      await expect(dialog(page)).toBeVisible()
    })

    test('does what the first key asks for', async ({ page }) => {
      await share(page).press('Enter')
      await expect(dialog(page)).toBeVisible()
    })

    test('counts with what is typed first', async ({ page }) => {
      const sent = field(cardIn(page), 'Viewer sends')
      await sent.click()
      await page.keyboard.press('ControlOrMeta+A')
      await page.keyboard.type('12')
      await expect(field(cardIn(page), 'Coins')).toHaveValue('359,988')
      await expect(sent).toHaveValue('12')
      await page.keyboard.type('5')
      await expect(field(cardIn(page), 'Coins')).toHaveValue('3,749,875')
    })
  })
}

/** What the frames of a post may do, and whether that lets them open a window. */
const sandboxes = [
  ['', true],
  ['sandbox="allow-scripts allow-same-origin allow-popups"', true],
  ['sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"', true],
  // The window stays in the sandbox, where it has no storage.
  ['sandbox="allow-scripts allow-popups"', true],
  ['sandbox="allow-scripts allow-same-origin"', false],
  [sandbox, false],
] as const

for (const [attributes, mayOpen] of sandboxes) {
  for (const [state, query] of [
    ['asleep', ''],
    ['awake', '&n=3'],
  ] as const) {
    test(`${mayOpen ? 'opens' : 'gives the address of'} the calculator, ${state}: ${attributes}`, async ({
      page,
      baseURL,
      hostPage,
      problems,
    }) => {
      const scripts = scriptsOf(page)
      const src = `${baseURL}lion/?embed=1${query}`
      await page.goto(await hostPage(post(frame(src, attributes))))
      await expect.poll(() => [...scripts]).toContain('index')
      await page.waitForLoadState('networkidle')

      const address = query ? `${baseURL}lion/?n=3` : `${baseURL}lion/`
      const opened = mayOpen ? page.waitForEvent('popup') : null
      await cardIn(page).getByRole('link', { name: 'Open the full calculator' }).click()
      if (opened) {
        const calculator = await opened
        await expect(calculator).toHaveURL(address)
        await expect(calculator.getByRole('button', { name: 'Share', exact: true })).toBeVisible()
        await expect(dialog(page)).toHaveCount(0)
      } else {
        await expect(dialog(page).getByRole('textbox', { name: 'Link' })).toHaveValue(address)
        // Chromium tells its console of the window.
        expect(problems.filter((problem) => !problem.includes('Blocked opening'))).toEqual([])
        problems.length = 0
      }
    })
  }
}

test('keeps the theme that the post has given it meanwhile', async ({
  page,
  baseURL,
  hostPage,
}) => {
  await page.goto(await hostPage(post(frame(`${baseURL}lion/?embed=1&theme=light`))))
  const root = cardIn(page).locator('html')
  await expect(root).toHaveAttribute('data-theme', 'light')
  await expect(async () => {
    await page.evaluate(() => {
      const message = { type: 'rose-value:theme', v: 1, theme: 'dark' }
      document.querySelector('iframe')?.contentWindow?.postMessage(message, '*')
    })
    await expect(root).toHaveAttribute('data-theme', 'dark', { timeout: 100 })
  }).toPass()
  await field(cardIn(page), 'Viewer sends').fill('1')
  await expect(field(cardIn(page), 'Coins')).toHaveValue('29,999')
  await expect(root).toHaveAttribute('data-theme', 'dark')
})

for (const [locale, query, coins] of [
  ['de-DE', '', '29.999'],
  ['en-US', '&n=2', '59,998'],
  ['en-US', '&lang=fr', '29\u202f999'],
] as const) {
  test.describe(`in ${locale}`, () => {
    test.use({ locale })

    test(`wakes by itself where it has other figures to show: ${query}`, async ({
      page,
      baseURL,
      hostPage,
    }) => {
      await page.goto(await hostPage(post(frame(`${baseURL}lion/?embed=1${query}`))))
      await expect(field(cardIn(page), 'Coins')).toHaveValue(coins)
      const inside = await frameOf(page)
      expect(await inside.evaluate(() => 'asleep' in document.documentElement.dataset)).toBe(false)
    })
  })
}
