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

const pack = 1999 / 1321

const examples: readonly {
  readonly says: string
  readonly link: string
  readonly amounts: Record<string, number>
  readonly sends: string
}[] = [
  {
    says: '100 Roses of the article at 1.50 leave the creator 0.50',
    link: './?rates=article&price=1.5&store=0',
    amounts: {
      'Viewer pays': 1.5,
      'Sales tax': 0,
      'App store': 0,
      TikTok: 1,
      Agency: 0,
      'Payout fee': 0,
      'Set aside': 0,
      Creator: 0.5,
    },
    sends: '100',
  },
  {
    says: '100 Roses in the app cost 1.513247…',
    link: './',
    amounts: {
      'Viewer pays': pack,
      'App store': pack * 0.3,
      TikTok: pack * 0.7 - 0.5,
      Creator: 0.5,
    },
    sends: '100',
  },
  {
    says: '100 Roses on the web cost 1.042857…',
    link: './?buy=web',
    amounts: {
      'Viewer pays': 365 / 350,
      'Payment processor': 0,
      TikTok: 365 / 350 - 0.5,
      Creator: 0.5,
    },
    sends: '100',
  },
  {
    says: 'one Rose where 200 make a diamond pays 0.000025',
    link: './?rates=article&price=1.5&store=0&model=roses200&n=1',
    amounts: { 'Viewer pays': 0.015, TikTok: 0.014975, Creator: 0.000025 },
    sends: '1',
  },
  {
    says: 'US$106 of October 2022 buys 7,494 Roses',
    link: './?rates=2022-10&pay=106&model=net50',
    amounts: {
      'Viewer pays': (7494 * 0.99) / 70,
      'App store': (7494 * 0.99 * 0.3) / 70,
      TikTok: 37.0953,
      Creator: 37.0953,
    },
    sends: '7,494',
  },
  {
    says: 'US$100 for the creator takes 20,000 Roses',
    link: './?get=100',
    amounts: { Creator: 100 },
    sends: '20,000',
  },
  {
    says: 'US$100 for the creator takes 4,000,000 Roses where 200 make a diamond',
    link: './?rates=article&get=100&model=roses200',
    amounts: { Creator: 100 },
    sends: '4,000,000',
  },
]

test('gives the worked examples to at least twelve digits', async ({ page }) => {
  for (const { says, link, amounts, sends } of examples) {
    await test.step(says, async () => {
      await page.goto(link)
      await expect(field(page, 'Viewer sends')).toHaveValue(sends)
      await expectAmounts(page, amounts)
    })
  }
})

test('keeps what is typed and lets the other four fields follow', async ({ page }) => {
  await page.goto('./')
  const typings = [
    ['Viewer sends', '1,000'],
    ['Viewer pays', '1.50'],
    ['Coins', '1 000'],
    ['Diamonds', '2,500'],
    ['Creator gets', '$1.50'],
    ['Viewer sends', '1 234'],
    ['Viewer pays', '$1,234.50'],
  ] as const
  for (const [name, typed] of typings) {
    const before = await texts(page)
    await field(page, name).click()
    await page.keyboard.type(typed)
    const after = await texts(page)
    expect(after[name]).toBe(typed)
    for (const other of fieldNames.filter((one) => one !== name)) {
      expect(after[other], `${other} after ${typed} in ${name}`).not.toBe(before[other])
      expect(after[other]).toMatch(/^\d[\d,]*(?:\.\d+)?$/)
    }
    await field(page, name).blur()
    const left = (await field(page, name).inputValue()).replaceAll(',', '')
    expect(Number(left), `${name} when left`).toBe(Number(typed.replace(/[$, ]/g, '')))
  }
})

test('follows a number typed in each field to the receipt', async ({ page }) => {
  await page.goto('./?rates=article&price=1.5&store=0')
  const same = [
    ['Viewer sends', '300'],
    ['Viewer pays', '4.50'],
    ['Coins', '300'],
    ['Diamonds', '300'],
    ['Creator gets', '1.50'],
  ] as const
  for (const [name, typed] of same) {
    await field(page, 'Viewer sends').fill('7')
    await field(page, name).fill(typed)
    await expectAmounts(page, { 'Viewer pays': 4.5, TikTok: 3, Creator: 1.5 })
  }
})

