import type { Page } from '@playwright/test'
import { axeViolations, expect, test } from './fixtures.ts'

test.describe('the plan on a phone', () => {
  test.use({ viewport: { width: 320, height: 700 } })

  for (const query of ['', 'plan=permin:1000000000&fixed=5', 'plan=lives:70&min=20']) {
    test(`fits at ?${query}`, async ({ page }) => {
      await page.goto(`creators/?${query}`)
      await expect(page.getByRole('heading', { name: 'What does a fixed fee cost?' })).toBeVisible()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    })
  }

  test('shows the list of gifts within the screen', async ({ page }) => {
    await page.goto('creators/')
    await page.getByRole('combobox', { name: 'Gift' }).click()
    const box = await page.getByRole('listbox').boundingBox()
    expect(box?.x).toBeGreaterThanOrEqual(0)
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320)
  })
})

test('the marks of LIVEs end with the section', async ({ page }) => {
  for (const query of ['', 'plan=permin:1', 'plan=lives:70']) {
    await page.goto(`creators/?${query}`)
    const section = page.getByRole('region', { name: 'When is the money paid out?' })
    const [marks, around] = await Promise.all([
      section.getByRole('img').locator('i').last().boundingBox(),
      section.boundingBox(),
    ])
    if (!marks || !around) throw new Error('nothing is drawn')
    expect(marks.x + marks.width).toBeLessThanOrEqual(around.x + around.width + 0.5)
  }
})

test('what is pressed stays under the pointer, even when it was pressed from an empty field', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 3000 })
  await page.goto('creators/')
  const field = page.getByRole('textbox', { name: 'Gifts a minute' })
  await field.fill('')
  const own = page.getByRole('radio', { name: '$50' })
  await page.locator('label').filter({ has: own }).click({ delay: 150 })
  await expect(own).toBeChecked()
  await expect(field).toHaveAccessibleDescription(/number/)
})

test('a month’s money leads to the gifts a minute, and the address keeps them', {
  tag: '@core',
}, async ({ page }) => {
  await page.goto('creators/')
  await page.getByRole('textbox', { name: 'Or enter what you want to earn a month' }).fill('100')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Two LIVEs .* \$104 a month/)
  await expect(page).toHaveURL(/\?plan=permin:20$/)
  await page.reload()
  await expect(page.getByRole('textbox', { name: 'Gifts a minute' })).toHaveValue('20')
})

for (const [width, colorScheme] of [
  [1280, 'light'],
  [390, 'dark'],
] as const) {
  test(`the plan has no barriers ${width} px wide, also where it can’t be read`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.goto('creators/?fixed=5')
    await expect(page.getByRole('table', { name: 'What does a fixed fee cost?' })).toBeVisible()
    await page.emulateMedia({ colorScheme })
    await nextFrames(page)
    expect.soft(await axeViolations(page)).toEqual([])
    await page.getByRole('textbox', { name: 'Minutes a LIVE' }).fill('2000')
    await expect(page.getByText('That number is too large. Enter at most 1,440.')).toBeVisible()
    await nextFrames(page)
    expect.soft(await axeViolations(page)).toEqual([])
  })
}

/** Two frames, so that what the theme changes is painted. */
const nextFrames = (page: Page) =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  )
