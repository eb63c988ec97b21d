import type { Frame, FrameLocator, Page } from '@playwright/test'
import { axeViolations, expect, test } from './fixtures.ts'

const frozen = 'rates=2026-11'
const deductions = 'agency=10&fee=2&fixed=0.01&aside=20&tax=10'

/** As WordPress leaves it: no same origin, no pop-ups, no forms. */
const sandbox = 'sandbox="allow-scripts"'

type Heard = { from: number; data: unknown }

declare global {
  interface Window {
    heard: Heard[]
  }
}

/** A post that notes what its frames say. */
const post = (body: string, style = '') => `<!doctype html>
<html lang="en"><title>A post</title><link rel="icon" href="data:,">
<style>body { margin: 0 } iframe { display: block; width: 100%; border: 0 } ${style}</style>
<script>
  heard = []
  addEventListener('message', ({ source, data }) => {
    const from = [...document.querySelectorAll('iframe')].findIndex(
      (frame) => frame.contentWindow === source,
    )
    heard.push({ from, data })
  })
</script>
${body}`

const frame = (src: string, attributes = '') =>
  `<iframe src="${src.replaceAll('&', '&amp;')}" title="Card" height="420" ${attributes}></iframe>`

const cardIn = (page: Page, at = 0) => page.frameLocator('iframe').nth(at)

const field = (card: FrameLocator | Page, name: string) =>
  card.getByRole('textbox', { name, exact: true })

async function frameOf(page: Page): Promise<Frame> {
  const element = await page.locator('iframe').elementHandle()
  const found = await element?.contentFrame()
  if (!found) throw new Error('the page has no frame')
  return found
}

/** The text of every linked field. */
async function numbers(card: FrameLocator | Page): Promise<string[]> {
  const names = ['Viewer sends', 'Viewer pays', 'Coins', 'Diamonds', 'Creator gets']
  return Promise.all(names.map((name) => field(card, name).inputValue()))
}

const dialects: Readonly<Record<string, (data: Record<string, unknown>) => unknown>> = {
  own: ({ type, v, height }) => (type === 'rose-value:height' && v === 1 ? height : undefined),
  amp: ({ sentinel, type, height }) =>
    sentinel === 'amp' && type === 'embed-size' ? height : undefined,
  medium: ({ context, height }) => (context === 'iframe.resize' ? height : undefined),
  wordPress: ({ message, value, secret }) =>
    message === 'height' && typeof secret === 'string' ? value : undefined,
}

/** The heights that a frame told in a dialect, in order. Only Medium's is a text. */
async function told(page: Page, dialect: string, from = 0): Promise<unknown[]> {
  const heard = await page.evaluate(() => window.heard)
  return heard
    .filter((message) => message.from === from)
    .map(({ data }) => {
      if ((typeof data === 'string') !== (dialect === 'medium')) return undefined
      return dialects[dialect]?.(typeof data === 'string' ? JSON.parse(data) : data)
    })
    .filter((height) => height !== undefined)
}

const lastTold = async (page: Page, dialect: string, from = 0) =>
  Number((await told(page, dialect, from)).at(-1) ?? Number.NaN)

const heightOf = (card: FrameLocator) =>
  card.getByRole('main').evaluate((main) => main.getBoundingClientRect().height)

/** Waits until the last height told is the card's own, and returns it. */
async function settledHeight(page: Page, dialect = 'own', from = 0): Promise<number> {
  await expect
    .poll(async () => {
      const [last, real] = [await lastTold(page, dialect, from), await heightOf(cardIn(page, from))]
      return Math.abs(last - real)
    })
    .toBeLessThanOrEqual(1)
  return lastTold(page, dialect, from)
}

/** Two frames drawn: long enough for whatever is told of a change to be told. */
async function drawn(page: Page) {
  await cardIn(page)
    .getByRole('main')
    .evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    )
  await page.evaluate('0')
}

