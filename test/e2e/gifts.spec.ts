import type { Page } from '@playwright/test'
import { axeViolations, expect, test } from './fixtures.ts'

const rows = (page: Page) => page.locator('main tbody:not([hidden]) th[scope=row]')

const places = (page: Page) => page.getByRole('navigation', { name: 'Main' })

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the list of all gifts has its first rows, and the calculator leads to it', {
    tag: '@core',
  }, async ({ page }) => {
    await page.goto('./')
    await places(page).getByRole('link', { name: 'Gifts' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      '776 gifts, from 1 to 44,999 coins',
    )
    await expect(rows(page)).toHaveCount(20)
    await expect(page.getByRole('row', { name: /^Corgi/ })).toContainText('$4.52')
    await places(page).getByRole('link', { name: 'Calculator' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('100 Roses')
  })
})

test('the links between the places keep the calculation', async ({ page }) => {
  await page.goto('./?gift=lion&n=3&buy=web&model=net50')
  await expect(places(page).getByRole('link', { name: 'Calculator' })).toHaveAttribute(
    'aria-current',
    'page',
  )
  await places(page).getByRole('link', { name: 'Gifts' }).click()
  await expect(page).toHaveURL(/\/gifts\/\?gift=lion&n=3&buy=web&model=net50$/)
  await expect(places(page).getByRole('link', { name: 'Gifts' })).toHaveAttribute(
    'aria-current',
    'page',
  )
  await expect(page.getByRole('button', { name: 'Lion', pressed: true })).toHaveCount(1)
  await places(page).getByRole('link', { name: 'Calculator' }).click()
  await expect(page).toHaveURL(/\/\?gift=lion&n=3&buy=web&model=net50$/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('3 Lions')
})

test('all gifts are in the document, and one goes to the calculator and back', async ({ page }) => {
  await page.goto('./gifts/')
  await expect(rows(page)).toHaveCount(776)
  await page.locator('input[type=search]').fill('interstellar')
  await expect(rows(page)).toHaveCount(1)
  await page.getByRole('button', { name: 'Interstellar' }).click()
  await page.getByRole('link', { name: 'Use in the calculator' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('1 Interstellar')
  await page.goBack()
  await expect(page.getByRole('region', { name: 'Chosen gift' })).toContainText('Interstellar')
  await page.goBack()
  await expect(page).toHaveURL(/\/gifts\/$/)
  await expect(page.getByRole('region', { name: 'Chosen gift' })).toContainText('Rose')
})

test('takes an order and a price that are chosen before the page shows either', async ({
  page,
}) => {
  await page.goto('./gifts/')
  await expect(page.getByText(/^All 776 gifts/)).toBeVisible()
  const sort = page.getByRole('combobox', { name: 'Sort' })
  // As what came before the script is done over: all in one go.
  await sort.evaluate((select: HTMLSelectElement) => {
    select.value = 'dear'
    select.dispatchEvent(new Event('change', { bubbles: true }))
    document.querySelector<HTMLElement>('[role=group] button')?.click()
  })
  await expect(page.getByText(/^\d+ of 776 gifts/)).toBeVisible()
  await expect(sort).toHaveValue('dear')
})

test('a rate in the line of rates leads to where it can be changed', async ({ page }) => {
  await page.goto('./gifts/?buy=web')
  await page.getByRole('link', { name: 'United States, on the web' }).click()
  await expect(page).toHaveURL(/\/\?buy=web#rates-coins$/)
  await expect(page.getByRole('combobox', { name: 'Region' })).toBeInViewport()
})

test('a dialog of the list does not bring the calculator', async ({ page }) => {
  await page.goto('./gifts/')
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('776 gifts')
  await expect(rows(page)).toHaveCount(776)
})

for (const [width, colorScheme] of [
  [1280, 'light'],
  [390, 'dark'],
] as const) {
  test(`the list has no barriers ${width} px wide, and fits`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme })
    await page.goto('./gifts/')
    await expect(rows(page)).toHaveCount(776)
    await page.locator('input[type=search]').fill('tiktok universe')
    await expect(rows(page)).toHaveCount(3)
    await page.getByRole('button', { name: 'TikTok Universe', exact: true }).first().click()
    await expect(page.getByText('Its price has changed')).toBeVisible()
    expect.soft(await axeViolations(page)).toEqual([])
    const sizes = () =>
      page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement
        return scrollWidth - clientWidth
      })
    expect.soft(await sizes()).toBe(0)
    await page.locator('input[type=search]').fill('zzzz')
    await expect(page.getByText('No gift matches “zzzz”.')).toBeVisible()
    expect.soft(await axeViolations(page)).toEqual([])
    expect.soft(await sizes()).toBe(0)
  })
}
