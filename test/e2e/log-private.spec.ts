import { rm, writeFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { test as base, expect } from './fixtures.ts'
import { type Site, serveSite } from './site.ts'

const test = base.extend<{ site: Site }>({
  site: async ({ context }, provide) => {
    const site = await serveSite()
    await provide(site)
    for (const page of context.pages()) await page.close()
    site.close()
  },
})

/** Roses in streaks of one, as TikTok-Live-Connector 1.x writes them. */
const roses = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    JSON.stringify({
      giftId: 5655,
      giftName: 'Rose',
      giftType: 1,
      diamondCount: 1,
      repeatCount: 1,
      repeatEnd: true,
      groupId: String(at),
      userId: String(7_000_000 + (at % 50)),
      uniqueId: `secret_viewer_${at % 50}`,
      nickname: 'Secret Viewer',
      msgId: String(7_100_000 + at),
      createTime: String(1_768_507_201_000 + at * 10),
    }),
  ).join('\n')

const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/json', buffer })
const log = file('live.jsonl', Buffer.from(roses(2000)))

const choose = (page: Page) => page.getByLabel('Choose a file')
const found = (page: Page, name: string) => expect(page.locator('main')).toContainText(name)

/** Loads the page with all that it loads by itself; then nothing more is wanted. */
async function open(page: Page, address = './log/') {
  const worker = page.waitForEvent('worker', (one) => one.url().includes('/read-log'))
  await page.goto(address)
  await worker
  await page.waitForLoadState('networkidle')
}

/** All that a browser keeps for a site, as one text. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const texts = [JSON.stringify([localStorage, sessionStorage, await indexedDB.databases()])]
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const key of await cache.keys())
        texts.push((await (await cache.match(key))?.text()) ?? '')
    }
    return [...texts, document.cookie, JSON.stringify(history.state), location.href].join()
  })

test('nothing is requested once a log is chosen, and nothing of it is kept', async ({
  page,
  context,
  site,
}) => {
  await open(page, `${site.address}log/`)
  site.asked.length = 0
  const asked: string[] = []
  context.on('request', (request) => asked.push(request.url()))
  await choose(page).setInputFiles(log)
  await found(page, 'live.jsonl')
  await expect(page.locator('main')).toContainText('2,000')
  expect(asked).toEqual([])
  expect(site.asked).toEqual([])

  await page.goto(`${site.address}gifts/`)
  expect(await kept(page)).not.toMatch(/secret.viewer|live\.jsonl|7100000/i)
})

test('a log is read while the host is down', async ({ page, context, site }) => {
  await open(page, `${site.address}log/`)
  site.goDown()
  await context.setOffline(true)
  await choose(page).setInputFiles(log)
  await found(page, 'live.jsonl')
})

test('the readable part of a cut gzip file is read', async ({ page }) => {
  await open(page)
  const whole = gzipSync(roses(2000))
  await choose(page).setInputFiles(file('cut.jsonl.gz', whole.subarray(0, whole.length - 300)))
  await found(page, 'cut.jsonl.gz')
  await expect(page.locator('main')).toContainText(/1,[0-9]{3}/)
})

test('reading stops at once, and the next log is read', async ({ page }, testInfo) => {
  const path = testInfo.outputPath('long.jsonl')
  await writeFile(path, Buffer.alloc(300_000_000, `${roses(1)}\n`))
  await open(page)
  await choose(page).setInputFiles(path)
  const worker = page.workers().find((one) => one.url().includes('/read-log'))
  const gone = worker?.waitForEvent('close')
  await page.getByRole('button', { name: 'Stop' }).click()
  await gone
  await expect(page.getByRole('progressbar')).toHaveCount(0)
  await choose(page).setInputFiles(log)
  await found(page, 'live.jsonl')
  await rm(path)
})

test.describe('with a service worker', () => {
  test.use({ hasWorkers: true })

  test('the log page opens offline and reads a log', async ({ page, context, site }) => {
    await page.goto(`${site.address}log/`)
    await expect(async () => {
      await page.keyboard.press('Shift')
      const state = () => navigator.serviceWorker.controller?.state
      expect(await page.evaluate(state)).toBe('activated')
    }).toPass()
    site.goDown()
    await context.setOffline(true)
    await open(page, `${site.address}log/`)
    await choose(page).setInputFiles(log)
    await found(page, 'live.jsonl')
  })
})
