import type { Page } from '@playwright/test'
import { expect, forgive, test } from './fixtures.ts'
import { holdScript } from './hold-script.ts'

const headline = (page: Page) => page.getByRole('heading', { level: 1 })
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })
const guess = (page: Page) =>
  page.getByText('Prices for Germany, based on your browser’s language.')

test.describe('in a German browser', () => {
  test.use({ locale: 'de-DE' })

  test('pages open with German prices, say so, and go back to US prices for good', {
    tag: '@firefox',
  }, async ({ page, baseURL }) => {
    await page.goto('./lion/')
    await expect(headline(page)).toContainText('€')
    await expect(guess(page)).toBeVisible()
    await expect(page).toHaveURL(`${baseURL}lion/`)

    await page.getByRole('button', { name: 'Use US prices' }).click()
    await expect(headline(page)).toContainText('$')
    await expect(guess(page)).toHaveCount(0)
    await expect(page.getByRole('main')).toBeFocused()

    for (const path of ['', 'lion/']) {
      await page.goto(`./${path}`)
      await expect(headline(page)).toContainText('$')
      await expect(guess(page)).toHaveCount(0)
    }
  })

  test('the prices can be changed, and what was chosen stays', async ({ page, baseURL }) => {
    await page.goto('./')
    await page.getByRole('link', { name: 'Change', exact: true }).click()
    await page.getByRole('combobox', { name: 'Region' }).selectOption('us')
    await expect(headline(page)).toContainText('$')
    await expect(guess(page)).toHaveCount(0)
    await expect(page).toHaveURL(`${baseURL}?region=us`)
    await page.reload()
    await expect(headline(page)).toContainText('$')
  })

  test('a number keeps the prices in the address, for whoever gets the link', async ({
    page,
    browser,
    baseURL,
  }) => {
    await page.goto('./')
    await field(page, 'Viewer sends').fill('5')
    await expect(page).toHaveURL(`${baseURL}?n=5&region=de`)
    await expect(guess(page)).toBeVisible()

    const context = await browser.newContext({ locale: 'en-US' })
    const elsewhere = await context.newPage()
    await elsewhere.goto(page.url())
    await expect(headline(elsewhere)).toContainText('€')
    await context.close()
  })

  test('no US figure is shown before the German ones', async ({ page }) => {
    const release = await holdScript(page)
    await page.goto('./lion/', { waitUntil: 'commit' })
    // By its element: what is hidden has no role.
    await expect(page.locator('h1')).toBeAttached()
    await expect(page.locator('h1')).toBeHidden()
    release()
    await expect(headline(page)).toContainText('€')
  })

  test('US figures are shown where the script can’t be loaded', async ({ page, problems }) => {
    await page.route(/\/assets\/index-[^/]+\.js$/, (route) => route.abort())
    await page.goto('./lion/')
    await expect(page.getByRole('alert').filter({ hasText: 'isn’t working' })).toBeVisible()
    await expect(headline(page)).toBeVisible()
    forgive(problems)
  })

  test('a link, a test with its own rates, a target in dollars and a card stay as they are', async ({
    page,
  }) => {
    // Dollars and cents, and no German commas in English sentences.
    for (const [address, pays] of [
      ['?n=5', '7.57¢'],
      ['lion/?buy=web', '$312.85'],
      ['bbc-2022/', '$105.99'],
      ['first-payout/', '$10.00'],
      ['?embed=1', '$1.51'],
    ] as const) {
      await page.goto(`./${address}`)
      await expect(headline(page)).toContainText(pays)
      await expect(headline(page)).not.toContainText('€')
      await expect(guess(page)).toHaveCount(0)
    }
  })
})

test.describe('in a Polish browser', () => {
  test.use({ locale: 'pl-PL' })

  test('US prices are shown in zloty', async ({ page }) => {
    await page.goto('./')
    await expect(headline(page)).toContainText('PLN')
    await expect(
      page.getByText('US prices in PLN, based on your browser’s language.'),
    ).toBeVisible()
    await page.getByRole('button', { name: 'Use US dollars' }).click()
    await expect(headline(page)).toContainText('$')
  })
})