for (const [where, attributes] of [
  ['a frame', ''],
  ['a sandboxed frame', sandbox],
] as const) {
  test(`counts in ${where} on another origin, without any storage`, async ({
    page,
    baseURL,
    hostPage,
  }) => {
    await page.goto(await hostPage(post(frame(`${baseURL}?embed=1&${frozen}`, attributes))))
    const card = cardIn(page)
    await field(card, 'Viewer sends').fill('1000')
    await expect(field(card, 'Diamonds')).toHaveValue('1,000')
    expect(await numbers(card)).toEqual(['1000', expect.any(String), '1,000', '1,000', '5.00'])
    await field(card, 'Creator gets').fill('10')
    await expect(field(card, 'Viewer sends')).toHaveValue('2,000')
    await expect(card.getByRole('img', { name: 'Creator' })).toBeVisible()

    const inside = await frameOf(page)
    const kept = await inside.evaluate(() => {
      try {
        return [window.origin, localStorage.length, document.cookie]
      } catch {
        return [window.origin, 'forbidden']
      }
    })
    const { origin } = new URL(baseURL ?? '')
    expect(kept).toEqual(attributes ? ['null', 'forbidden'] : [origin, 0, ''])
  })

  test(`tells its height from ${where} in each dialect, growing and shrinking`, async ({
    page,
    baseURL,
    hostPage,
  }) => {
    const src = `${baseURL}?embed=1&${frozen}`
    await page.goto(await hostPage(post(frame(src, attributes))))
    const card = cardIn(page)
    const before = await settledHeight(page)

    await field(card, 'Coins').fill('many')
    await expect(field(card, 'Coins')).toHaveAttribute('aria-invalid', 'true')
    await expect.poll(() => lastTold(page, 'own')).toBeGreaterThan(before)
    await settledHeight(page)

    await field(card, 'Coins').press('Escape')
    await expect.poll(() => lastTold(page, 'own')).toBe(before)

    const heights = await told(page, 'own')
    expect(await told(page, 'amp')).toEqual(heights)
    expect(await told(page, 'medium')).toEqual(heights)
    expect(await told(page, 'wordPress')).toEqual([])
    expect(heights.some((height, at) => height === heights[at - 1])).toBe(false)
  })
}

test('names to Medium the address that the frame was given, also after an edit', async ({
  page,
  baseURL,
  hostPage,
}) => {
  const src = `${baseURL}?embed=1&${frozen}`
  await page.goto(await hostPage(post(frame(src))))
  await field(cardIn(page), 'Viewer sends').fill('7')
  const inside = await frameOf(page)
  await expect.poll(() => inside.url()).toContain('n=7')
  await field(cardIn(page), 'Coins').fill('many')
  await expect.poll(async () => (await told(page, 'medium')).length).toBeGreaterThan(1)
  const sources = await page.evaluate(() =>
    window.heard.flatMap(({ data }) => (typeof data === 'string' ? [JSON.parse(data).src] : [])),
  )
  expect(new Set(sources)).toEqual(new Set([src]))
})

test('tells WordPress its height once it asks with a secret', async ({
  page,
  baseURL,
  hostPage,
}) => {
  await page.goto(await hostPage(post(frame(`${baseURL}?embed=1`, sandbox))))
  const height = await settledHeight(page)
  expect(await told(page, 'wordPress')).toEqual([])
  const ask = (message: unknown) =>
    page.locator('iframe').evaluate((element: HTMLIFrameElement, data) => {
      element.contentWindow?.postMessage(data, '*')
    }, message)

  await ask({ message: 'ready', secret: '"><b>' })
  await ask({ message: 'ready', secret: 'a1B2c3D4e5' })
  await expect.poll(() => told(page, 'wordPress')).toEqual([height])
  await field(cardIn(page), 'Coins').fill('many')
  await expect.poll(() => lastTold(page, 'wordPress')).toBeGreaterThan(height)

  const secrets = await page.evaluate(() =>
    window.heard.map(({ data }) => (data as { secret?: string }).secret).filter(Boolean),
  )
  expect(new Set(secrets)).toEqual(new Set(['a1B2c3D4e5']))
})

test('tells WordPress its height from the first, with the secret in the fragment', async ({
  page,
  baseURL,
  hostPage,
}) => {
  const src = `${baseURL}?embed=1&${frozen}#?secret=a1B2c3D4e5`
  await page.goto(await hostPage(post(frame(src, sandbox))))
  const height = await settledHeight(page, 'wordPress')
  const answer = { message: 'height', value: height, secret: 'a1B2c3D4e5' }
  expect(await page.evaluate(() => window.heard)).toContainEqual({ from: 0, data: answer })
  await field(cardIn(page), 'Viewer sends').fill('10')
  await expect(field(cardIn(page), 'Coins')).toHaveValue('10')
})

test('settles where the host obeys: no scrolling, and nothing is said twice', async ({
  page,
  baseURL,
  hostPage,
}) => {
  const obey = `<script>addEventListener('message', ({ data }) => {
    if (data.type !== 'rose-value:height') return
    document.querySelector('iframe').style.height = data.height + 'px'
  })</script>`
  await page.setViewportSize({ width: 360, height: 800 })
  const src = `${baseURL}?embed=1&${deductions}`
  await page.goto(await hostPage(post(obey + frame(src, 'style="height: 150px"'))))
  const inside = await frameOf(page)
  const roomLeft = () =>
    inside.evaluate(() => {
      const { scrollHeight } = document.documentElement
      return [scrollHeight - innerHeight, innerHeight - document.body.scrollHeight]
    })

  await settledHeight(page)
  await expect.poll(roomLeft).toEqual([0, 0])

  await page.setViewportSize({ width: 900, height: 800 })
  await expect.poll(() => lastTold(page, 'own')).toBeLessThan(400)
  await settledHeight(page)
  await expect.poll(roomLeft).toEqual([0, 0])

  const before = await page.evaluate(() => window.heard.length)
  await field(cardIn(page), 'Viewer sends').fill('200')
  await expect(field(cardIn(page), 'Coins')).toHaveValue('200')
  await drawn(page)
  expect(await page.evaluate(() => window.heard.length)).toBe(before)
})

