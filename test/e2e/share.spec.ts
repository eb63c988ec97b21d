import { readFile } from 'node:fs/promises'
import type { Download, Frame, Locator, Page } from '@playwright/test'
import { encode } from 'uqr'
import { readCsv } from '../ui/read-csv.ts'
import { amountsOn, axeViolations, expect, test } from './fixtures.ts'

const deductions = 'agency=10&fee=2&fixed=0.01&aside=20&tax=10'

async function openShare(page: Page, address: string): Promise<Locator> {
  await page.goto(address)
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  return page.getByRole('dialog', { name: 'Share this calculation' })
}

async function saved(page: Page, button: string): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ])
  return download
}

const contentOf = async (download: Download) => readFile(await download.path())

const sum = (amounts: readonly string[]) =>
  amounts.reduce((total, amount) => total + Number(amount), 0)

test('stays open where its button is pressed twice', async ({ page, baseURL }) => {
  // Loaded, the dialog is there before the second press: that falls on the ground around it.
  const dialog = await openShare(page, `${baseURL}?n=7`)
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await page.getByRole('button', { name: 'Share', exact: true }).dblclick()
  await expect(page.getByRole('img', { name: 'QR code of the link' })).toBeVisible()
  await expect(dialog).toBeVisible()

  await page.mouse.click(5, 5)
  await expect(dialog).toHaveCount(0)
})

test('saves the picture as a PNG of twice its size, in colours', async ({ page, baseURL }) => {
  await openShare(page, `${baseURL}?${deductions}`)
  const download = await saved(page, 'Save as PNG')
  expect(download.suggestedFilename()).toBe('rose-value-100-roses.png')
  const png = await contentOf(download)
  expect([...png.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2400, 1260])

  const colours = await page.evaluate(async (base64) => {
    const image = new Image()
    image.src = `data:image/png;base64,${base64}`
    await image.decode()
    const canvas = Object.assign(document.createElement('canvas'), { width: 2400, height: 1260 })
    const context = canvas.getContext('2d')
    context?.drawImage(image, 0, 0)
    const data = context?.getImageData(0, 0, 2400, 1260).data ?? []
    const found = new Set<string>()
    for (let at = 0; at < data.length; at += 4) {
      found.add([data[at], data[at + 1], data[at + 2], data[at + 3]].join())
    }
    return [...found]
  }, png.toString('base64'))
  // Paper, ink, the creator and the store.
  for (const colour of ['251,247,244,255', '35,26,29,255', '214,34,79,255', '199,125,10,255']) {
    expect(colours).toContain(colour)
  }
})

test('saves the picture as an SVG with the answer, the assumptions and the address', async ({
  page,
  baseURL,
}) => {
  await openShare(page, `${baseURL}?n=7`)
  const download = await saved(page, 'Save as SVG')
  expect(download.suggestedFilename()).toBe('rose-value-7-roses.svg')
  const svg = String(await contentOf(download))
  // Our pages read no markup.
  const blank = await page.context().newPage()
  const text = await blank.evaluate((file) => {
    const root = new DOMParser().parseFromString(file, 'image/svg+xml')
    return [...root.querySelectorAll('text')].map((line) => line.textContent).join(' ')
  }, svg)
  expect(text).toContain('A viewer pays 10.6¢ for 7 Roses. The creator gets about 3.5¢.')
  expect(text).toContain(
    'Rates of November 2026: 100 coins for $1.51 · 1 coin = 1 diamond = $0.005',
  )
  expect(text).toContain(`${baseURL}?n=7`)
  expect(svg).not.toMatch(/class=|style=|href=/)
})

test('saves the receipt as CSV that adds up, to the figures on the page', async ({
  page,
  baseURL,
}) => {
  await openShare(page, `${baseURL}?${deductions}`)
  const download = await saved(page, 'Save as CSV')
  expect(download.suggestedFilename()).toBe('rose-value-100-roses.csv')
  const file = String(await contentOf(download))
  expect(file.startsWith('\ufeffSection,Item,Value,')).toBe(true)

  const receipt = readCsv(file.slice(1)).filter(([section]) => section === 'Receipt')
  const amounts = Object.fromEntries(receipt.map(([, item, value]) => [item, value]))
  expect(amounts).toEqual(await amountsOn(page))
  const { 'Viewer pays': viewerPays = '', ...lines } = amounts
  expect(sum(Object.values(lines))).toBeCloseTo(Number(viewerPays), 12)
})

test('saves the receipt as JSON that adds up, with its sources', async ({ page, baseURL }) => {
  await openShare(page, `${baseURL}?gift=lion&n=2&region=gb`)
  const download = await saved(page, 'Save as JSON')
  expect(download.suggestedFilename()).toBe('rose-value-2-lions.json')
  const { version, pinnedLink, receipt, viewerPays, sources } = JSON.parse(
    String(await contentOf(download)),
  )
  expect(version).toBe(1)
  expect(pinnedLink).toBe(`${baseURL}lion/?n=2&rates=2026-11&region=gb`)
  expect(sum(receipt.map(({ amount }: { amount: string }) => amount))).toBeCloseTo(
    Number(viewerPays.amount),
    9,
  )
  expect(sources.length).toBeGreaterThan(3)
})