test('shows what is left over when money buys whole gifts', async ({ page }) => {
  await page.goto('./?rates=article&price=1.5&store=0')
  await field(page, 'Viewer pays').fill('1')
  await expect(field(page, 'Viewer sends')).toHaveValue('66')
  await expect(field(page, 'Viewer pays')).toHaveAccessibleDescription(/1\.0¢ left over/)
  await expect(page.getByRole('region', { name: 'Receipt' })).toContainText(
    '1.0¢ left over, not enough for another Rose.',
  )
  await expectAmounts(page, { 'Viewer pays': 0.99 })
})

test('sends coins that are not whole Lions as Lions, and says which are not sent', async ({
  page,
}) => {
  await page.goto('./?gift=lion&n=4')
  await field(page, 'Coins').fill('120000')
  await expect(page.getByRole('heading', { level: 1 })).toContainText(' for 4 Lions. ')
  await expect(field(page, 'Viewer sends')).toHaveValue('4')
  await expect(field(page, 'Coins')).toHaveAccessibleDescription(/4 coins left over/)
  await expect(page.getByText('4 coins left over, not enough for another Lion.')).toBeVisible()
  await expectAmounts(page, { Creator: 599.98 })
})

test('takes a number as known that is typed over the same one', async ({ page }) => {
  await page.goto('./?gift=lion&coins=120000')
  await expect(field(page, 'Coins')).toHaveAccessibleDescription(/4 coins/)
  await field(page, 'Viewer sends').focus()
  await page.keyboard.type('4')
  await expect(field(page, 'Coins')).toHaveValue('119,996')
  await expect(field(page, 'Coins')).not.toHaveAccessibleDescription(/4 coins/)
})

test('never rounds a Rose to nothing', async ({ page }) => {
  await page.goto('./?rates=article&price=1.5&store=0&n=1')
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/1\.50¢ .* 0\.50¢/)
  for (const link of ['./?n=1', './?rates=article&n=1&model=roses200', './?n=1&model=roses200']) {
    await page.goto(link)
    await expect(page.getByRole('heading', { level: 1 })).not.toContainText(/\$0\.00|\b0¢/)
    const amounts = Object.values(await amountsOn(page))
    const { lines, total } = await shownOn(page)
    for (const [index, text] of [...lines, total].entries()) {
      expect(/[1-9]/.test(text), `${link}: ${amounts[index]} reads ${text}`).toBe(
        Number(amounts[index]) !== 0,
      )
    }
    for (const [name, text] of Object.entries(await texts(page))) {
      expect(text, `${link}: ${name}`).toMatch(/[1-9]/)
    }
  }
})

const sums = [
  './',
  './?n=1',
  './?n=7&tax=8.875',
  './?n=1&rates=article&model=roses200',
  './?buy=web&agency=20&fee=2.5&fixed=0.3&aside=30',
  './?n=333&agency=33.3&aside=33.3&store=33.3',
  './?region=gb&n=13',
  './?region=de&n=17',
  './?region=vn&n=101&agency=7',
  './?cur=VND&n=1&model=roses200',
  './?cur=JPY&n=101&agency=7&aside=11',
  './?cur=JPY&n=1',
  './?cur=KWD&n=19&tax=5&taxmode=added',
  './?cur=KWD&n=1&model=roses200',
  './?usd=0.05',
  './?gift=lion&n=1000000000000&cur=VND',
]

test('shows lines that add up to the shown total', { tag: '@chromium' }, async ({ page }) => {
  for (const link of sums) {
    await page.goto(link)
    await expect(receiptOf(page)).toBeVisible()
    const { lines, total } = await shownOn(page)
    expect(lines).toHaveLength(7)
    const figures = lines.map(unitsOf)
    const sum = unitsOf(total)
    expect(sum.units, link).not.toBe(0n)
    for (const figure of figures) {
      expect(figure, link).toMatchObject({ places: sum.places, unit: sum.unit })
    }
    expect(
      figures.reduce((all, { units }) => all + units, 0n),
      `${link}: ${lines.join(' + ')} = ${total}`,
    ).toBe(sum.units)
  }
})

