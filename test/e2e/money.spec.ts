import type { Locator, Page } from '@playwright/test'
import { amountsOn, expect, followed, test } from './fixtures.ts'

const fieldNames = ['Viewer sends', 'Viewer pays', 'Coins', 'Diamonds', 'Creator gets'] as const

const field = (page: Page, name: string): Locator =>
  page.getByRole('textbox', { name, exact: true })

const receiptOf = (page: Page): Locator => page.getByRole('table', { name: 'Receipt' })

/** What a visitor reads in the amounts' column: the lines, and the total that stands last. */
async function shownOn(page: Page) {
  await followed(page)
  const amounts = await receiptOf(page).locator('data').allInnerTexts()
  return { lines: amounts.slice(0, -1), total: amounts.at(-1) ?? '' }
}

/** What the linked fields hold, by their names. */
async function texts(page: Page): Promise<Record<string, string>> {
  await followed(page)
  return page
    .getByRole('region', { name: 'Calculation' })
    .getByRole('textbox')
    .evaluateAll((inputs: HTMLInputElement[]) =>
      Object.fromEntries(
        inputs.map((input) => [input.labels?.[0]?.textContent ?? '', input.value]),
      ),
    )
}

/** An English figure, `-₫1,234` or `1.51¢`, in units of its last decimal place. */
function unitsOf(text: string) {
  const figure = text.replace(/[^\d.]/g, '')
  const sign = /[-−]/.test(text) ? -1n : 1n
  return {
    units: sign * BigInt(figure.replace('.', '')),
    places: figure.split('.')[1]?.length ?? 0,
    unit: text.replace(/[-−\d.,\s]/g, ''),
  }
}

const significantDigits = (decimal: string) => decimal.replace(/^-?[0.]*|\./g, '').length

/** Each line to at least twelve significant digits; fewer where the amount ends before. */
async function expectAmounts(page: Page, expected: Record<string, number>) {
  await expect(receiptOf(page)).toBeVisible()
  const amounts = await amountsOn(page)
  for (const [line, amount] of Object.entries(expected)) {
    const written = amounts[line] ?? ''
    expect(written, line).toMatch(/^-?\d+(?:\.\d+)?$/)
    expect(Math.abs(Number(written) - amount), `${line}: ${written}`).toBeLessThanOrEqual(
      Math.abs(amount) * 1e-12,
    )
    const endsThere = Number(written) === Number(amount.toPrecision(11))
    if (!endsThere) expect(significantDigits(written), line).toBeGreaterThanOrEqual(12)
  }
}

test('the receipt has the amounts to twelve digits, and lines that add up to the shown total', {
  tag: ['@core', '@firefox'],
}, async ({ page }) => {
  await page.goto('./?rates=2022-10&pay=106&model=net50')
  await expect(field(page, 'Viewer sends')).toHaveValue('7,494')
  await expectAmounts(page, {
    'Viewer pays': (7494 * 0.99) / 70,
    'App store': (7494 * 0.99 * 0.3) / 70,
    TikTok: 37.0953,
    Creator: 37.0953,
  })

  await page.goto('./?buy=web&agency=20&fee=2.5&fixed=0.3&aside=30')
  await expect(receiptOf(page)).toBeVisible()
  const { lines, total } = await shownOn(page)
  expect(lines).toHaveLength(8)
  const figures = lines.map(unitsOf)
  const sum = unitsOf(total)
  expect(sum.units).not.toBe(0n)
  for (const figure of figures) {
    expect(figure).toMatchObject({ places: sum.places, unit: sum.unit })
  }
  expect(
    figures.reduce((all, { units }) => all + units, 0n),
    `${lines.join(' + ')} = ${total}`,
  ).toBe(sum.units)
})

test('a number that is typed stays as it is, and the other fields and the receipt follow', {
  tag: ['@core', '@firefox'],
}, async ({ page }) => {
  await page.goto('./?rates=article&price=1.5&store=0')
  const typings = [
    ['Viewer pays', '4.50'],
    ['Coins', '300 coins'],
    ['Diamonds', '300 diamonds'],
    ['Creator gets', '$1.50'],
    ['Viewer sends', '300'],
  ] as const
  for (const [name, typed] of typings) {
    await field(page, name === 'Coins' ? 'Viewer sends' : 'Coins').fill('1,234')
    const before = await texts(page)
    await field(page, name).click()
    await page.keyboard.type(typed)
    await expectAmounts(page, { 'Viewer pays': 4.5, TikTok: 3, Creator: 1.5 })
    const after = await texts(page)
    expect(after[name]).toBe(typed)
    for (const other of fieldNames.filter((one) => one !== name)) {
      expect(after[other], `${other} after ${typed} in ${name}`).not.toBe(before[other])
      expect(after[other]).toMatch(/^\d[\d,]*(?:\.\d+)?$/)
    }
    await field(page, name).blur()
    const left = await field(page, name).inputValue()
    expect(Number(left), `${name} when left`).toBe(Number(typed.replace(/[^\d.]/g, '')))
  }
})

test('a contradiction is explained in figures without a chart, which is drawn once it is gone', async ({
  page,
}) => {
  await page.goto('./?usd=0.05')
  const region = page.getByRole('region', { name: 'Where each dollar goes' })
  const alert = region.getByRole('alert')
  await expect(alert).toContainText('contradict each other')
  for (const figure of ['$5.00', '$1.06', '$3.94']) await expect(alert).toContainText(figure)
  await expect(region.getByRole('img')).toHaveCount(0)
  await expect(region.locator('svg')).toHaveCount(0)

  await page.getByRole('textbox', { name: 'US$ per diamond' }).fill('0.005')
  await expect(alert).toHaveCount(0)
  await expect(region.getByRole('img')).toHaveCount(1)
})

