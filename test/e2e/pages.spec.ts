import type { Page, Response } from '@playwright/test'
import { expect, forgive, test } from './fixtures.ts'
import { holdScript } from './hold-script.ts'

const headline = (page: Page) => page.getByRole('heading', { level: 1 })
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })

// Not in Firefox: its driver runs them all the same, and where a setting forbids them, sees nothing of the page.
test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('shows the answer, the fields and the receipt of every kind of page', {
    tag: '@core',
  }, async ({ page }) => {
    for (const [path, answer] of [
      ['', 'A viewer pays $1.51 for 100 Roses. The creator gets about $0.50.'],
      ['lion/', 'A viewer pays $453.96 for 1 Lion. The creator gets about $150.'],
      ['bbc-2022/', 'A viewer pays $105.99 for 7,494 Roses. The creator gets about $37.10.'],
      [
        '1000-coins/',
        'A viewer pays $15.13 for 1,000 coins. Sent as 1,000 Roses, that earns the creator about $5.00.',
      ],
      [
        'first-payout/',
        'To earn the creator $10.00, viewers need to send 2,000 Roses, which cost about $30.30.',
      ],
    ]) {
      await page.goto(`./${path}`)
      await expect(headline(page)).toHaveText(answer ?? '')
      await expect(field(page, 'Viewer sends')).not.toHaveValue('')
      await expect(page.getByRole('table', { name: 'Receipt' })).toContainText('Creator')
      await expect(page.getByRole('region', { name: 'Where each dollar goes' })).toContainText(
        'TikTok',
      )
    }
  })

  test('says that nothing can be changed without JavaScript', async ({ page }) => {
    await page.goto('./?n=5')
    await expect(page.locator('noscript p')).toBeVisible()
    await expect(page.getByRole('button')).toHaveCount(0)
  })
})

