import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { holdScript } from './hold-script.ts'

// What visitors type, choose and press before the script has come counts once it has.

const headline = (page: Page) => page.getByRole('heading', { level: 1 })
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })
const giftField = (page: Page) => page.getByRole('combobox', { name: 'Gift' })

/** Opens a page whose script waits until the function that it returns is called. */
async function openWithoutScript(page: Page, address: string) {
  const release = await holdScript(page)
  await page.goto(address, { waitUntil: 'commit' })
  return release
}

for (const [locale, address, name, typed, says] of [
  ['en-US', './', 'Viewer pays', '12.', '$11.98 for 792 Roses'],
  // Where nothing is guessed from the browser's language, or the page would be hidden.
  ['de-DE', './first-payout/', 'Viewer pays', '1,6', '$1.59 for 105 Roses'],
  ['en-US', './lion/?embed=1', 'Viewer sends', '7', 'for 7 Lions'],
] as const) {
  test.describe(`in ${locale}`, () => {
    test.use({ locale })

    test(`counts a number that is typed before the script runs: ${typed} at ${address}`, {
      tag: ['@core', '@firefox'],
    }, async ({ page }) => {
      const release = await openWithoutScript(page, address)
      await field(page, name).click()
      await page.keyboard.type(typed)
      release()
      await expect(headline(page)).toContainText(says)
      await expect(field(page, name)).toHaveValue(typed)
      await expect(field(page, name)).toBeFocused()
      await page.keyboard.type('5')
      await expect(field(page, name)).toHaveValue(`${typed}5`)
    })
  })
}

for (const [locale, path, name] of [
  ['en-US', './', 'Viewer sends'],
  ['de-DE', './lion/?embed=1', 'Viewer sends'],
  ['en-US', './', 'Gift'],
] as const) {
  test.describe(`in ${locale}`, () => {
    test.use({ locale })

    test(`loses no letter that is typed while the page starts to work: ${name} at ${path}`, async ({
      page,
    }) => {
      const release = await openWithoutScript(page, path)
      const typedInto = name === 'Gift' ? giftField(page) : field(page, name)
      await typedInto.focus()
      await page.keyboard.type('1')
      // One letter for each task of the browser, from when React or Preact begins.
      const typed = page.evaluate(async () => {
        const root = document.querySelector('#root') as HTMLElement
        const nextTask = () => new Promise((resolve) => setTimeout(resolve))
        while (!Object.keys(root).some((key) => key.startsWith('__'))) await nextTask()
        for (const letter of '23456') {
          document.execCommand('insertText', false, letter)
          await nextTask()
        }
      })
      release()
      await typed
      const digits = async () => (await typedInto.inputValue()).replaceAll(/\D/g, '')
      await expect.poll(digits).toBe('123456')
      if (name === 'Gift') await expect(page.getByRole('listbox')).toBeVisible()
      else await expect(headline(page)).toContainText(/\b123.?456\b/)
    })
  })
}

test('the field edited last before the script runs is the known one, even after focus moved on', async ({
  page,
}) => {
  const release = await openWithoutScript(page, './')
  await field(page, 'Diamonds').focus()
  await page.keyboard.type('77')
  await field(page, 'Viewer sends').focus()
  await page.keyboard.type('5')
  await page.getByRole('combobox', { name: 'Theme' }).focus()
  release()
  await expect(headline(page)).toContainText('5 Roses')
})

test('a number that is typed over itself before the script runs is the known one', async ({
  page,
}) => {
  const release = await openWithoutScript(page, './')
  await field(page, 'Viewer pays').focus()
  await page.keyboard.type('1.51')
  release()
  await expect.poll(() => new URL(page.url()).search).toBe('?pay=1.51')
})

test('keeps the caret where it was before the script runs', async ({ page }) => {
  const release = await openWithoutScript(page, './')
  await field(page, 'Viewer sends').focus()
  for (const key of ['2', '5', 'ArrowLeft']) await page.keyboard.press(key)
  release()
  await expect(headline(page)).toContainText('25 Roses')
  await page.keyboard.press('3')
  await expect(field(page, 'Viewer sends')).toHaveValue('235')
})

for (const [typed, says] of [
  ['lions', '1 Lion'],
  ['lio', '100 Roses'],
] as const) {
  test(`chooses the gift that is named before the script runs, or says that there is none: ${typed}`, async ({
    page,
  }) => {
    const release = await openWithoutScript(page, './')
    await giftField(page).click()
    await page.keyboard.type(typed)
    await page.keyboard.press('Tab')
    release()
    await expect(headline(page)).toContainText(says)
    await expect(page.getByRole('listbox')).toHaveCount(0)
    await expect(giftField(page)).toHaveAccessibleDescription(typed === 'lio' ? /“lio”/ : '')
  })
}

// Not in Firefox, where an event that a script makes brings no text along.
test('never reads two cells that are pasted before the script runs as one number', async ({
  page,
}) => {
  for (const address of ['./', './?embed=1']) {
    const release = await openWithoutScript(page, address)
    await field(page, 'Coins').focus()
    await field(page, 'Coins').evaluate((input) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text', '100\n200\n')
      const paste = { clipboardData, bubbles: true, cancelable: true }
      input.dispatchEvent(new ClipboardEvent('paste', paste))
    })
    release()
    await expect(field(page, 'Coins')).toHaveValue('100 ↵ 200')
    await expect(field(page, 'Coins')).toHaveAttribute('aria-invalid', 'true')
    await expect(field(page, 'Viewer sends')).toHaveValue('100')
    await page.unrouteAll()
  }
})

test('ignores synthetic events before the script runs', async ({ page }) => {
  const release = await openWithoutScript(page, './')
  await expect(field(page, 'Viewer sends')).toBeVisible()
  await page.evaluate(() => {
    // Filling in a form is a key press without a key; a click may be the whole document's.
    document.querySelector('main input')?.dispatchEvent(new Event('keydown', { bubbles: true }))
    document.dispatchEvent(new Event('click', { bubbles: true }))
    document.dispatchEvent(new Event('focusin', { bubbles: true }))
  })
  release()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'auto')
})

test('keeps the theme that is chosen before the script runs', async ({ page }) => {
  const release = await openWithoutScript(page, './')
  const theme = page.getByRole('combobox', { name: 'Theme' })
  await theme.selectOption('dark')
  release()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(theme).toHaveValue('dark')
  await page.reload()
  await expect(theme).toHaveValue('dark')
})

test('does what was pressed last before the script runs', async ({ page }) => {
  const release = await openWithoutScript(page, './')
  await page.getByRole('button', { name: 'Embed', exact: true }).click()
  await page.getByRole('button', { name: 'Share', exact: true }).press('Enter')
  release()
  await expect(page.getByRole('dialog', { name: 'Share' })).toBeVisible()
  await page.unrouteAll()

  const releaseAgain = await openWithoutScript(page, './')
  await page.getByRole('button', { name: 'Show gifts' }).click()
  releaseAgain()
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible()
})
