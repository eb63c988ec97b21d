import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

/** How many pages the printer gets. */
async function pagesOf(page: Page) {
  const pdf = await page.pdf({ format: 'A4' })
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}

// The third has the longest numbers, the last one mistakes to name.
const links = [
  './',
  './?n=5&agency=20&fee=2&fixed=0.3&aside=30&tax=8.875',
  './?gift=lion&n=1000000000000&cur=VND&agency=20&fee=2&fixed=0.3&aside=30',
  './?n=5&coins=7&pay=x&agency=-5&store=abc',
]

test('prints on one page, with the answer, the receipt, the sources and the link', {
  tag: '@core',
}, async ({ page, baseURL }) => {
  await page.emulateMedia({ media: 'print' })
  for (const link of links) {
    await page.goto(link)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()

    const receipt = page.getByRole('table', { name: 'Receipt' })
    for (const line of ['Sales tax', 'TikTok', 'Creator', 'Viewer pays']) {
      await expect(receipt.getByRole('rowheader', { name: line })).toBeVisible()
    }
    const sources = page.getByRole('region', { name: 'Sources of this calculation' })
    await expect(sources.getByText('Payout model', { exact: true })).toBeVisible()
    await expect(sources.getByText('The platform or store says so itself')).toBeVisible()
    await expect(sources.getByText(baseURL ?? '?')).toBeVisible()
    expect(await pagesOf(page), link).toBe(1)
  }
})

test('prints nothing that only a screen can be used for', async ({ page }) => {
  await page.goto('./?rates=2022-10&agency=-5')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('table', { name: 'Receipt' })).toBeVisible()
  for (const role of ['button', 'textbox', 'combobox', 'radio'] as const) {
    await expect(page.getByRole(role)).toHaveCount(0)
  }
})

test('prints what is wrong with rates that contradict each other', async ({ page }) => {
  await page.goto('./?usd=0.05')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('TikTok would have to add')).toBeVisible()
  expect(await pagesOf(page)).toBe(1)
})

test('prints dark on white whatever the theme', async ({ page }) => {
  await page.goto('./?theme=dark')
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  const colours = await page.evaluate(() => ({
    ground: getComputedStyle(document.documentElement).backgroundColor,
    ink: getComputedStyle(document.querySelector('h1') ?? document.body).color,
  }))
  expect(colours).toEqual({ ground: 'rgb(255, 255, 255)', ink: 'rgb(35, 26, 29)' })
})

test('prints each colour that says something, of the page and of the card', async ({ page }) => {
  await page.emulateMedia({ media: 'print' })
  for (const [address, last] of [
    ['./', 'progress'],
    ['./?embed=1', '[role=img]'],
  ] as const) {
    await page.goto(address)
    await expect(page.locator(last)).toBeAttached()
    // Else browsers leave out the backgrounds of elements, which is all that these are.
    const left = await page.evaluate(() =>
      [...document.querySelectorAll('[role=img] > span, [data-part][aria-hidden], progress')]
        .filter((element) => getComputedStyle(element).printColorAdjust !== 'exact')
        .map((element) => element.outerHTML),
    )
    expect(left, address).toEqual([])
  }
})
