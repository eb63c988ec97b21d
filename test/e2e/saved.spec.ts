import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { axeViolations, expect, openMenu, test } from './fixtures.ts'

const headline = (page: Page) => page.getByRole('heading', { level: 1 })
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Saved calculations' })
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const names = (page: Page) => dialog(page).locator('li bdi')
const news = (page: Page) => dialog(page).getByRole('status')

async function openSaved(page: Page, address: string) {
  await page.goto(address)
  await openMenu(page)
  await button(page, 'Saved').click()
  await expect(dialog(page)).toBeVisible()
}

async function save(page: Page, name: string) {
  await dialog(page).getByRole('textbox').fill(name)
  await button(page, 'Save').click()
}

/** Presses Tab until something of that name has the focus. */
async function tabTo(page: Page, name: string) {
  const target = button(page, name)
  for (let press = 0; press < 40; press++) {
    await page.keyboard.press('Tab')
    if (await target.evaluate((it) => it === document.activeElement)) return
  }
  throw new Error(`Tab does not reach ${name}`)
}

test('saves, opens, deletes and restores by keyboard alone', async ({ page, baseURL }) => {
  await page.goto('./?gift=lion&n=2&theme=dark')
  await expect(headline(page)).toBeVisible()
  await tabTo(page, 'Saved')
  await page.keyboard.press('Enter')
  await expect(dialog(page)).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(dialog(page).getByRole('textbox')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(news(page)).toHaveText('“2 Lions” saved.')
  await page.keyboard.press('Escape')

  await page.getByRole('textbox', { name: 'Viewer sends' }).fill('7')
  await expect(headline(page)).toContainText('7 Lions')
  await button(page, 'Saved').focus()
  await page.keyboard.press('Enter')
  await tabTo(page, 'Delete “2 Lions”')
  await page.keyboard.press('Enter')
  await expect(dialog(page)).toContainText('Nothing is saved yet.')
  await expect(button(page, 'Undo')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(names(page)).toHaveText(['2 Lions'])
  await tabTo(page, 'Open “2 Lions”')
  await page.keyboard.press('Enter')

  await expect(dialog(page)).toHaveCount(0)
  await expect(headline(page)).toContainText('2 Lions')
  await expect(page).toHaveURL(`${baseURL}?gift=lion&n=2&theme=dark`)
  await expect(page.locator('main')).toBeFocused()
})

test('is there on the next visit, and in every tab at once', async ({ page, context }) => {
  await openSaved(page, './?n=5')
  await save(page, 'Of the first tab')
  const other = await context.newPage()
  await openSaved(other, './lion/')
  await expect(names(other)).toHaveText(['Of the first tab'])
  await save(other, 'Of the second')
  await expect(names(page)).toHaveText(['Of the second', 'Of the first tab'])
  await button(page, 'Delete “Of the first tab”').click()
  await expect(names(other)).toHaveText(['Of the second'])

  await button(page, 'Open “Of the second”').click()
  await expect(headline(page)).toContainText('1 Lion')
})

test('may be of any gift, even one that is loaded late', async ({ page, baseURL }) => {
  await openSaved(page, './?gift=mic-champ&n=2')
  await button(page, 'Save').click()
  await openSaved(page, './')
  await expect(dialog(page).getByRole('listitem')).toContainText('for 2 Mic Champ gifts')
  await button(page, 'Open “2 Mic Champ gifts”').click()
  await expect(headline(page)).toContainText('2 Mic Champ gifts')
  await expect(page).toHaveURL(`${baseURL}?gift=mic-champ&n=2`)
})

test('goes through a file to another browser, whatever the names', async ({ page, browser }) => {
  const nasty = [
    '</script><img src=x onerror=alert(1)>',
    '=cmd|’ /C calc’!A1',
    'שורה “ñ” 🌹',
    '{name}',
  ]
  await openSaved(page, './?n=5&model=net50')
  for (const name of nasty) await save(page, name)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(page, 'Export all').click(),
  ])
  expect(download.suggestedFilename()).toBe('rose-value-saved.json')
  const content = await readFile(await download.path())

  const context = await browser.newContext()
  const other = await context.newPage()
  await openSaved(other, page.url())
  await other.getByLabel('Import a file').setInputFiles({
    name: 'saved.json',
    mimeType: 'application/json',
    buffer: content,
  })
  await expect(news(other)).toHaveText('4 calculations added.')
  await expect(names(other)).toHaveText(nasty.toReversed())
  await button(other, 'Open “{name}”').click()
  await expect(headline(other)).toContainText('5 Roses')
  await context.close()
})

