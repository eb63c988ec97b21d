import { writeFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { axeViolations, expect, test } from './fixtures.ts'

const log = `time,viewer,gift,count
20:00:04,@viewer_8,Rose,5
20:00:31,@viewer_3,Finger Heart,1
20:01:02,@viewer_3,Finger Heart,many
`

const files = (page: Page) => page.getByRole('region', { name: 'Files' })
const choose = (page: Page) => page.getByLabel('Choose a file')

/** Drops files somewhere on the page, as a browser tells it. */
const drop = (page: Page, selector: string, given: Readonly<Record<string, string>>) =>
  page.locator(selector).evaluate((element, named) => {
    const dataTransfer = new DataTransfer()
    for (const [name, text] of Object.entries(named)) dataTransfer.items.add(new File([text], name))
    for (const type of ['dragover', 'drop'])
      element.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }))
  }, given)

test(
  'a log is chosen by keyboard, kept, and forgotten',
  { tag: ['@core', '@firefox'] },
  async ({ page }, testInfo) => {
    const path = testInfo.outputPath('live.csv')
    await writeFile(path, log)
    // From now on, and not only once a key may be on its way.
    page.on('filechooser', () => {})
    await page.goto('./log/')
    await choose(page).focus()
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.keyboard.press('Enter'),
    ])
    expect(chooser.isMultiple()).toBe(true)
    await chooser.setFiles(path)
    await expect(files(page)).toContainText(/live\.csv: .*lines/)
    await expect(files(page)).toContainText(/1 of 3 lines could not be read/)
    expect(await axeViolations(page)).toEqual([])

    await page.getByRole('checkbox', { name: /Keep in this browser/ }).check()
    await expect(page.getByText('Kept in this browser, and nowhere else.')).toBeVisible()
    await page.reload()
    await page.getByRole('button', { name: /^Open the log you kept/ }).click()
    await expect(files(page)).toContainText(/live\.csv/)
    await page.getByRole('button', { name: 'Open another file' }).click()
    await page.getByRole('button', { name: 'Delete it' }).click()
    await expect(page.getByText('The kept log was deleted.')).toBeVisible()
    expect(await page.evaluate(() => indexedDB.databases())).toEqual([])
  },
)

test('a log that isn’t kept leaves nothing behind', async ({ page }) => {
  await page.goto('./log/')
  await drop(page, 'footer', { 'live.csv': log })
  await expect(files(page)).toBeVisible()
  await page.reload()
  await expect(choose(page)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Did a child spend too much?' })).toBeVisible()
  await expect(page.getByRole('button', { name: /^Open the log/ })).toHaveCount(0)
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([])
})

test('a file chosen before the script loads is read once it has', async ({ page }) => {
  let release = () => {}
  const held = new Promise<void>((done) => {
    release = done
  })
  await page.route(/assets\/.*\.js/, async (route) => {
    await held
    await route.continue()
  })
  await page.goto('./log/', { waitUntil: 'commit' })
  await choose(page).setInputFiles({
    name: 'live.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(log),
  })
  release()
  await expect(files(page)).toContainText('live.csv')
})

test('files that aren’t logs are named, and a list is pasted instead', async ({ page }) => {
  await page.goto('./log/')
  const part = (at: number) => [`part-${at}.txt`, ''] as const
  await drop(page, 'main', {
    'picture.gif': 'GIF89a',
    ...Object.fromEntries(Array.from({ length: 20 }, (_, at) => part(at))),
  })
  await expect(page.getByText('picture.gif is a picture.')).toBeVisible()
  await expect(page.getByText(/is empty, so there is nothing to count/)).toHaveCount(20)
  await page.getByRole('button', { name: 'Paste a list' }).click()
  await page.getByLabel('Your list').fill(log)
  expect(await axeViolations(page)).toEqual([])
  await page.getByRole('button', { name: 'Read it' }).click()
  await expect(files(page)).toContainText(/Pasted list: .*lines/)
})

test('an open log is in no link', async ({ page }) => {
  await page.goto('./log/')
  await drop(page, 'main', { 'live.csv': log })
  await expect(files(page)).toBeVisible()
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('The log you opened is never shared.')
  await expect(dialog).not.toContainText(/viewer_8|live\.csv/)
})

for (const width of [1280, 1040, 740, 390]) {
  test(`large amounts keep apart at ${width} px`, async ({ page }, testInfo) => {
    const path = testInfo.outputPath('large.csv')
    await writeFile(
      path,
      `time,viewer,gift,count\n20:00:04,@viewer_8,Lion,30000\n20:00:31,@viewer_3,Rose,5\n`,
    )
    await page.setViewportSize({ width, height: 900 })
    await page.goto('./log/')
    await choose(page).setInputFiles(path)
    const cells = page.locator('section[data-area="gifters"] td, section[data-area="kinds"] td')
    await expect(cells.filter({ hasText: '899,970,000' })).toHaveCount(2)
    const cut = await cells.evaluateAll((all) =>
      all.filter((cell) => cell.scrollWidth > cell.clientWidth).map((cell) => cell.textContent),
    )
    expect(cut).toEqual([])
    const rows = page.locator('section[data-area="gifters"] tbody tr')
    const tooTall = await rows.evaluateAll((all) =>
      all.filter((row) => row.scrollHeight > row.clientHeight).map((row) => row.textContent),
    )
    expect(tooTall).toEqual([])
  })
}