/** The dark modules of the code as it is on the screen, row by row. */
const modulesOn = (code: Locator, size: number) =>
  code.evaluate(async (svg, across) => {
    const image = new Image()
    image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(svg))}`
    await image.decode()
    const side = across * 4
    const canvas = Object.assign(document.createElement('canvas'), { width: side, height: side })
    const context = canvas.getContext('2d')
    context?.drawImage(image, 0, 0, side, side)
    const rows = Array.from({ length: across }, (_, y) => y)
    return rows.map((y) =>
      rows.map((x) => (context?.getImageData(x * 4 + 2, y * 4 + 2, 1, 1).data[0] ?? 255) < 128),
    )
  }, size)

for (const colorScheme of ['light', 'dark'] as const) {
  test(`shows the link as a QR code, black on white: ${colorScheme}`, async ({ page, baseURL }) => {
    await page.emulateMedia({ colorScheme })
    const dialog = await openShare(page, `${baseURL}?n=7`)
    const code = dialog.getByRole('img', { name: 'QR code of the link' })
    await expect(code).toBeVisible()
    for (const frozen of [false, true]) {
      await dialog.getByRole('checkbox', { name: /^Freeze/ }).setChecked(frozen)
      const link = await dialog.getByRole('textbox', { name: 'Link' }).inputValue()
      expect(link.includes('rates=')).toBe(frozen)
      const { data, size } = encode(link, { border: 4 })
      await expect.poll(() => modulesOn(code, size)).toEqual(data)
    }
  })
}

test('works without the QR code where its module does not load', async ({
  page,
  baseURL,
  problems,
}) => {
  await page.route(/qr-outline/, (route) => route.abort())
  const dialog = await openShare(page, baseURL ?? '')
  await expect(dialog.getByText('The QR code could not be loaded.')).toBeVisible()
  await expect(dialog.getByRole('textbox', { name: 'Link' })).toHaveValue(baseURL ?? '')
  problems.length = 0
})

for (const [width, height] of [
  [320, 420],
  [390, 844],
  [1280, 900],
] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`has no barriers at ${width} × ${height}, ${colorScheme}`, async ({ page, baseURL }) => {
      await page.setViewportSize({ width, height })
      await page.emulateMedia({ colorScheme })
      const dialog = await openShare(page, `${baseURL}?${deductions}`)
      await expect(dialog.getByRole('img', { name: 'QR code' })).toBeVisible()
      expect(await axeViolations(page)).toEqual([])
      expect(await dialog.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0)
      // However far one reads, it can be closed.
      await dialog.getByRole('button', { name: 'Save as JSON' }).scrollIntoViewIfNeeded()
      await dialog.getByRole('button', { name: 'Close' }).click()
      await expect(dialog).toBeHidden()
    })
  }
}

test('gives the link to the system’s share sheet, where there is one', async ({
  page,
  baseURL,
}) => {
  await page.addInitScript(() => {
    Object.assign(navigator, { share: async (data: ShareData) => Object.assign(window, { data }) })
  })
  const dialog = await openShare(page, `${baseURL}?n=7`)
  await dialog.getByRole('button', { name: 'Share…' }).click()
  const shared = await page.evaluate(() => (window as { data?: ShareData }).data)
  expect(shared?.url).toBe(`${baseURL}?n=7`)
})

test('offers no share sheet where there is none', async ({ page, baseURL }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'share')
  })
  const dialog = await openShare(page, baseURL ?? '')
  await expect(dialog.getByRole('button', { name: 'Copy link' })).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Share…' })).toHaveCount(0)
})

async function frameOf(page: Page): Promise<Frame> {
  const found = await (await page.locator('iframe').elementHandle())?.contentFrame()
  if (!found) throw new Error('the page has no frame')
  return found
}

for (const [where, sandbox] of [
  ['a frame', ''],
  ['a sandboxed frame', 'sandbox="allow-scripts"'],
] as const) {
  test(`offers texts in ${where}, of the full calculator`, async ({ page, baseURL, hostPage }) => {
    const src = `${baseURL}?embed=1&amp;theme=dark&amp;n=7`
    const card = `<iframe src="${src}" title="Card" width="320" height="420" ${sandbox}></iframe>`
    await page.goto(await hostPage(`<!doctype html><html lang="en"><title>Post</title>${card}`))
    const inside = page.frameLocator('iframe')
    await inside.getByRole('button', { name: 'Share' }).click()
    const dialog = inside.getByRole('dialog', { name: 'Share this calculation' })
    const text = (name: string) => dialog.getByRole('textbox', { name })
    await expect(text('Link')).toHaveValue(`${baseURL}?n=7`)

    await expect(dialog.getByRole('button', { name: /^Save as/ })).toHaveCount(0)
    await expect(text('Receipt as CSV')).toHaveValue(/^Section,Item,Value/)
    expect(JSON.parse(await text('Receipt as JSON').inputValue()).link).toBe(`${baseURL}?n=7`)
    await expect(text('Picture as SVG')).toHaveValue(/^<svg [^]*3\.5¢[^]*<\/svg>$/)
    const picture = dialog.locator('img[alt^="A viewer pays 10.6¢ for 7 Roses."]')
    await expect(picture).toHaveAttribute('src', /^data:image\/png/)
    expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(2400)

    for (const [button, name] of [
      ['Copy link', 'Link'],
      ['Copy CSV', 'Receipt as CSV'],
      ['Copy SVG', 'Picture as SVG'],
    ] as const) {
      await dialog.getByRole('button', { name: button }).click()
      await expect(text(name)).toBeFocused()
      const selected = await text(name).evaluate(
        ({ value, selectionStart, selectionEnd }: HTMLTextAreaElement) =>
          value.slice(selectionStart, selectionEnd),
      )
      expect(selected).toBe(await text(name).inputValue())
    }
    expect(await dialog.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0)
    expect(await axeViolations(await frameOf(page))).toEqual([])
    await dialog.getByRole('button', { name: 'Close' }).click()
    await expect(dialog).toBeHidden()
  })
}
