import type { BrowserContext, Page } from '@playwright/test'
import { axeViolations, test as base, expect, forgive } from './fixtures.ts'
import { type Site, serveSite } from './site.ts'

const test = base.extend<{ site: Site }>({
  hasWorkers: true,
  site: async ({ context }, provide) => {
    const site = await serveSite()
    await provide(site)
    // What a page still loads would else fail.
    for (const page of context.pages()) await page.close()
    site.close()
  },
})

const headline = (page: Page) => page.getByRole('heading', { level: 1 })
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })
const prompt = (page: Page) =>
  page.getByRole('status').locator('> div', { hasText: 'A new version is available' })
/** What only a page of the next version has. */
const next = (page: Page) => page.locator('html[data-version="next"]')
const reload = (page: Page) => prompt(page).getByRole('button', { name: 'Reload' })

/** A page that nobody uses keeps nothing, and looks for nothing: a key will do that does nothing. */
const use = (page: Page) => page.keyboard.press('Shift')

/** Opens a page, and uses it until the worker has all it needs. */
async function visit(page: Page, address: string) {
  await page.goto(address)
  await expect(async () => {
    await use(page)
    const state = () => navigator.serviceWorker.controller?.state
    expect(await page.evaluate(state)).toBe('activated')
  }).toPass()
}

/** The host is not there any more: Firefox's driver keeps only pages offline, not their workers. */
async function loseNetwork(context: BrowserContext, site: Site) {
  site.goDown()
  await context.setOffline(true)
}

/** The page asks its visitor, once it is used, whether to go over to the new version. */
const expectPrompt = (page: Page) =>
  expect(async () => {
    await use(page)
    await expect(prompt(page)).toBeVisible({ timeout: 500 })
  }).toPass()

/** Has the browser look for a newer version, as it does by itself from time to time. */
const lookForNews = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())

const markOf = (page: Page) => page.evaluate(() => (window as { mark?: string }).mark)
const mark = (page: Page) => page.evaluate(() => Object.assign(window, { mark: 'the same page' }))

