import type { FrameLocator, Page } from '@playwright/test'
import { axeViolations, expect, test } from './fixtures.ts'
import { cardIn, field, frame, frameOf, heightOfCard, post, sandbox } from './posts.ts'

const frozen = 'rates=2026-11'
const deductions = 'agency=10&fee=2&fixed=0.01&aside=20&tax=10'

/** Makes a post note what its frame says. */
const listening = `<script>
  heard = []
  addEventListener('message', ({ source, data }) => {
    if (source === document.querySelector('iframe').contentWindow) heard.push(data)
  })
</script>`

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

/** The heights that the frame told in a dialect, in order. Only Medium's is a text. */
async function told(page: Page, dialect: string): Promise<unknown[]> {
  const heard = await page.evaluate(() => window.heard)
  return heard
    .map((data) => {
      if ((typeof data === 'string') !== (dialect === 'medium')) return undefined
      return dialects[dialect]?.(typeof data === 'string' ? JSON.parse(data) : data)
    })
    .filter((height) => height !== undefined)
}

const lastTold = async (page: Page, dialect: string) =>
  Number((await told(page, dialect)).at(-1) ?? Number.NaN)

/** Waits until the last height told is the card's own, and returns it. */
async function settledHeight(page: Page, dialect = 'own'): Promise<number> {
  await expect
    .poll(async () => (await lastTold(page, dialect)) - (await heightOfCard(page)))
    .toBe(0)
  return lastTold(page, dialect)
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

test('writes into what is read aloud only when there is something to say', async ({ page }) => {
  await page.goto('./?embed=1&n=7')
  await page.locator('[aria-atomic]').evaluate((region) => {
    window.heard = []
    new MutationObserver(() => window.heard.push(region.textContent)).observe(region, {
      characterData: true,
      childList: true,
      subtree: true,
    })
  })
  await field(page, 'Viewer sends').fill('8')
  await field(page, 'Viewer sends').fill('9')
  await expect.poll(() => page.evaluate(() => window.heard)).not.toEqual([])
  expect(await page.evaluate(() => window.heard)).toEqual([expect.stringContaining('9 Roses')])
})

for (const [where, attributes] of [
  ['a frame', ''],
  ['a sandboxed frame', sandbox],
] as const) {
  test(`counts in ${where} on another origin, without any storage`, {
    tag: ['@core', '@firefox', '@nginx', '@root'],
  }, async ({ page, baseURL, hostPage }) => {
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
    // It sleeps at first, and goes on telling once it works.
    await page.goto(await hostPage(post(listening + frame(`${baseURL}?embed=1`, attributes))))
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
  await page.goto(await hostPage(post(listening + frame(src))))
  await field(cardIn(page), 'Viewer sends').fill('7')
  const inside = await frameOf(page)
  await expect.poll(() => inside.url()).toContain('n=7')
  await field(cardIn(page), 'Coins').fill('many')
  await expect.poll(async () => (await told(page, 'medium')).length).toBeGreaterThan(1)
  const sources = await page.evaluate(() =>
    window.heard.flatMap((data) => (typeof data === 'string' ? [JSON.parse(data).src] : [])),
  )
  expect(new Set(sources)).toEqual(new Set([src]))
})

test('tells WordPress its height once it asks with a secret', async ({
  page,
  baseURL,
  hostPage,
}) => {
  await page.goto(await hostPage(post(listening + frame(`${baseURL}?embed=1`, sandbox))))
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
    window.heard.map((data) => (data as { secret?: string }).secret).filter(Boolean),
  )
  expect(new Set(secrets)).toEqual(new Set(['a1B2c3D4e5']))
})

test('tells WordPress its height from the first, with the secret in the fragment', {
  tag: '@firefox',
}, async ({ page, baseURL, hostPage }) => {
  const src = `${baseURL}?embed=1&${frozen}#?secret=a1B2c3D4e5`
  await page.goto(await hostPage(post(listening + frame(src, sandbox))))
  const height = await settledHeight(page, 'wordPress')
  const answer = { message: 'height', value: height, secret: 'a1B2c3D4e5' }
  expect(await page.evaluate(() => window.heard)).toContainEqual(answer)
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
  await page.goto(await hostPage(post(listening + obey + frame(src, 'style="height: 150px"'))))
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

// That the text on each accent can be read is a law of test/ui/look/accent.test.ts.
test('has no barriers, whatever the accent: light in a narrow post, dark in a wide one', async ({
  page,
  baseURL,
  hostPage,
}) => {
  for (const accent of ['', '&accent=ffcc00', '&accent=112233']) {
    await page.setViewportSize({ width: 360, height: 800 })
    await page.emulateMedia({ colorScheme: 'light' })
    await page.goto(
      await hostPage(post(frame(`${baseURL}?embed=1&${deductions}${accent}`, sandbox))),
    )
    const card = cardIn(page)
    await expect(card.getByRole('link', { name: 'Full calculator' })).toBeVisible()
    expect(await axeViolations(await frameOf(page)), accent).toEqual([])
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.emulateMedia({ colorScheme: 'dark' })
    await field(card, 'Coins').fill('many')
    await expect(field(card, 'Coins')).toHaveAttribute('aria-invalid', 'true')
    expect(await axeViolations(await frameOf(page)), `${accent}, with a mistake`).toEqual([])
  }
})

test('shows the card of an address as a post spoiled it', async ({ page, baseURL, hostPage }) => {
  for (const [query, sent] of [
    ['gift=lion&amp;n=5&amp;embed=1', '5'],
    ['gift=lion&#38;n=5&#38;embed=1', '5'],
    ['EMBED=1&N=7)', '7'],
    ['embed=1&accent=#ff0000&n=8', '8'],
  ] as const) {
    await page.goto(await hostPage(post(frame(`${baseURL}?${query}`, sandbox))))
    await expect(field(cardIn(page), 'Viewer sends')).toHaveValue(sent)
    await expect(cardIn(page).getByRole('article')).toBeVisible()
    await expect(cardIn(page).getByRole('combobox')).toHaveCount(0)
  }
})

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
    if (url.endsWith('.js')) scripts.push(response.text().catch(() => ''))
  })
  const chartLoaded = async () => (await Promise.all(scripts)).join('').includes('recharts-')

  await page.goto(await hostPage(post(frame(`${baseURL}?embed=1`, sandbox))))
  await field(cardIn(page), 'Viewer sends').fill('50')
  await expect(field(cardIn(page), 'Coins')).toHaveValue('50')
  await page.waitForLoadState('networkidle')
  expect(scripts.length).toBeGreaterThan(0)
  expect(await chartLoaded()).toBe(false)
  const loaded = Object.keys(origins)
  for (const ending of ['?embed=1', '.js']) {
    expect(loaded.filter((url) => url.endsWith(ending)).length).toBeGreaterThan(0)
  }
  expect(new Set(Object.values(origins))).toEqual(new Set(['*']))

  // The page does load it, or nothing was shown above.
  await page.goto(baseURL ?? '')
  await page.getByRole('region', { name: 'Where each dollar goes' }).scrollIntoViewIfNeeded()
  await expect.poll(chartLoaded).toBe(true)
})

test('links to the calculation itself, as it is in the card by then', {
  tag: ['@core', '@firefox'],
}, async ({ page, baseURL, hostPage }) => {
  const src = `${baseURL}?embed=1&theme=dark&accent=ffcc00&utm_source=post&${frozen}&agency=10`
  await page.goto(await hostPage(post(frame(src))))
  const card = cardIn(page)
  await field(card, 'Viewer sends').fill('1234')
  await expect(field(card, 'Coins')).toHaveValue('1,234')
  const opened = page.context().waitForEvent('page')
  await card.getByRole('link', { name: 'Full calculator' }).click()
  const calculator = await opened
  await expect(calculator.getByRole('button', { name: 'Share', exact: true })).toBeVisible()

  const { pathname, searchParams } = new URL(calculator.url())
  expect(pathname).toBe(new URL(baseURL ?? '').pathname)
  expect(Object.fromEntries(searchParams)).toEqual({ n: '1234', rates: '2026-11', agency: '10' })
  expect(await field(calculator, 'Creator gets').inputValue()).toBe(
    await field(card, 'Creator gets').inputValue(),
  )
  expect(await calculator.evaluate(() => window.opener)).toBeNull()
})
