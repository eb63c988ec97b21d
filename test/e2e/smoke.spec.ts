import { axeViolations, expect, test } from './fixtures.ts'

test('opens with a heading, without errors and without barriers', async ({ page }) => {
  await page.goto('./')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(await axeViolations(page)).toEqual([])
})

test('opens in a frame on another origin', async ({ page, baseURL, hostPage }) => {
  await page.goto(await hostPage(`<iframe src="${baseURL}" title="Rose Value"></iframe>`))
  const heading = page.frameLocator('iframe').getByRole('heading', { level: 1 })
  await expect(heading).toBeVisible()
})
