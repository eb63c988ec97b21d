import type { Page } from '@playwright/test'
import { test as base, expect } from './fixtures.ts'
import { NEXT, type Site, serveSite } from './site.ts'

const test = base.extend<{ site: Site }>({
  serviceWorkers: 'allow',
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads from it what is needed
  site: async ({}, provide) => {
    const site = await serveSite()
    await provide(site)
    site.close()
  },
})

const headline = (page: Page) => page.getByRole('heading', { level: 1 })
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })
const prompt = (page: Page) => page.getByRole('status').filter({ hasText: 'A new version is here' })
const reload = (page: Page) => prompt(page).getByRole('button', { name: 'Reload' })

/** Opens a page, and waits until the worker has all it needs. */
async function visit(page: Page, address: string) {
  await page.goto(address)
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
}

/** Has the browser look for a newer version, as it does by itself from time to time. */
const lookForNews = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())

const markOf = (page: Page) => page.evaluate(() => (window as { mark?: string }).mark)
const mark = (page: Page) => page.evaluate(() => Object.assign(window, { mark: 'the same page' }))

test.describe('without a network, after one visit,', () => {
  test('the page opens with what a link says', async ({ page, context, site }) => {
    await visit(page, site.address)
    await context.setOffline(true)
    await page.goto(`${site.address}?gift=lion&n=2&model=net50#part`)
    await expect(headline(page)).toContainText('2 Lions')
    await field(page, 'Viewer sends').fill('3')
    await expect(headline(page)).toContainText('3 Lions')
    expect(new URL(page.url()).hash).toBe('#part')
  })

  test('the chart and every dialog come, although none was opened before', async ({
    page,
    context,
    site,
  }) => {
    await visit(page, site.address)
    await context.setOffline(true)
    await page.goto(site.address)
    const dollar = page.getByRole('region', { name: 'Where each dollar goes' })
    await dollar.scrollIntoViewIfNeeded()
    await expect(dollar.locator('svg.recharts-surface')).toBeVisible()
    await page.getByRole('button', { name: 'Share', exact: true }).click()
    await expect(page.getByRole('img', { name: 'QR code of the link' })).toBeVisible()
    await page.keyboard.press('Escape')
  })

  test('the page that was never left finds its parts', async ({ page, context, site }) => {
    await visit(page, site.address)
    await context.setOffline(true)
    await page.getByRole('button', { name: 'Share', exact: true }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
  })

  test('every page that was visited opens, the first one too', async ({ page, context, site }) => {
    await visit(page, `${site.address}lion/?n=5`)
    await page.goto(`${site.address}bbc-2022/`)
    await expect(headline(page)).toContainText('$106')
    await context.setOffline(true)
    for (const [path, answer] of [
      ['lion/?n=6', '6 Lions'],
      ['bbc-2022/', '$106'],
    ]) {
      await page.goto(`${site.address}${path}`)
      await expect(headline(page)).toContainText(answer ?? '')
      expect(page.url()).toBe(`${site.address}${path}`)
    }
  })

  test('a page that was not visited opens as its calculation', async ({ page, context, site }) => {
    await visit(page, site.address)
    await context.setOffline(true)
    for (const [path, answer, query] of [
      ['lion/?n=5#part', '5 Lions', '?gift=lion&n=5#part'],
      ['rose/', '100 Roses', ''],
      ['bbc-2022/', '$106', '?pay=106&rates=2022-10&model=net50'],
    ]) {
      await page.goto(`${site.address}${path}`)
      await expect(headline(page)).toContainText(answer ?? '')
      expect(page.url()).toBe(`${site.address}${query}`)
    }
  })
})

test('asks for everything once, and for nothing before the page is there', async ({
  page,
  site,
}) => {
  await visit(page, site.address)
  const built = /^const built = (.*)$/m.exec(
    await (await page.request.get(`${site.address}sw.js`)).text(),
  )
  const { files } = JSON.parse(built?.[1] ?? '')
  expect(site.asked).toEqual(expect.arrayContaining(files))
  const seen = site.asked.length
  await page.goto(`${site.address}?n=5`)
  await expect(headline(page)).toContainText('5 Roses')
  expect(site.asked.slice(seen).filter((path) => path !== 'sw.js')).toEqual([])
})

test.describe('a new version', () => {
  test('comes when the visitor says so, and never by itself', async ({ page, site }) => {
    await visit(page, site.address)
    await mark(page)
    site.publishNext()
    await lookForNews(page)
    await expect(prompt(page)).toBeVisible()
    await field(page, 'Viewer sends').fill('7')
    await expect(headline(page)).toContainText('7 Roses')
    expect(await markOf(page)).toBe('the same page')
    expect(await page.title()).not.toContain(NEXT)

    await reload(page).click()
    await expect(page).toHaveTitle(new RegExp(NEXT))
    await expect(headline(page)).toContainText('7 Roses')
    await expect(prompt(page)).toHaveCount(0)
  })
})
