import type { Page } from '@playwright/test'
import { expect, stepBack, test } from './fixtures.ts'

const section = (page: Page) => page.getByRole('region', { name: 'Compare' })
const rows = (page: Page) => section(page).getByRole('rowheader')

test('scenarios are in the link, and come back with a step of the history', async ({
  page,
  baseURL,
}) => {
  await page.goto('./#compare')
  await section(page).getByRole('button', { name: 'On the web' }).click()
  await section(page).getByRole('button', { name: 'TikTok’s word' }).click()
  await expect(page).toHaveURL(`${baseURL}?vs=buy:web&vs=model:net50#compare`)

  await section(page).getByRole('button', { name: 'Change or remove On the web' }).click()
  await section(page).getByRole('button', { name: 'Make it the main calculation' }).click()
  await expect(page).toHaveURL(`${baseURL}?buy=web&vs=buy:app&vs=buy:app,model:net50#compare`)
  await expect(rows(page)).toHaveText([
    /100 Roses, United States web/,
    /In the app/,
    /TikTok’s word/,
  ])

  await stepBack(page, `${baseURL}?vs=buy:web&vs=model:net50#compare`)
  await expect(rows(page)).toHaveText([/United States app/, /On the web/, /TikTok’s word/])
  await page.reload()
  await expect(rows(page)).toHaveCount(3)
})

test('bars are to one scale, and nothing is cut off on a narrow screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await page.goto('./?vs=buy:web&vs=region:gb,agency:20,fee:2,fixed:1')
  const bars = section(page).getByRole('img')
  await expect(bars).toHaveCount(3)
  const [app = 0, web = 0] = await bars.evaluateAll((all) =>
    all.map((bar) => bar.getBoundingClientRect().width),
  )
  expect(web / app).toBeCloseTo(0.689, 2)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
})

test('a card has two scenarios at 320 px and fits a plain frame', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await page.goto('./?embed=1&vs=buy:web&vs=model:net50&vs=region:gb,agency:20')
  const scenarios = page.getByRole('list', { name: 'Compare' }).getByRole('listitem')
  await expect(scenarios).toHaveCount(2)
  await expect(scenarios.nth(1)).toContainText('On the web')
  await expect(scenarios.nth(1)).toContainText('pays $1.04, creator gets $0.50')
  await expect(page.getByText('2 more in the full calculator.')).toBeVisible()
  const heightOf = () => page.locator('article').evaluate((card) => card.clientHeight)
  expect(await heightOf()).toBeLessThanOrEqual(420)
  await page.setViewportSize({ width: 640, height: 700 })
  await expect(scenarios).toHaveCount(4)
  expect(await heightOf()).toBeLessThanOrEqual(420)
})
