import type { Page } from '@playwright/test'
import { expect, stepBack, test } from './fixtures.ts'

const headline = (page: Page) => page.getByRole('heading', { level: 1 })
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })
const giftField = (page: Page) => page.getByRole('combobox', { name: 'Gift' })

async function chooseGift(page: Page, name: string) {
  await giftField(page).fill(name)
  // Enter waits for the list, which may still be loading.
  await page.getByRole('listbox').getByRole('option').first().waitFor()
  await giftField(page).press('Enter')
}

test('each gift is a step of the history, and a number is part of its step', {
  tag: ['@core', '@firefox'],
}, async ({ page, baseURL }) => {
  await page.goto('./')
  await field(page, 'Viewer sends').fill('5')
  await chooseGift(page, 'lion')
  // At once, with the number that was typed right before.
  expect(page.url()).toBe(`${baseURL}?gift=lion&n=5`)
  await field(page, 'Viewer sends').fill('7')
  await expect(page).toHaveURL(`${baseURL}?gift=lion&n=7`)
  await chooseGift(page, 'corgi')
  await expect(page).toHaveURL(`${baseURL}?gift=corgi&n=7`)

  await stepBack(page, `${baseURL}?gift=lion&n=7`)
  await expect(headline(page)).toContainText('7 Lions')
  await expect(giftField(page)).toHaveValue('Lion')
  await stepBack(page, `${baseURL}?n=5`)
  await expect(headline(page)).toContainText('5 Roses')
  await page.evaluate(() => history.forward())
  await expect(headline(page)).toContainText('7 Lions')
  await expect(page).toHaveURL(`${baseURL}?gift=lion&n=7`)
})

test('the page of a gift comes back as it was left', async ({ page, baseURL }) => {
  await page.goto('./lion/')
  await chooseGift(page, 'rose')
  await expect(page).toHaveURL(`${baseURL}`)
  await expect(headline(page)).toContainText('100 Roses')
  await stepBack(page, `${baseURL}lion/`)
  await expect(headline(page)).toContainText('1 Lion')
})

test('to start again is a step, which can be taken back', async ({ page, baseURL }) => {
  await page.goto('./lion/?n=3&buy=web&agency=20')
  await page.getByRole('button', { name: 'Start again' }).click()
  await expect(page).toHaveURL(`${baseURL}lion/`)
  await expect(headline(page)).toContainText('1 Lion')
  await expect(page.getByRole('main')).toBeFocused()
  await stepBack(page, `${baseURL}lion/?n=3&buy=web&agency=20`)
  await expect(headline(page)).toContainText('3 Lions')
})

test('the price of a gift of one’s own is typed without a step', async ({ page, baseURL }) => {
  await page.goto('./?gift=coins-1')
  const length = await page.evaluate(() => history.length)
  await field(page, 'Price of the gift in coins').fill('15')
  await expect(page).toHaveURL(`${baseURL}?gift=coins-15`)
  expect(await page.evaluate(() => history.length)).toBe(length)
})

test('a frame that may not change its address still shows each gift', async ({
  page,
  baseURL,
  hostPage,
}) => {
  const frame = `<iframe sandbox="allow-scripts" width="900" height="900" src="${baseURL}"></iframe>`
  await page.goto(await hostPage(frame), { waitUntil: 'load' })
  const inside = page.locator('iframe').contentFrame()
  const gift = inside.getByRole('combobox', { name: 'Gift' })
  await expect(gift).toBeVisible()
  await gift.fill('lion')
  await inside.getByRole('listbox').getByRole('option').first().waitFor()
  await gift.press('Enter')
  await expect(inside.getByRole('heading', { level: 1 })).toContainText('1 Lion')
})
