import type { Page } from '@playwright/test'
import { axeViolations, expect, test } from './fixtures.ts'

const why = (page: Page) => page.getByRole('region', { name: 'Why is my payout lower?' })

test('a link leads to why a payout was lower, and keeps what is typed there', async ({ page }) => {
  await page.goto('./creators/?paid=diamonds:42000,usd:180#why')
  await expect(why(page)).toBeInViewport()
  await why(page).getByRole('textbox', { name: 'Money received' }).fill('168')
  await expect(page).toHaveURL(/\/creators\/\?paid=diamonds:42000,usd:168#why$/)
  await page.reload()
  await expect(why(page).getByRole('row', { name: /^An agency that takes 20%/ })).toContainText(
    'exactly',
  )
  await why(page).getByRole('button', { name: 'Cite this' }).click()
  await expect(why(page).getByRole('textbox', { name: 'Citation' })).toHaveValue(/#why$/)
})

for (const [width, colorScheme] of [
  [1280, 'light'],
  [390, 'dark'],
  [320, 'light'],
] as const) {
  test(`why a payout was lower has no barriers ${width} px wide, and fits`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme })
    await page.goto('./creators/?paid=diamonds:42000,usd:20')
    await expect(why(page).getByRole('table')).toBeVisible()
    expect.soft(await axeViolations(page)).toEqual([])
    const beyond = () =>
      page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement
        return scrollWidth - clientWidth
      })
    expect.soft(await beyond()).toBe(0)
    await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'))
    expect.soft(await beyond()).toBe(0)
  })
}
