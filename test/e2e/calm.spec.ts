import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

const rates = (page: Page) => page.getByRole('region', { name: 'Rates' })
const slimBar = (page: Page) => page.getByText('Creator gets $0.50', { exact: true })

test('the answer is repeated while the rates are in sight without it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await page.goto('./')
  await expect(rates(page)).toBeVisible()
  await expect(slimBar(page)).toHaveCount(0)
  await page.locator('#rates-model').scrollIntoViewIfNeeded()
  await expect(slimBar(page)).toBeVisible()
  await page.evaluate(() => scrollTo(0, 0))
  await expect(slimBar(page)).toHaveCount(0)
})

test('each rate in the line under the fields leads to its group, which opens on a phone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await page.goto('./')
  await expect(rates(page)).toBeVisible()
  await expect(page.getByRole('combobox', { name: 'Region' })).toBeHidden()
  await page.getByRole('link', { name: 'United States, in the app' }).click()
  await expect(page.getByRole('combobox', { name: 'Region' })).toBeInViewport()
})

test('an address of a group of rates leads there, although the rates come late', async ({
  page,
}) => {
  await page.goto('./#rates-coins')
  await expect(page.getByRole('combobox', { name: 'Region' })).toBeInViewport()
})

for (const width of [390, 640, 1000]) {
  test(`the gift of a card ${width} px wide can be changed inside its frame`, async ({ page }) => {
    await page.setViewportSize({ width, height: 420 })
    await page.goto('./?embed=1')
    await page.getByRole('button', { name: 'Rose', exact: true }).click()
    const list = page.getByRole('listbox')
    await expect(list).toBeVisible()
    const box = await list.boundingBox()
    expect(box?.x).toBeGreaterThanOrEqual(0)
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width)
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(420)
    await page.keyboard.type('lion')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1 })).toContainText('1 Lion')
  })
}

test('Start again gives the page’s own calculation back, from its top', async ({ page }) => {
  await page.goto('./?n=7&agency=10')
  await expect(rates(page)).toBeVisible()
  await page.getByRole('button', { name: 'Start again' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('100 Roses')
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0)
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('7 Roses')
})

for (const [place, above] of [
  ['', 16],
  ['evidence/', 0],
  ['gifts/', 0],
  ['creators/', 0],
] as const) {
  test(`notices have 16 px below each, and ${above} above the first, on /${place}`, async ({
    page,
  }) => {
    await page.goto(`./${place}?rates=article&n=x`)
    const article = page.getByRole('status').filter({ hasText: 'The article contradicts itself.' })
    await expect(article).toBeVisible()
    const gaps = await article.evaluate((second) => {
      // What they all stand in, as far out as something is above it.
      let all = second.parentElement
      while (all && !all.previousElementSibling) all = all.parentElement
      const boxes = [
        all?.previousElementSibling,
        second.previousElementSibling,
        second,
        all?.nextElementSibling,
      ].map((element) => element?.getBoundingClientRect() ?? new DOMRect())
      return boxes.slice(1).map(({ top }, index) => top - (boxes[index]?.bottom ?? 0))
    })
    expect(gaps).toEqual([above, 16, 16])
  })
}