test.describe('without a network, after one visit,', () => {
  test('the page that reads logs opens again, although nobody has touched it', async ({
    page,
    context,
    site,
  }) => {
    await page.goto(`${site.address}log/`)
    await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
    await loseNetwork(context, site)
    await page.reload()
    await expect(headline(page)).toHaveText('What was sent in all?')
  })

  test('the page that was never left finds its parts, and opens with what a link says', {
    tag: ['@core', '@firefox'],
  }, async ({ page, context, site }) => {
    await visit(page, site.address)
    await loseNetwork(context, site)
    await page.getByRole('button', { name: 'Share', exact: true }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.goto(`${site.address}?gift=lion&n=2&model=net50#part`)
    await expect(headline(page)).toContainText('2 Lions')
    await field(page, 'Viewer sends').fill('3')
    await expect(headline(page)).toContainText('3 Lions')
    expect(new URL(page.url()).hash).toBe('#part')
    await page.goto(`${site.address}?gift=mic-champ&n=2`)
    await expect(headline(page)).toContainText('2 Mic Champ gifts')
  })

  test('the chart and every dialog come, although none was opened before', async ({
    page,
    context,
    site,
  }) => {
    await visit(page, site.address)
    await loseNetwork(context, site)
    await page.goto(site.address)
    const dollar = page.getByRole('region', { name: 'Where each dollar goes' })
    await dollar.scrollIntoViewIfNeeded()
    await expect(dollar.locator('svg.recharts-surface')).toBeVisible()
    await page.getByRole('button', { name: 'Share', exact: true }).click()
    await expect(page.getByRole('img', { name: 'QR code of the link' })).toBeVisible()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Embed', exact: true }).click()
    await expect(page.getByText('The preview needs a network connection.')).toBeVisible()
  })

  test('the cards of the Embed dialog come once it is back', async ({ page, context, site }) => {
    await visit(page, site.address)
    await context.setOffline(true)
    await page.goto(site.address)
    await page.getByRole('button', { name: 'Embed', exact: true }).click()
    await expect(page.getByText('The preview needs a network connection.')).toBeVisible()
    await context.setOffline(false)
    const card = page.locator('dialog iframe').first().contentFrame()
    await expect(card.getByRole('heading', { level: 1 })).toContainText('100 Roses')
  })

  test('every page that was visited opens, and one that was not as its calculation', async ({
    page,
    context,
    site,
  }) => {
    await visit(page, `${site.address}lion/?n=5`)
    await page.goto(`${site.address}bbc-2022/`)
    await expect(headline(page)).toContainText('$105.99')
    await loseNetwork(context, site)
    for (const [path, answer] of [
      ['lion/?n=6', '6 Lions'],
      ['bbc-2022/', '$105.99'],
    ]) {
      await page.goto(`${site.address}${path}`)
      await expect(headline(page)).toContainText(answer ?? '')
      expect(page.url()).toBe(`${site.address}${path}`)
    }
    for (const [path, answer, query] of [
      ['rosa/?n=5#part', '5 Rosas', '?gift=rosa&n=5#part'],
      ['rose/', '1 Rose', '?n=1'],
      ['1000-coins/', '1,000 coins', '?coins=1000'],
    ]) {
      await page.goto(`${site.address}${path}`)
      await expect(headline(page)).toContainText(answer ?? '')
      expect(page.url()).toBe(`${site.address}${query}`)
    }
  })

  test('a page that comes slowly opens, however long its second half takes', async ({
    page,
    site,
  }) => {
    await visit(page, site.address)
    // Longer than the five seconds after which a page is taken for one that does not come.
    site.slowDown(6500)
    await page.goto(`${site.address}lion/?n=5`)
    await expect(headline(page)).toContainText('5 Lions')
    expect(page.url()).toBe(`${site.address}lion/?n=5`)
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

test('opens what it keeps, where the host redirects from a folder to the file in it', async ({
  page,
  context,
  site,
}) => {
  site.redirectFolders()
  await visit(page, `${site.address}lion/`)
  for (const open of [() => page.goto(site.address), () => page.reload()]) {
    await open()
    await expect(headline(page)).toContainText('100 Roses')
  }
  await loseNetwork(context, site)
  await page.goto(`${site.address}?n=5`)
  await expect(headline(page)).toContainText('5 Roses')
  await page.goto(`${site.address}lion/?n=5`)
  await expect(headline(page)).toContainText('5 Lions')
})

/** Opens a page beside the first one, in the same browser. */
async function openBeside(page: Page, address: string) {
  const other = await page.context().newPage()
  await other.goto(address)
  await expect(headline(other)).toBeVisible()
  return other
}

const chart = (page: Page) =>
  page.getByRole('region', { name: 'Where each dollar goes' }).locator('svg.recharts-surface')

/** Has the page load whatever it loads late: rates, gifts, chart and dialogs. */
async function askForAllParts(page: Page) {
  await expect(page.getByRole('region', { name: 'Rates' })).toBeVisible()
  const gift = page.getByRole('combobox', { name: 'Gift' })
  await gift.fill('mic champ')
  await gift.press('Enter')
  await expect(gift).toHaveValue('Mic Champ')
  await chart(page).scrollIntoViewIfNeeded()
  await expect(chart(page)).toBeVisible()
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await expect(page.getByRole('img', { name: 'QR code of the link' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

/** What the page has loaded of its parts. */
async function assetsOf(page: Page): Promise<readonly string[]> {
  const names = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => name),
  )
  const assets = names.filter((name) => name.includes('/assets/'))
  expect(assets.length).toBeGreaterThan(5)
  return assets
}

test.describe('a new version', () => {
  test('comes when the visitor says so, never by itself, and leaves nothing of the one before it', {
    tag: '@firefox',
  }, async ({ page, site }) => {
    await visit(page, site.address)
    const [before] = await page.evaluate(() => caches.keys())
    await mark(page)
    site.publishNext()
    await lookForNews(page)
    await expectPrompt(page)
    await field(page, 'Viewer sends').fill('7')
    await expect(headline(page)).toContainText('7 Roses')
    expect(await markOf(page)).toBe('the same page')
    await expect(next(page)).toHaveCount(0)

    await reload(page).press('Enter')
    await expect(next(page)).toHaveCount(1)
    await expect(headline(page)).toContainText('7 Roses')
    await expect(prompt(page)).toHaveCount(0)
    await expect.poll(() => page.evaluate(() => caches.keys())).not.toContain(before)
  })

  test('leaves a page of before whole until it is taken, and never mixes with it', {
    tag: '@firefox',
  }, async ({ page, site }) => {
    await visit(page, site.address)
    // From now on the host has no file of before.
    site.publishNext()
    await page.reload()
    await expectPrompt(page)
    await askForAllParts(page)
    await field(page, 'Viewer sends').fill('7')
    expect((await assetsOf(page)).filter((name) => name.includes('-Next'))).toEqual([])

    await reload(page).click()
    await expect(next(page)).toHaveCount(1)
    await expect(headline(page)).toContainText('7 Mic Champ gifts')
    await askForAllParts(page)
    expect((await assetsOf(page)).filter((name) => !name.includes('-Next'))).toEqual([])
  })

  test('is asked for by a page that is opened before it is taken', async ({ page, site }) => {
    await visit(page, site.address)
    site.publishNext()
    await page.reload()
    await expectPrompt(page)
    await expect(next(page)).toHaveCount(0)
    await page.reload()
    await expectPrompt(page)
    await prompt(page).getByRole('button', { name: 'Dismiss this notice' }).click()
    await expect(prompt(page)).toHaveCount(0)
    await expect(field(page, 'Viewer sends')).toHaveValue('100')
  })

  test('is there without a question once no page of before is open', async ({
    page,
    context,
    site,
  }) => {
    await visit(page, site.address)
    site.publishNext()
    await lookForNews(page)
    await expectPrompt(page)
    await page.close()
    // Chrome may put off a new version for minutes after the last page has gone, if the worker still
    // had something to answer: a visit that finds the page of before leaves again, for longer each time.
    await expect(async () => {
      const later = await context.newPage()
      await later.goto(site.address)
      const [isNext, asks] = [await next(later).count(), await prompt(later).count()]
      await later.close()
      expect({ isNext, asks }).toEqual({ isNext: 1, asks: 0 })
    }).toPass({ intervals: [1000, 2000, 4000, 8000] })
  })

  test('has every page that was visited before, and all parts, without a network', async ({
    page,
    context,
    site,
  }) => {
    await visit(page, `${site.address}lion/`)
    site.publishNext()
    await lookForNews(page)
    await reload(page).click()
    await expect(next(page)).toHaveCount(1)
    await loseNetwork(context, site)
    await page.goto(`${site.address}lion/?n=5`)
    await expect(next(page)).toHaveCount(1)
    expect(page.url()).toBe(`${site.address}lion/?n=5`)
    await expect(headline(page)).toContainText('5 Lions')
    await chart(page).scrollIntoViewIfNeeded()
    await expect(chart(page)).toBeVisible()
  })

  test('leaves another page as it is, with the parts of its own version', async ({
    page,
    context,
    site,
  }) => {
    await visit(page, site.address)
    const other = await openBeside(page, `${site.address}?n=3`)
    await mark(other)
    site.publishNext()
    await lookForNews(page)
    await expectPrompt(other)
    await reload(page).click()
    await expect(next(page)).toHaveCount(1)

    expect(await markOf(other)).toBe('the same page')
    await expectPrompt(other)
    await loseNetwork(context, site)
    await other.getByRole('button', { name: 'Share', exact: true }).click()
    await expect(other.getByRole('img', { name: 'QR code of the link' })).toBeVisible()
    await other.keyboard.press('Escape')
    await reload(other).click()
    await expect(next(other)).toHaveCount(1)
    await expect(headline(other)).toContainText('3 Roses')
  })

  for (const [what, breakIt] of [
    ['lacks one of its files', (site: Site) => site.remove('icons/192.png')],
    [
      'still sends the old page',
      (site: Site) => site.edit('index.html', (html) => html.replaceAll('-Next', '-Before')),
    ],
  ] as const) {
    test(`a new version is not installed while the host ${what}`, async ({
      page,
      context,
      site,
    }) => {
      await visit(page, site.address)
      site.publishNext()
      breakIt(site)
      // The browser may say in which way it failed.
      await lookForNews(page).catch(() => undefined)
      await expect
        .poll(() =>
          page.evaluate(async () => {
            const registration = await navigator.serviceWorker.getRegistration()
            return [registration?.installing, registration?.waiting].filter(Boolean).length
          }),
        )
        .toBe(0)
      expect(site.asked.filter((path) => path === 'sw.js').length).toBeGreaterThan(1)
      await expect(prompt(page)).toHaveCount(0)
      await loseNetwork(context, site)
      await page.goto(`${site.address}?n=5`)
      await expect(headline(page)).toContainText('5 Roses')
      await expect(next(page)).toHaveCount(0)
    })
  }

  test('is said without barriers, and hides nothing: light on a phone, dark on a desk', async ({
    page,
    site,
  }) => {
    await visit(page, site.address)
    site.publishNext()
    await lookForNews(page)
    for (const [width, height, colorScheme] of [
      [320, 480, 'light'],
      [1280, 720, 'dark'],
    ] as const) {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height })
      await expectPrompt(page)
      expect(await axeViolations(page), colorScheme).toEqual([])
      const room = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement
        return scrollWidth - clientWidth
      })
      expect(room, `${width} px`).toBe(0)
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
      const last = await page.locator('footer p').last().boundingBox()
      const box = await prompt(page).boundingBox()
      expect((last?.y ?? 0) + (last?.height ?? 0), `${width} px`).toBeLessThanOrEqual(box?.y ?? 0)
    }
  })
})

for (const [what, breakIt] of [
  ['is gone', (site: Site) => site.remove('sw.js')],
  ['cannot be read', (site: Site) => site.edit('sw.js', () => 'const built = {')],
  ['fails', (site: Site) => site.edit('sw.js', () => 'throw new Error()')],
] as const) {
  test(`works as before, without a network too, where the worker ${what}`, async ({
    page,
    context,
    site,
    problems,
  }) => {
    await visit(page, site.address)
    breakIt(site)
    await lookForNews(page).catch(() => undefined)
    await page.reload()
    await askForAllParts(page)
    await expect(prompt(page)).toHaveCount(0)
    await loseNetwork(context, site)
    await page.goto(`${site.address}?n=5`)
    await expect(headline(page)).toContainText('5 Roses')
    await askForAllParts(page)
    // The browser may say in which way it failed.
    forgive(problems)
  })

  test(`works with a network on a first visit where the worker ${what}`, async ({
    page,
    site,
    problems,
  }) => {
    breakIt(site)
    await page.goto(site.address)
    await expect(async () => {
      await use(page)
      expect(site.asked).toContain('sw.js')
    }).toPass()
    await askForAllParts(page)
    forgive(problems)
  })
}

test('keeps nothing for a card, or for the page, in a frame', async ({ page, site, hostPage }) => {
  for (const path of ['?embed=1', '']) {
    await page.goto(await hostPage(`<iframe src="${site.address}${path}" title="Frame"></iframe>`))
    const frame = page.frameLocator('iframe')
    await expect(frame.getByRole('heading', { level: 1 })).toHaveCount(1)
    await expect(frame.getByRole('button', { name: 'Saved' })).toHaveCount(0)
  }
  // It would be asked for by now.
  await page.waitForTimeout(500)
  expect(site.asked).not.toContain('sw.js')
})

test('works in a frame that forbids storage and workers', { tag: '@firefox' }, async ({
  page,
  site,
  hostPage,
}) => {
  const frame = `<iframe src="${site.address}" title="Frame" sandbox="allow-scripts"></iframe>`
  await page.goto(await hostPage(frame))
  const inside = page.frameLocator('iframe')
  await inside.getByRole('textbox', { name: 'Viewer sends' }).fill('7')
  await expect(inside.getByRole('heading', { level: 1 })).toContainText('7 Roses')
  await expect(inside.getByRole('button', { name: 'Saved' })).toHaveCount(0)
})

/** What browsers may do about workers, as scripts that run before those of the page. */
const forbidding = {
  'has no workers': () => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'),
  'forbids workers': () => {
    Object.defineProperty(navigator, 'serviceWorker', {
      get: () => {
        throw new DOMException('forbidden', 'SecurityError')
      },
    })
  },
  'forbids to register one': () => {
    // The empty page that comes first has none.
    Object.assign(navigator.serviceWorker ?? {}, {
      register: () => Promise.reject(new DOMException('forbidden', 'SecurityError')),
    })
  },
}

test('works in a browser that has no workers, or forbids them', async ({ context, site }) => {
  for (const [what, forbid] of Object.entries(forbidding)) {
    await test.step(what, async () => {
      const page = await context.newPage()
      await page.addInitScript(forbid)
      await page.goto(site.address)
      await field(page, 'Viewer sends').fill('7')
      await expect(headline(page)).toContainText('7 Roses')
      // What it would register, it has tried to by now.
      await page.waitForTimeout(500)
      await page.close()
    })
  }
})