test('a rate that sources leave open is dragged, and the answer’s curve is loaded only then', async ({
  page,
}) => {
  const loaded: string[] = []
  page.on('request', (request) => loaded.push(request.url()))
  await page.goto('./')
  const rates = page.getByRole('region', { name: 'Rates' })
  const opener = rates.getByRole('button', { name: 'What if? App store fee' })
  await expect(opener).toBeVisible()
  expect(loaded.filter((address) => address.includes('WhatIf'))).toEqual([])

  await opener.click()
  const slider = rates.getByRole('slider', { name: 'App store fee' })
  await slider.scrollIntoViewIfNeeded()
  const curve = rates.getByRole('img', { name: /^TikTok keeps, for each rate from 20% to 30%/ })
  await expect(curve.locator('.recharts-line-curve')).toBeVisible()

  const steps = await page.evaluate(() => history.length)
  const box = await slider.boundingBox()
  if (!box) throw new Error('the slider has no place')
  const y = box.y + box.height / 2
  await page.mouse.move(box.x + box.width - 8, y)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width / 2, y, { steps: 5 })
  await expect(field(page, 'App store fee')).toHaveValue('25')
  await page.mouse.move(box.x - 40, y, { steps: 5 })
  await page.mouse.up()
  await expect(field(page, 'App store fee')).toHaveValue('20')
  await expect(page).toHaveURL(/\?store=20$/)
  expect(await page.evaluate(() => history.length)).toBe(steps)
  await expectAmounts(page, { TikTok: (1999 / 1321) * 0.8 - 0.5 })
  await expect(slider).toBeInViewport()
})

/** All at once: typed one by one, the first of the digits would make a number. */
const paste = (input: Locator, text: string) =>
  input.evaluate((element: HTMLInputElement, pasted) => {
    element.select()
    document.execCommand('insertText', false, pasted)
  }, text)

test('a text that is no number stays with a reason beside it, and the last good result stays too', {
  tag: '@firefox',
}, async ({ page }) => {
  await page.goto('./')
  for (const [name, text, message] of [
    ['Coins', '1e3', /Enter a number, for example/],
    ['Viewer sends', '1.5', /Gifts are sent whole/],
  ] as const) {
    const before = await amountsOn(page)
    const headline = await page.getByRole('heading', { level: 1 }).innerText()
    const input = field(page, name)
    await input.click()
    await paste(input, text)
    for (const state of ['typing', 'left']) {
      await expect(input, state).toHaveValue(text)
      await expect(input, state).toHaveAttribute('aria-invalid', 'true')
      await expect(input, state).toHaveAccessibleDescription(message)
      await expect(page.getByText(message)).toBeVisible()
      expect(await amountsOn(page), `${text}, ${state}`).toEqual(before)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline)
      await input.blur()
    }
    await input.fill(name === 'Coins' ? '50' : '51')
    await expect(input).toHaveAttribute('aria-invalid', 'false')
    await expect.poll(() => amountsOn(page)).not.toEqual(before)
  }
})

test.describe('where pasting is allowed', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  test('two pasted cells never become one number, and a pasted comma is read by what it says', async ({
    page,
  }) => {
    const pasteIn = async (text: string) => {
      await page.evaluate((copied) => navigator.clipboard.writeText(copied), text)
      await page.keyboard.press('ControlOrMeta+V')
    }
    for (const address of ['./', './?embed=1&n=100']) {
      await test.step(address, async () => {
        await page.goto(address)
        await field(page, 'Coins').click()
        await pasteIn('100\n200')
        await expect(field(page, 'Coins')).toHaveValue('100')
        await expect(page.getByText('Not pasted: “100 200”. Enter one number.')).toBeVisible()
        await pasteIn('300\r\n')
        await expect(field(page, 'Viewer sends')).toHaveValue('300')

        await field(page, 'Viewer pays').fill('1234')
        await page.keyboard.press('Enter')
        await expect(field(page, 'Viewer pays')).toHaveValue('1,234.00')
        await pasteIn('1,50')
        await expect(field(page, 'Viewer sends')).toHaveValue('99')
        await expect(page.getByText('Read as 1.5')).toBeVisible()
      })
    }
  })
})

test.describe('in a German browser', () => {
  test.use({ locale: 'de-DE' })

  test('a comma is the decimal comma where the link asks for German numbers, and is read as one elsewhere', {
    tag: '@firefox',
  }, async ({ page }) => {
    await page.goto('./?n=100&lang=de')
    await field(page, 'Creator gets').fill('1,50')
    await expect(field(page, 'Creator gets')).toHaveValue('1,50')
    await expect(field(page, 'Viewer sends')).toHaveValue('300')
    await expectAmounts(page, { Creator: 1.5 })
    await expect(page.getByRole('heading', { level: 1 })).toContainText('1,50')
    await field(page, 'Viewer sends').fill('1.000')
    await expectAmounts(page, { Creator: 5 })

    await page.goto('./?n=100')
    await field(page, 'Creator gets').fill('1,5')
    await expectAmounts(page, { Creator: 1.5 })
    await expect(page.getByRole('heading', { level: 1 })).toContainText('$1.50')
    await field(page, 'Creator gets').fill('1,500.50')
    await expectAmounts(page, { Creator: 1500.5 })
    await expect(page.getByRole('heading', { level: 1 })).toContainText('$1,500.50')
  })
})