for (const [query, locale] of [
  ['', 'en-US'],
  ['', 'de-DE'],
  ['?n=5&buy=web&model=net50&agency=10&theme=dark', 'en-US'],
  ['?gift=rose&get=100&cur=EUR&lang=fr', 'ar-EG'],
  ['?n=x&tax=900&gift=no-such-gift&utm_source=a', 'en-US'],
] as const) {
  test.describe(`in ${locale}, of lion/${query}`, () => {
    test.use({ locale })

    test('keeps the elements that the build made once the page works', async ({ page }) => {
      const release = await holdScript(page)
      await page.goto(`./lion/${query}`, { waitUntil: 'commit' })
      const made = await page.locator('h1').elementHandle()
      release()
      await page.waitForLoadState()
      await expect(page.locator('html')).not.toHaveAttribute('data-pending')
      await expect(page.locator('#root')).toBeVisible()
      await page.getByRole('button', { name: 'Share', exact: true }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
      expect(await made?.evaluate((heading) => heading.isConnected)).toBe(true)
    })
  })
}

for (const [query, locale] of [
  ['', 'en-US'],
  ['', 'de-DE'],
  ['&n=5&buy=web&model=net50&agency=10&accent=336699', 'en-US'],
  ['&gift=rose&get=100&cur=EUR&lang=fr', 'ar-EG'],
  ['&gift=no-such-gift&n=x', 'en-US'],
] as const) {
  test.describe(`in ${locale}, of lion/?embed=1${query}`, () => {
    test.use({ locale })

    test('keeps the card that the build made once it works', async ({ page }) => {
      const release = await holdScript(page)
      await page.goto(`./lion/?embed=1${query}`, { waitUntil: 'commit' })
      const article = page.getByRole('article', { includeHidden: true })
      await expect(article).toBeAttached()
      const asksForMore = /n=|cur=/.test(query)
      await expect(page.getByRole('textbox')).toHaveCount(asksForMore ? 0 : 5)
      const made = await article.elementHandle()
      release()
      await expect(article).toBeVisible()
      await page.getByRole('button', { name: 'Share', exact: true }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
      expect(await made?.evaluate((card) => card.isConnected)).toBe(true)
    })
  })
}

for (const path of ['./', './lion/', './evidence/', './lion/?embed=1']) {
  test(`keeps each text and class that the build made: ${path}`, async ({ page }) => {
    // On a desktop the chart takes the place of the bars.
    await page.setViewportSize({ width: 390, height: 844 })
    const release = await holdScript(page)
    await page.goto(path, { waitUntil: 'commit' })
    await expect(page.locator('#root footer')).toBeAttached()
    const made = await page.evaluateHandle(() => {
      const root = document.getElementById('root') as HTMLElement
      const texts: Text[] = []
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      while (walker.nextNode()) texts.push(walker.currentNode as Text)
      const classes: string[] = []
      const note = (changes: readonly MutationRecord[]) =>
        classes.push(...changes.map(({ target }) => (target as Element).outerHTML.slice(0, 200)))
      const observer = new MutationObserver(note)
      observer.observe(root, { subtree: true, attributeFilter: ['class'] })
      const changed = () => {
        note(observer.takeRecords())
        observer.disconnect()
        return { classes, texts: texts.filter((text) => !text.isConnected).map(({ data }) => data) }
      }
      return { texts: texts.length, changed }
    })
    release()
    await page.getByRole('button', { name: 'Share', exact: true }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    expect(await made.evaluate(({ texts }) => texts)).toBeGreaterThan(20)
    expect(await made.evaluate(({ changed }) => changed())).toEqual({ classes: [], texts: [] })
  })
}

test('shows no figure that is not the link’s', { tag: '@core' }, async ({ page }) => {
  const release = await holdScript(page)
  await page.goto('./lion/?n=2', { waitUntil: 'commit' })
  await expect(page.locator('h1')).toBeAttached()
  await expect(page.locator('h1')).toBeHidden()
  release()
  await expect(headline(page)).toHaveText(/^A viewer pays \$907\.92 for 2 Lions\./)
})

test('says so where the script can’t be loaded, and shows no figure that is not the link’s', async ({
  page,
  problems,
}) => {
  await page.route(/\/assets\/index-[^/]+\.js$/, (route) => route.abort())
  for (const [query, isShown] of [
    ['', true],
    ['?utm_source=mail', true],
    ['?n=2', false],
  ] as const) {
    await page.goto(`./lion/${query}`)
    await expect(page.getByRole('alert').filter({ hasText: 'isn’t working' })).toBeVisible()
    await expect(page.locator('h1')).toBeVisible({ visible: isShown })
  }
  forgive(problems)
})

test('goes back to the calculation of a page that it has left since', async ({ page }) => {
  await page.goto('./lion/?n=2')
  await expect(headline(page)).toHaveText(/2 Lions/)
  await page.evaluate(() => {
    location.hash = 'x'
  })
  await page.getByRole('combobox', { name: 'Gift' }).fill('29999')
  await page.getByRole('option', { name: 'A gift of 29,999 coins' }).click()
  await expect(page).toHaveURL(/[^n]\/\?gift=coins-29999&n=2#x$/)
  await page.reload()
  await expect(headline(page)).toHaveText(/2 gifts of 29,999 coins/)
  await page.goBack()
  await expect(headline(page)).toHaveText(/2 Lions/)
})

test('shows the page’s figures at once where the link asks for no others', async ({ page }) => {
  const release = await holdScript(page)
  await page.goto('./lion/', { waitUntil: 'commit' })
  await expect(headline(page)).toHaveText(/for 1 Lion/)
  release()
})

test('opens each page’s address with the calculation of its link', async ({ page }) => {
  for (const [address, equal] of [
    ['lion/?n=2', '?gift=lion&n=2'],
    ['rose/?pay=5', '?pay=5'],
    ['bbc-2022/', '?rates=2022-10&pay=106&model=net50'],
    ['bbc-2022/?n=10&model=diamond', '?rates=2022-10&n=10'],
    ['1000-coins/?buy=web', '?coins=1000&buy=web'],
  ]) {
    await page.goto(`./${equal}`)
    const expected = await headline(page).textContent()
    await page.goto(`./${address}`)
    await expect(headline(page)).toHaveText(expected ?? '')
  }
})

test('keeps the address at the gift’s page, and leaves it with the gift', async ({ page }) => {
  await page.goto('./lion/')
  await field(page, 'Viewer sends').fill('7')
  await expect(page).toHaveURL(/\/lion\/\?n=7$/)
  await expect(page).toHaveTitle(/^A viewer pays .* for 7 Lions\. .* – Rose Value$/)

  const gift = page.getByRole('combobox', { name: 'Gift' })
  await gift.fill('Rosa')
  await page.getByRole('option', { name: /^Rosa 10 coins/ }).click()
  await expect(page).toHaveURL(/[^n]\/\?gift=rosa&n=7$/)
  await page.reload()
  await expect(headline(page)).toHaveText(/for 7 Rosas/)
})

test('a worker pays for the first use of Intl', { tag: ['@core', '@firefox'] }, async ({
  page,
  baseURL,
}) => {
  const worker = page.waitForEvent('worker')
  await page.goto('./lion/')
  expect((await worker).url()).toBe(`${baseURL}warm-intl.js`)
})

test('keeps the title of the page until the answer is another', async ({ page }) => {
  await page.goto('./lion/')
  await expect(page.getByRole('button', { name: 'Share', exact: true })).toBeVisible()
  await expect(page).toHaveTitle(
    'TikTok Lion: what it costs and what the creator gets – Rose Value',
  )
})

test('shares a gift at its page, from whichever page it is', async ({ page, baseURL }) => {
  for (const [opened, shared] of [
    ['?gift=lion&n=3', 'lion/?n=3'],
    ['rose/?gift=lion&n=3', 'lion/?n=3'],
    ['bbc-2022/', 'bbc-2022/'],
    ['lion/?gift=rose', 'rose/'],
    ['?n=1', 'rose/'],
    ['lion/?gift=galaxy', '?gift=galaxy'],
  ]) {
    await page.goto(`./${opened}`)
    await page.getByRole('button', { name: 'Share', exact: true }).click()
    await expect(page.getByRole('textbox', { name: 'Link' })).toHaveValue(`${baseURL}${shared}`)
  }
})

for (const path of ['', 'gifts/', 'evidence/', 'creators/', 'log/', '?embed=1']) {
  test(`/${path} loads no styles that its HTML has`, async ({ page }) => {
    const loaded: Response[] = []
    page.on('response', (response) => {
      if (response.request().resourceType() === 'stylesheet') loaded.push(response)
    })
    // The first press is what the rest waits for, on pages that work offline; the log doesn't wait for it.
    const rest = path === '?embed=1' ? undefined : page.waitForResponse(/\/offline-/)
    await page.goto(`./${path}`)
    await page.keyboard.press('Shift')
    await page.mouse.wheel(0, 3000)
    await rest
    await page.waitForLoadState('networkidle')
    const there = (await page.locator('style').allTextContents()).join()
    const twice: string[] = []
    for (const response of loaded) {
      if (there.includes((await response.text()).trim())) twice.push(response.url())
    }
    expect(twice).toEqual([])
  })
}

test('a place without a card leaves a frame to the calculator’s, with its whole link', {
  tag: ['@core', '@firefox'],
}, async ({ page, baseURL, hostPage }) => {
  const link = '?n=3&embed=1&theme=dark#?secret=abc'
  const frames = ['evidence/', 'gifts/', 'creators/', 'log/'].map(
    (path) => `<iframe src="${baseURL}${path}${link}" title="${path}"></iframe>`,
  )
  await page.goto(await hostPage(frames.join('')))
  for (const path of ['evidence/', 'gifts/', 'creators/', 'log/']) {
    const card = page.frameLocator(`[title="${path}"]`)
    await expect(card.getByRole('textbox', { name: 'Viewer sends' })).toHaveValue('3')
  }
  const opened = page.frames().slice(1)
  expect(opened.map((frame) => frame.url())).toEqual(opened.map(() => `${baseURL}${link}`))
})
