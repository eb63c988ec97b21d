import type { Page } from '@playwright/test'
import { axeViolations, expect, forgive, test } from './fixtures.ts'
import { frame, post, sandbox } from './posts.ts'

const claims = (page: Page) =>
  page.getByRole('region', { name: 'What one Rose is said to pay the creator' })

/** The last section: the others are there before it. */
const sources = (page: Page) => page.locator('#sources')

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the evidence has its claims, and the calculator leads to it', { tag: '@core' }, async ({
    page,
  }) => {
    await page.goto('./')
    await page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link', { name: 'Evidence' })
      .click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Which number is right?')
    await expect(claims(page).getByRole('row', { name: /2 coins make a diamond/ })).toContainText(
      '17%',
    )
  })
})

for (const scripts of ['work', 'fail']) {
  test(`the last row of a table, which waits to be whole, is there once scripts ${scripts}`, async ({
    page,
    problems,
  }) => {
    if (scripts === 'fail') await page.route('**/assets/*.js', (route) => route.abort())
    await page.goto('./evidence/')
    // By its element: a row that is not shown has no role.
    await expect(claims(page).locator('tr').last()).toBeVisible()
    if (scripts === 'fail') forgive(problems)
  })
}

test('all sections are in the document soon, each under its address', async ({ page }) => {
  await page.goto('./evidence/')
  for (const [id, name] of [
    ['claims', 'What one Rose is said to pay the creator'],
    ['checks', 'Held against real payouts'],
    ['shares', '50, 60 or 70%?'],
    ['elsewhere', 'What reaches a creator elsewhere'],
    ['sources', 'Sources'],
  ] as const) {
    await expect(page.locator(`section#${id}`)).toHaveAccessibleName(name)
  }
})

test('a link to a section leads there, even though the section loads late', {
  tag: '@core',
}, async ({ page }) => {
  await page.goto('./evidence/#elsewhere')
  await expect(page.locator('#elsewhere')).toBeInViewport()
  await expect
    .poll(() => page.locator('#elsewhere').evaluate((part) => part.getBoundingClientRect().top))
    .toBeLessThan(60)
})

test('the places keep the calculation, and the rates lead to where they can be changed', async ({
  page,
}) => {
  await page.goto('./?gift=lion&n=3&buy=web')
  await page.getByRole('link', { name: 'Compare', exact: false }).first().click()
  await expect(page).toHaveURL(/\/evidence\/\?gift=lion&n=3&buy=web#claims$/)
  await expect(claims(page).getByRole('row', { name: /1 coin is 1 diamond/ })).toContainText('48%')
  await page.getByRole('link', { name: 'United States, on the web' }).click()
  await expect(page).toHaveURL(/\/\?gift=lion&n=3&buy=web#rates-coins$/)
})

test('a table is saved as CSV, and cited with a link that keeps its rates', async ({ page }) => {
  await page.goto('./evidence/?region=gb')
  const download = page.waitForEvent('download')
  await claims(page).getByRole('button', { name: 'Save as CSV' }).click()
  expect((await download).suggestedFilename()).toBe('rose-value-claims.csv')
  await claims(page).getByRole('button', { name: 'Cite this' }).click()
  await expect(claims(page).getByRole('textbox', { name: 'Citation' })).toHaveValue(
    /^Measured payouts range from .* “What one Rose is said to pay the creator”, Rose Value, rates of November 2026, .*\/evidence\/\?rates=2026-11&region=gb#claims$/,
  )
})

test('a copied table has all its rows, each with what is drawn in it', async ({ page }) => {
  await page.goto('./evidence/')
  await expect(sources(page)).toBeAttached()
  const editor = await page.context().newPage()
  await editor.setContent('<div contenteditable="true"></div>')
  const field = editor.locator('div[contenteditable]')
  for (const [id, name, says] of [
    ['claims', 'US Scaled LIVE Rewards', '0.2¢ – 0.53¢'],
    ['checks', '30% of what viewers pay', 'B: 3% – 18% too little'],
    ['shares', 'left after the app store', 'App store 30¢ (not counted), TikTok 37¢'],
    ['elsewhere', 'YouTube Super Chat', '70% (49% – 70%)'],
  ] as const) {
    const table = page.locator(`#${id} table`).first()
    const rows = await table.getByRole('row').count()
    await page.bringToFront()
    await table.evaluate((element) => {
      const range = document.createRange()
      range.selectNode(element)
      getSelection()?.removeAllRanges()
      getSelection()?.addRange(range)
    })
    await page.keyboard.press('Control+C')
    await editor.bringToFront()
    await field.evaluate((element) => element.replaceChildren())
    await field.focus()
    await editor.keyboard.press('Control+V')
    await expect(field.locator('tr'), id).toHaveCount(rows)
    const pasted = field.locator('tr').filter({ hasText: name }).getByText(says).first()
    await expect(pasted, id).toBeVisible()
    // Not hidden as texts for screen readers are.
    expect((await pasted.boundingBox())?.width, id).toBeGreaterThan(20)
  }
})

test('prints what each model predicts, and no arrows', async ({ page }) => {
  await page.goto('./evidence/')
  await expect(sources(page)).toBeAttached()
  const checks = page.locator('#checks')
  const prediction = checks.getByText('makes no prediction').first()
  await expect(prediction).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(prediction).toBeVisible()
  await expect(checks.locator('[aria-sort] svg').first()).toBeHidden()
})

test('on a phone, headings that sort and links of sources are large enough to touch', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('./evidence/')
  const heights = (of: string) =>
    page.locator(of).evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height))
  for (const height of await heights('#claims thead button')) {
    expect(height).toBeGreaterThanOrEqual(44)
  }
  await claims(page).locator('tbody summary').first().click()
  const link = claims(page).getByRole('link', { name: 'Open the page' }).first()
  await expect(link).toBeVisible()
  expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(24)
})

for (const [place, save] of [
  ['gifts/', 'CSV'],
  ['evidence/', 'Save as CSV'],
] as const) {
  test(`a sandbox that forbids files has their text to copy: ${place}`, async ({
    page,
    hostPage,
    baseURL,
    problems,
  }) => {
    await page.goto(await hostPage(post(frame(`${baseURL}${place}`, sandbox))))
    const inside = page.frameLocator('iframe')
    await inside.getByRole('button', { name: save }).first().click()
    await inside.getByRole('button', { name: 'Copy CSV' }).click()
    await expect(inside.getByText(/^Copied$|copy it with your keyboard/)).toBeVisible()
    await expect(inside.getByRole('heading', { level: 1 })).toBeVisible()
    forgive(problems)
  })
}

/** Scrolls through the page: content that was never near the screen has an estimated size, and would overlap what follows. */
const lookAtAll = (page: Page) =>
  page.evaluate(async () => {
    const painted = () => new Promise(requestAnimationFrame)
    for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight) {
      scrollTo(0, top)
      await painted()
      await painted()
    }
  })

for (const [width, colorScheme] of [
  [1280, 'light'],
  [390, 'dark'],
  [320, 'light'],
] as const) {
  test(`the evidence has no barriers ${width} px wide, and fits`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme })
    await page.goto('./evidence/')
    await expect(sources(page)).toBeAttached()
    await lookAtAll(page)
    expect.soft(await axeViolations(page)).toEqual([])
    const beyond = () =>
      page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement
        return scrollWidth - clientWidth
      })
    expect.soft(await beyond()).toBe(0)
    await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'))
    expect.soft(await beyond()).toBe(0)
  })
}