test('tells its height once it is shown, when it was hidden at first', async ({
  page,
  baseURL,
  hostPage,
}) => {
  await page.goto(await hostPage(post(frame(`${baseURL}?embed=1`, 'style="display: none"'))))
  await expect(cardIn(page).locator('main')).toBeAttached()
  expect(await page.evaluate(() => window.heard)).toEqual([])
  await page.locator('iframe').evaluate((element) => {
    element.style.display = 'block'
  })
  expect(await settledHeight(page)).toBeGreaterThan(200)
})

for (const query of ['', deductions, 'gift=1234&n=1234567', `usd=0.05`, 'n=x&tax=900']) {
  test(`is never wider than its frame: ${query || 'as it comes'}`, async ({
    page,
    baseURL,
    hostPage,
  }) => {
    await page.goto(await hostPage(post(frame(`${baseURL}?embed=1&${query}`))))
    await expect(field(cardIn(page), 'Coins')).toBeVisible()
    const inside = await frameOf(page)
    const sticksOut = () =>
      inside.evaluate(() => {
        const all = [document.documentElement, ...document.querySelectorAll('main, main *')]
        const out = all.filter((element) => {
          const { left, right } = element.getBoundingClientRect()
          return left < -1 || right > innerWidth + 1
        })
        const { scrollWidth } = document.documentElement
        return [innerWidth, scrollWidth - innerWidth, ...out.map((element) => element.outerHTML)]
      })
    for (const width of [320, 360, 480, 640, 768, 1000]) {
      await page.setViewportSize({ width, height: 800 })
      await expect.poll(sticksOut).toEqual([width, 0])
    }
  })
}

for (const query of ['', deductions, `n=10000&${deductions}`]) {
  test(`fits a fixed frame of 420 px without scrolling: ${query || 'as it comes'}`, async ({
    page,
    baseURL,
    hostPage,
  }) => {
    await page.goto(await hostPage(post(frame(`${baseURL}?embed=1&${frozen}&${query}`))))
    await expect(field(cardIn(page), 'Coins')).toBeVisible()
    const inside = await frameOf(page)
    const size = () =>
      inside.evaluate(() => {
        const { scrollHeight } = document.documentElement
        const end = document.querySelector('article')?.getBoundingClientRect().bottom ?? 0
        return { width: innerWidth, height: innerHeight, scrollHeight, fits: end <= innerHeight }
      })
    for (const width of [320, 360, 439, 440, 480, 559, 560, 700, 819, 820, 1000]) {
      await page.setViewportSize({ width, height: 800 })
      await expect.poll(size).toEqual({ width, height: 420, scrollHeight: 420, fits: true })
    }
  })
}

for (const [theme, system, ground] of [
  ['light', 'dark', 'light'],
  ['dark', 'light', 'dark'],
  ['auto', 'light', 'light'],
  ['auto', 'dark', 'dark'],
] as const) {
  test(`is ${ground} with theme=${theme} where the system is ${system}`, async ({
    page,
    baseURL,
    hostPage,
  }) => {
    await page.emulateMedia({ colorScheme: system })
    await page.goto(await hostPage(post(frame(`${baseURL}?embed=1&theme=${theme}`, sandbox))))
    const card = cardIn(page).getByRole('article')
    const colour = ground === 'dark' ? 'rgb(31, 24, 27)' : 'rgb(255, 255, 255)'
    await expect(card).toHaveCSS('background-color', colour)
    await expect(cardIn(page).locator('html')).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)')
  })
}

for (const accent of ['', 'ffcc00', '112233']) {
  for (const theme of ['light', 'dark']) {
    test(`has no barriers with ${accent || 'no'} accent, ${theme}`, async ({
      page,
      baseURL,
      hostPage,
    }) => {
      const look = `theme=${theme}${accent && `&accent=${accent}`}`
      const src = `${baseURL}?embed=1&${deductions}&${look}`
      await page.goto(await hostPage(post(frame(src, sandbox))))
      const card = cardIn(page)
      await expect(card.getByRole('link', { name: 'Open the full calculator' })).toBeVisible()
      expect(await axeViolations(await frameOf(page))).toEqual([])
      await field(card, 'Coins').fill('many')
      await expect(field(card, 'Coins')).toHaveAttribute('aria-invalid', 'true')
      expect(await axeViolations(await frameOf(page))).toEqual([])
    })
  }
}