test('takes of a nasty file what is right, names the rest, and runs nothing', async ({ page }) => {
  await openSaved(page, './')
  const savedAt = '2026-11-25T12:00:00.000Z'
  const file = JSON.stringify({
    version: 1,
    saved: [
      { name: 'Fine', link: 'n=7', savedAt },
      { name: '<b>bold</b>', link: 'javascript:alert(1)', savedAt },
      { name: 'x'.repeat(5000), link: '', savedAt },
      { name: 'No day', link: '', savedAt: 'NaN' },
      ['Fine'],
    ],
  }).replace('"version":1', '"version":1,"__proto__":{"polluted":true}')
  await page.getByLabel('Import a file').setInputFiles({
    name: 'saved.json',
    mimeType: 'application/json',
    buffer: Buffer.from(file),
  })
  await expect(news(page)).toContainText('1 calculation added. 4 entries could not be read')
  await expect(news(page)).toContainText('“<b>bold</b>”')
  await expect(names(page)).toHaveText(['Fine'])
  expect(await page.evaluate(() => 'polluted' in {})).toBe(false)
})

test('keeps what there is where the browser has no room left', async ({ page }) => {
  await openSaved(page, './')
  await save(page, 'Kept')
  await page.evaluate(() => {
    // Fills it to the last letter.
    for (let length = 2 ** 22; length >= 1; length /= 2) {
      for (let at = 0; at < 4; at++) {
        try {
          localStorage.setItem(`filler ${length} ${at}`, 'x'.repeat(length))
        } catch {
          break
        }
      }
    }
  })
  await save(page, 'One too many')
  await expect(news(page)).toContainText('could not store')
  await expect(names(page)).toHaveText(['Kept'])
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith('filler')) localStorage.removeItem(key)
    }
  })
  await page.reload()
  await button(page, 'Saved').click()
  await expect(names(page)).toHaveText(['Kept'])
})

test('saves in a window that stays in a sandbox without forms, with a click and with a key', async ({
  page,
  baseURL,
  hostPage,
}) => {
  const frame = `<iframe sandbox="allow-scripts allow-same-origin allow-popups"
    src="${baseURL}?embed=1"></iframe>`
  await page.goto(await hostPage(frame))
  const opened = page.context().waitForEvent('page')
  await page.locator('iframe').contentFrame().getByRole('link').click()
  const calculator = await opened
  await button(calculator, 'Saved').click()
  await save(calculator, 'With a click')
  await expect(news(calculator)).toHaveText('“With a click” saved.')
  const name = dialog(calculator).getByRole('textbox')
  await name.fill('With a key')
  await name.press('Enter')
  await expect(names(calculator)).toHaveText(['With a key', 'With a click'])
})

test('is absent where storage is blocked, and the page works', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError')
      },
    })
  })
  await page.goto('./')
  await page.getByRole('textbox', { name: 'Viewer sends' }).fill('7')
  await expect(headline(page)).toContainText('7 Roses')
  await expect(button(page, 'Saved')).toHaveCount(0)
  await button(page, 'Share').click()
  await expect(page.getByRole('dialog')).toBeVisible()
})

test('closes the menu of a phone, which has the focus back afterwards', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 700 })
  await openSaved(page, './')
  await expect(button(page, 'Saved')).toBeHidden()
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toHaveCount(0)
  await expect(button(page, 'Menu')).toBeFocused()
})

const long = 'W'.repeat(80)

test('fits any width without barriers: light on a phone, dark on a desk', async ({ page }) => {
  for (const [width, colorScheme] of [
    [320, 'light'],
    [1280, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 700 })
    await page.emulateMedia({ colorScheme })
    await openSaved(page, './?gift=lion&n=1000000000000&cur=VND')
    for (const name of ['Short', long]) await save(page, name)
    expect.soft(await axeViolations(page), `with two, ${colorScheme}`).toEqual([])
    await button(page, 'Delete “Short”').click()
    await dialog(page).getByRole('textbox').fill('')
    await button(page, 'Save').click()
    await expect(dialog(page).getByRole('textbox')).toHaveAccessibleDescription('Enter a name.')
    expect
      .soft(await axeViolations(page), `with a slip and an offer to undo, ${colorScheme}`)
      .toEqual([])
    for (const direction of ['ltr', 'rtl']) {
      await page.evaluate((dir) => {
        document.documentElement.dir = dir
      }, direction)
      const room = await dialog(page).evaluate((it) => it.scrollWidth - it.clientWidth)
      expect.soft(room, `${direction} at ${width} px`).toBe(0)
    }
    await page.evaluate(() => localStorage.clear())
  }
})
