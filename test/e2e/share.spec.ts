import { readFile } from 'node:fs/promises'
import type { Download, Locator, Page } from '@playwright/test'
import { encode } from 'uqr'
import { axeViolations, expect, test } from './fixtures.ts'
import { frameOf, post, sandbox } from './posts.ts'

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

test('the Share dialog stays open where its button is pressed twice', async ({ page }) => {
  // Loaded, the dialog is there before the second press: that falls on the ground around it.
  const dialog = await openShare(page, './?n=7')
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await page.getByRole('button', { name: 'Share', exact: true }).dblclick()
  await expect(page.getByRole('img', { name: 'QR code of the link' })).toBeVisible()
  await expect(dialog).toBeVisible()

  await page.mouse.click(5, 5)
  await expect(dialog).toHaveCount(0)
})

test('the picture and the receipt are saved as files of each kind', async ({ page, baseURL }) => {
  await openShare(page, `./?${deductions}`)
  const [picture, drawing, table, record] = [
    await saved(page, 'Save as PNG'),
    await saved(page, 'Save as SVG'),
    await saved(page, 'Save as CSV'),
    await saved(page, 'Save as JSON'),
  ]
  const names = [picture, drawing, table, record].map((download) => download.suggestedFilename())
  expect(names).toEqual(['png', 'svg', 'csv', 'json'].map((kind) => `rose-value-100-roses.${kind}`))

  const png = await contentOf(picture)
  expect([...png.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  // Twice the size of the picture.
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2400, 1260])
  const colours = await page.evaluate(async (base64) => {
    const image = new Image()
    image.src = `data:image/png;base64,${base64}`
    await image.decode()
    const canvas = Object.assign(document.createElement('canvas'), { width: 600, height: 315 })
    const context = canvas.getContext('2d')
    // Every fourth pixel as it is, none mixed of several.
    Object.assign(context ?? {}, { imageSmoothingEnabled: false })
    context?.drawImage(image, 0, 0, 600, 315)
    const data = context?.getImageData(0, 0, 600, 315).data ?? []
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

  const svg = String(await contentOf(drawing))
  expect(svg).toMatch(/^<svg [^]*<\/svg>$/)
  expect(svg).toContain(
    `${baseURL}?tax=10&agency=10&fee=2&fixed=0.01&aside=20`.replaceAll('&', '&amp;'),
  )
  expect(svg).not.toMatch(/class=|style=|href=/)

  expect(String(await contentOf(table)).startsWith('\ufeffSection,Item,Value,')).toBe(true)

  const { version, link } = JSON.parse(String(await contentOf(record)))
  expect(version).toBe(1)
  expect(link).toBe(`${baseURL}?tax=10&agency=10&fee=2&fixed=0.01&aside=20`)
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

test('the link is shown as a QR code, black on white also on a dark page', {
  tag: ['@firefox', '@root'],
}, async ({ page, baseURL }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  const dialog = await openShare(page, './?n=7')
  const code = dialog.getByRole('img', { name: 'QR code of the link' })
  await expect(code).toBeVisible()
  for (const frozen of [false, true]) {
    await dialog.getByRole('checkbox', { name: /^Freeze/ }).setChecked(frozen)
    const link = await dialog.getByRole('textbox', { name: 'Link' }).inputValue()
    expect(link).toBe(`${baseURL}?n=7${frozen ? '&rates=2026-11' : ''}`)
    const { data, size } = encode(link, { border: 4 })
    await expect.poll(() => modulesOn(code, size)).toEqual(data)
  }
})

test('a card in a frame offers texts in place of files, and the link of the full calculator', async ({
  page,
  baseURL,
  hostPage,
}) => {
  const src = `${baseURL}?embed=1&amp;theme=dark&amp;n=7`
  const card = (attributes: string) =>
    `<iframe src="${src}" title="Card" width="320" height="420" ${attributes}></iframe>`
  await page.goto(await hostPage(post(card('id="plain"') + card(`id="sandboxed" ${sandbox}`))))
  for (const where of ['#plain', '#sandboxed']) {
    await test.step(where, async () => {
      const inside = page.frameLocator(where)
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
      if (where === '#sandboxed')
        expect(await axeViolations(await frameOf(page, where))).toEqual([])
      await dialog.getByRole('button', { name: 'Close' }).click()
      await expect(dialog).toBeHidden()
    })
  }
})
