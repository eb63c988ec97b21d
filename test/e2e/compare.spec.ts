import type { Locator, Page } from '@playwright/test'
import { expect, stepBack, test } from './fixtures.ts'

const section = (page: Page) => page.getByRole('region', { name: 'Compare' })
const rows = (page: Page) => section(page).getByRole('rowheader')

test('scenarios are in the link, and come back with a step of the history', async ({
  page,
  baseURL,
}) => {
  await page.goto('./#compare')
  await section(page).getByRole('button', { name: 'On the web' }).click()
  await section(page).getByRole('button', { name: 'What TikTok says' }).click()
  await expect(page).toHaveURL(`${baseURL}?vs=buy:web&vs=model:net50#compare`)

  await section(page).getByRole('button', { name: 'Change or remove On the web' }).click()
  await section(page).getByRole('button', { name: 'Make it the main calculation' }).click()
  await expect(page).toHaveURL(`${baseURL}?buy=web&vs=buy:app&vs=buy:app,model:net50#compare`)
  await expect(rows(page)).toHaveText([
    /100 Roses, United States web/,
    /In the app/,
    /What TikTok says/,
  ])

  await stepBack(page, `${baseURL}?vs=buy:web&vs=model:net50#compare`)
  await expect(rows(page)).toHaveText([/United States app/, /On the web/, /What TikTok says/])
  await page.reload()
  await expect(rows(page)).toHaveCount(3)
})

/** Presses Tab until the element has the focus. */
async function tabTo(element: Locator) {
  for (let pressed = 0; pressed < 120; pressed++) {
    await element.page().keyboard.press('Tab')
    if (await element.evaluate((one) => one === document.activeElement)) return
  }
  await expect(element).toBeFocused()
}

test('scenarios are added, changed, moved, named and removed by keyboard alone', async ({
  page,
  baseURL,
}) => {
  const button = (name: string) => section(page).getByRole('button', { name, exact: true })
  const { keyboard } = page
  await page.goto('./#compare')
  await expect(button('On the web')).toBeVisible()
  await tabTo(button('On the web'))
  await keyboard.press('Enter')
  await expect(button('Change or remove On the web')).toBeFocused()
  await tabTo(button('What TikTok says'))
  await keyboard.press('Enter')
  await expect(button('Change or remove What TikTok says')).toBeFocused()

  await keyboard.press('Enter')
  await tabTo(section(page).getByRole('textbox', { name: 'Viewer sends' }))
  await keyboard.type('20')
  await keyboard.press('Escape')
  await expect(button('Change or remove 20 Roses · What TikTok says')).toBeFocused()
  await expect(page).toHaveURL(`${baseURL}?vs=buy:web&vs=n:20,model:net50#compare`)

  await keyboard.press('Enter')
  await tabTo(section(page).getByRole('textbox', { name: 'Name' }))
  await keyboard.type('Mine')
  // An open list takes Escape first.
  await tabTo(section(page).getByRole('combobox', { name: 'Region' }))
  await keyboard.press('Alt+ArrowDown')
  await keyboard.press('Escape')
  await tabTo(button('Done'))
  await keyboard.press('Enter')
  await expect(button('Change or remove Mine')).toBeFocused()

  await keyboard.press('Enter')
  await tabTo(button('Move up'))
  await keyboard.press('Enter')
  await expect(button('Move down')).toBeFocused()
  await expect(rows(page)).toHaveText([/This calculation/, /^Mine/, /^On the web/])
  await expect(page).toHaveURL(`${baseURL}?vs=n:20,model:net50&vs=buy:web#compare`)
  await tabTo(button('Remove'))
  await keyboard.press('Enter')
  await expect(button('Change or remove On the web')).toBeFocused()
  await expect(rows(page)).toHaveText([/This calculation/, /^On the web/])
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

test('in a narrow card, labels keep clear of the lines above them', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await page.goto('./?embed=1&vs=buy:web')
  await expect(page.getByRole('list', { name: 'Compare' })).toBeVisible()
  const line = page.getByRole('textbox', { name: 'Viewer sends' }).locator('..')
  const label = page.getByText('Viewer pays', { exact: true }).first()
  const { y, height } = (await line.boundingBox()) ?? { y: 0, height: 0 }
  expect((await label.boundingBox())?.y).toBeGreaterThan(y + height)
})
