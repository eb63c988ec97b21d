import type { FrameLocator, Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { cardIn, field, frame, frameOf, post, sandbox } from './posts.ts'

// Wherever the site is, nothing leads out of its folder, or to the root where it is there. That no page writes, links or asks for an address
// outside is looked at in every test: these go to each place and come back.

const headline = (page: Page | FrameLocator) => page.getByRole('heading', { level: 1 })

test('an edit on any page can be loaded again, and linked', { tag: ['@firefox', '@root'] }, async ({
  page,
  baseURL,
}) => {
  for (const [opened, path, shared, answer] of [
    ['', '', '', '7 Roses'],
    ['index.html', '', '', '7 Roses'],
    ['lion/', 'lion/', 'lion/', '7 Lions'],
    ['lion/index.html', 'lion/', 'lion/', '7 Lions'],
    // Seven Roses have nothing to do with its topic, so a link of them leads elsewhere.
    ['1000-coins/', '1000-coins/', '', '7 Roses'],
  ] as const) {
    await page.goto(`./${opened}`)
    await field(page, 'Viewer sends').fill('7')
    await expect(page).toHaveURL(`${baseURL}${path}?n=7`)
    await page.reload()
    await expect(headline(page)).toContainText(answer)
    await page.getByRole('button', { name: 'Share', exact: true }).click()
    const link = page.getByRole('dialog').getByRole('textbox', { name: 'Link', exact: true })
    await expect(link).toHaveValue(new RegExp(`^${baseURL}${shared}\\?n=7`))
  }
})

test('an edit on a card leaves the frame a card', { tag: '@root' }, async ({
  page,
  baseURL,
  hostPage,
}) => {
  for (const [path, attributes] of [
    ['', sandbox],
    ['lion/', ''],
  ] as const) {
    await page.goto(await hostPage(post(frame(`${baseURL}${path}?embed=1`, attributes))))
    await field(cardIn(page), 'Viewer sends').fill('7')
    await expect(field(cardIn(page), 'Coins')).toHaveValue(path === '' ? '7' : '209,993')
    const inside = await frameOf(page)
    await expect.poll(() => inside.url()).toBe(`${baseURL}${path}?n=7&embed=1`)
    await inside.evaluate(() => location.reload())
    await expect(cardIn(page).getByRole('article')).toBeVisible()
    await expect(field(cardIn(page), 'Viewer sends')).toHaveValue('7')
  }
})

test('the full calculator, every dialog and the way back are in the folder', {
  tag: ['@core', '@firefox', '@root'],
}, async ({ page, baseURL, hostPage }) => {
  await page.goto(await hostPage(post(frame(`${baseURL}?embed=1&n=7`))))
  const opened = page.context().waitForEvent('page')
  await cardIn(page).getByRole('link', { name: 'Full calculator' }).click()
  const full = await opened
  await expect(full).toHaveURL(`${baseURL}?n=7`)

  await page.goto('./lion/')
  const gift = page.getByRole('combobox', { name: 'Gift' })
  await gift.fill('mic champ')
  await gift.press('Enter')
  await expect(page).toHaveURL(`${baseURL}?gift=mic-champ`)
  await page.getByRole('button', { name: 'Embed', exact: true }).click()
  await expect(headline(cardIn(page, 'dialog iframe'))).toContainText('1 Mic Champ gift')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Saved', exact: true }).click()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('dialog').getByRole('list')).toBeVisible()
})