test('says why a target is out of reach', async ({ page }) => {
  await page.goto('./?get=5&aside=100')
  await expect(page.getByRole('alert').filter({ hasText: 'under Rates' })).toContainText(
    'Everything is set aside for tax.',
  )
  await expect(field(page, 'Creator gets')).toHaveValue('5.00')
  await expect(page.locator('body')).not.toContainText(/NaN|Infinity|undefined/)

  await page.goto('./?get=5&usd=0')
  await expect(page.getByRole('alert').filter({ hasText: 'under Rates' })).toContainText(
    'A diamond pays nothing.',
  )
})

test('explains a contradiction in words and figures and draws no chart of it', async ({ page }) => {
  await page.goto('./?usd=0.05')
  const region = page.getByRole('region', { name: 'Where each dollar goes' })
  const alert = region.getByRole('alert')
  await expect(alert).toContainText('contradict each other')
  await expect(alert).toContainText('$5.00')
  await expect(alert).toContainText('$1.06')
  await expect(alert).toContainText('$3.94')
  await expect(region.getByRole('img')).toHaveCount(0)
  await expect(region.locator('svg')).toHaveCount(0)
  await expectAmounts(page, { TikTok: pack * 0.7 - 5, Creator: 5 })
})

test('draws the chart again as soon as the contradiction is gone', async ({ page }) => {
  await page.goto('./?usd=0.05')
  const region = page.getByRole('region', { name: 'Where each dollar goes' })
  await page.getByRole('textbox', { name: 'One diamond pays' }).fill('0.005')
  await expect(region.getByRole('alert')).toHaveCount(0)
  await expect(region.getByRole('img')).toHaveCount(1)
})

const slips: readonly (readonly [name: string, text: string, message: RegExp])[] = [
  ['Viewer pays', 'abc', /Enter a number such as 1\.5/],
  ['Viewer pays', '-5', /Enter zero or more/],
  ['Coins', '1e3', /Enter a number such as/],
  ['Diamonds', '99999999999999999999', /Enter at most 1,000,000,000,000,000/],
  ['Creator gets', '1,0000', /Enter a number such as 1\.5/],
  ['Viewer sends', '1.5', /Gifts are sent whole/],
]

/** All at once: typed one by one, the first of the digits would make a number. */
const paste = (input: Locator, text: string) =>
  input.evaluate((element: HTMLInputElement, pasted) => {
    element.select()
    document.execCommand('insertText', false, pasted)
  }, text)

test('keeps a slip and the last good result, and says beside it what is wrong', async ({
  page,
}) => {
  await page.goto('./')
  for (const [index, [name, text, message]] of slips.entries()) {
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
      await expect(page.locator('body')).not.toContainText(/NaN|Infinity|undefined/)
      await input.blur()
    }
    await input.fill(String(50 + index))
    await expect(input).toHaveAttribute('aria-invalid', 'false')
    await expect.poll(() => amountsOn(page)).not.toEqual(before)
  }
})

for (const address of ['./', './?embed=1&n=100'])
  test.describe('where pasting is allowed', { tag: '@chromium' }, () => {
    test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

    test(`pastes no two cells as one number, and reads a comma that was pasted over others: ${address}`, async ({
      page,
    }) => {
      await page.goto(address)
      const pasteIn = async (text: string) => {
        await page.evaluate((copied) => navigator.clipboard.writeText(copied), text)
        await page.keyboard.press('ControlOrMeta+V')
      }
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
  })

async function expectDecimalComma(page: Page) {
  await field(page, 'Creator gets').fill('1,50')
  await expect(field(page, 'Creator gets')).toHaveValue('1,50')
  await expect(field(page, 'Viewer sends')).toHaveValue('300')
  await expectAmounts(page, { Creator: 1.5 })
  await expect(page.getByRole('heading', { level: 1 })).toContainText('1,50')

  await field(page, 'Viewer sends').fill('1.000')
  await expectAmounts(page, { Creator: 5 })
}

test('reads a decimal comma where the link asks for German numbers', async ({ page }) => {
  await page.goto('./?lang=de-DE')
  await expectDecimalComma(page)
})

test.describe('in a German browser', () => {
  test.use({ locale: 'de-DE' })

  test('reads a decimal comma', async ({ page }) => {
    await page.goto('./')
    await expectDecimalComma(page)
  })
})
