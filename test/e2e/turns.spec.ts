import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

// The parts of the built page start to work one after another. Here, each task waits until the test lets it run.

declare global {
  interface Window {
    heldTasks: (() => void)[]
  }
}

const headline = (page: Page) => page.locator('h1')
const receipt = (page: Page) => page.locator('#receipt')

/** Opens a page, up to its first task. */
async function openInSteps(page: Page, address: string) {
  await page.addInitScript(() => {
    const later = window.setTimeout.bind(window)
    window.heldTasks = []
    const hold = (task: () => void, wait?: number) =>
      wait ? later(task, wait) : window.heldTasks.push(task)
    Object.assign(window, { setTimeout: hold })
  })
  await page.goto(address, { waitUntil: 'load' })
  await page.waitForFunction(() => window.heldTasks.length > 0)
}

/** Runs one task. Returns whether parts still wait. */
const step = (page: Page) =>
  page.evaluate(async () => {
    window.heldTasks.shift()?.()
    // Effects follow in microtasks.
    await new Promise((resolve) => requestAnimationFrame(resolve))
    return window.earlyInput !== undefined
  })

async function finish(page: Page) {
  while (await step(page));
}

for (const [locale, address] of [
  ['en-US', './lion/?n=2'],
  ['de-DE', './'],
] as const) {
  test.describe(`in ${locale}`, () => {
    test.use({ locale })

    test(`shows no figure of the built page while parts wait: ${address}`, async ({ page }) => {
      await openInSteps(page, address)
      const figures = [headline(page), receipt(page)]
      const built = await Promise.all(figures.map((figure) => figure.textContent()))
      const shown: unknown[] = []
      let waits = true
      while (waits) {
        waits = await step(page)
        for (const figure of figures)
          if (await figure.isVisible()) shown.push(await figure.textContent())
      }
      expect(shown).toHaveLength(figures.length)
      for (const text of built) expect(shown).not.toContain(text)
    })
  })
}

test('counts what is typed into a part before its turn, and does what is pressed', {
  tag: '@core',
}, async ({ page }) => {
  await openInSteps(page, './')
  await step(page)
  await page.getByRole('textbox', { name: 'Viewer sends' }).fill('7')
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await expect(headline(page)).toContainText('100 Roses')
  await expect(page.getByRole('dialog')).toBeHidden()
  await finish(page)
  await expect(headline(page)).toContainText('7 Roses')
  await expect(page.getByRole('dialog')).toBeVisible()
})

test('leaves the menu open that is opened before its turn', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openInSteps(page, './')
  await page.getByRole('button', { name: 'Menu', exact: true }).click()
  await finish(page)
  await expect(page.getByRole('combobox', { name: 'Theme' })).toBeVisible()
})

for (const [what, address, role, name] of [
  ['radio button', './creators/', 'radio', '$50'],
  ['switch', './gifts/', 'switch', 'Price changed'],
] as const) {
  test(`counts a ${what} that is pressed before its turn`, async ({ page }) => {
    await openInSteps(page, address)
    const button = page.getByRole(role, { name, exact: true })
    await button.check()
    await finish(page)
    await expect(button).toBeChecked()
  })
}

test('keeps what is typed into a part that works while others wait', async ({ page }) => {
  await openInSteps(page, './')
  const field = page.getByRole('textbox', { name: 'Viewer sends' })
  await field.fill('7')
  let waits = true
  while (waits && !(await headline(page).textContent())?.includes('7 Roses'))
    waits = await step(page)
  expect(waits).toBe(true)
  await field.fill('8')
  await finish(page)
  await expect(field).toHaveValue('8')
  await expect(headline(page)).toContainText('8 Roses')
})

test('brings nothing into sight that then moves on', async ({ page }) => {
  await openInSteps(page, './')
  const footer = page.getByRole('contentinfo')
  await footer.scrollIntoViewIfNeeded()
  await page.evaluate(() => scrollBy(0, -innerHeight))
  const last = page.getByRole('heading', { name: 'How it works', exact: true })
  while (!(await last.isVisible())) {
    await expect(footer).not.toBeInViewport()
    await step(page)
  }
})

test('leaves everything where it is while the rest of the page is read', async ({
  browser,
  baseURL,
}) => {
  const address = `${baseURL}`
  const page = await browser.newPage({ javaScriptEnabled: false })
  const html = await (await page.request.get(address)).text()
  const tops = () =>
    page
      .locator('main > *, #picture, #receipt')
      .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().top))
  await page.goto(address)
  const whole = await tops()
  expect(whole.length).toBeGreaterThan(5)
  let body = ''
  await page.route(address, (route) => route.fulfill({ body, contentType: 'text/html' }))
  for (const next of ['At these rates', 'id="picture"', 'id="receipt"', '<footer']) {
    body = html.slice(0, html.indexOf(next))
    await page.reload()
    const read = await tops()
    expect(read, `up to ${next}`).toEqual(whole.slice(0, read.length))
  }
  await page.close()
})