test('is open to frames without an origin, and does without the chart library', async ({
  page,
  baseURL,
  hostPage,
}) => {
  const origins: Record<string, string | null> = {}
  const scripts: Promise<string>[] = []
  page.on('response', (response) => {
    const url = response.url()
    if (!url.startsWith(baseURL ?? '')) return
    origins[url] = response.headers()['access-control-allow-origin'] ?? null
    if (url.endsWith('.js')) scripts.push(response.text())
  })
  const chartLoaded = async () => (await Promise.all(scripts)).join('').includes('recharts-')

  await page.goto(await hostPage(post(frame(`${baseURL}?embed=1`, sandbox))))
  await field(cardIn(page), 'Viewer sends').fill('50')
  await expect(field(cardIn(page), 'Coins')).toHaveValue('50')
  await page.waitForLoadState('networkidle')
  expect(scripts.length).toBeGreaterThan(0)
  expect(await chartLoaded()).toBe(false)
  const loaded = Object.keys(origins)
  for (const ending of ['?embed=1', '.js', '.css']) {
    expect(loaded.filter((url) => url.endsWith(ending)).length).toBeGreaterThan(0)
  }
  expect(new Set(Object.values(origins))).toEqual(new Set(['*']))

  // The page does load it, or nothing was shown above.
  await page.goto(baseURL ?? '')
  await page.getByRole('region', { name: 'Where each dollar goes' }).scrollIntoViewIfNeeded()
  await expect.poll(chartLoaded).toBe(true)
})

test('adds nothing to the history of the post', async ({ page, baseURL, hostPage }) => {
  const earlier = await hostPage(post('Earlier'))
  await page.goto(earlier)
  await page.goto(await hostPage(post(frame(`${baseURL}?embed=1`))))
  const card = cardIn(page)
  await expect(field(card, 'Coins')).toBeVisible()
  const before = await page.evaluate(() => history.length)
  const inside = await frameOf(page)
  for (const number of ['7', '70', '700']) {
    await field(card, 'Viewer sends').fill(number)
    await expect.poll(() => new URL(inside.url()).searchParams.get('n')).toBe(number)
  }
  expect(await page.evaluate(() => history.length)).toBe(before)
  await page.goBack()
  expect(page.url()).toBe(earlier)
})

test('links to the calculation itself, as it is in the card by then', async ({
  page,
  baseURL,
  hostPage,
}) => {
  const src = `${baseURL}?embed=1&theme=dark&accent=ffcc00&utm_source=post&${frozen}&agency=10`
  await page.goto(await hostPage(post(frame(src))))
  const card = cardIn(page)
  await field(card, 'Viewer sends').fill('1234')
  await expect(field(card, 'Coins')).toHaveValue('1,234')
  const opened = page.waitForEvent('popup')
  await card.getByRole('link', { name: 'Open the full calculator' }).click()
  const calculator = await opened
  await expect(calculator.getByRole('button', { name: 'Share', exact: true })).toBeVisible()

  const { pathname, searchParams } = new URL(calculator.url())
  expect(pathname).toBe('/')
  expect(Object.fromEntries(searchParams)).toEqual({ n: '1234', rates: '2026-11', agency: '10' })
  expect(await field(calculator, 'Creator gets').inputValue()).toBe(
    await field(card, 'Creator gets').inputValue(),
  )
  expect(await calculator.evaluate(() => window.opener)).toBeNull()
})

test('two cards in a post know nothing of each other', async ({ page, baseURL, hostPage }) => {
  const [first, second] = [`${baseURL}?embed=1&n=10`, `${baseURL}?embed=1&n=20&${deductions}`]
  await page.setViewportSize({ width: 360, height: 900 })
  await page.goto(await hostPage(post(frame(first) + frame(second))))
  const [lower, higher] = [await settledHeight(page, 'own', 0), await settledHeight(page, 'own', 1)]
  expect(lower).toBeLessThan(higher)
  const other = await numbers(cardIn(page, 1))

  await field(cardIn(page), 'Viewer sends').fill('15')
  await expect(field(cardIn(page), 'Coins')).toHaveValue('15')
  await field(cardIn(page), 'Coins').fill('many')
  await expect.poll(() => lastTold(page, 'own', 0)).toBeGreaterThan(lower)
  expect(await numbers(cardIn(page, 1))).toEqual(other)
  expect(await told(page, 'own', 1)).toEqual([higher])
})
