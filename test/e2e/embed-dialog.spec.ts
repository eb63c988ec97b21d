import type { Frame, FrameLocator, Page } from '@playwright/test'
import { axeViolations, expect, test } from './fixtures.ts'
import { cardIn, excess, field, noteShifts, post, shiftOf } from './posts.ts'

const deductions = 'agency=10&fee=2&fixed=0.01&aside=20&tax=10'

/** A calculation that no page was made for. */
const galaxy = `./?gift=galaxy&n=3&cur=EUR&${deductions}`

const hosts = ['Plain frame', 'Script', 'WordPress', 'Ghost', 'Newsletter or Medium', 'AMP', 'OBS']

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Embed this calculation' })

async function open(page: Page, link: string, ...choices: string[]) {
  await page.goto(link)
  await page.getByRole('button', { name: 'Embed', exact: true }).click()
  for (const name of choices) await dialog(page).getByRole('radio', { name }).check()
}

/** What is to be pasted at a host. */
async function given(page: Page, host: string, what = 'Code'): Promise<string> {
  await dialog(page).getByRole('tab', { name: host }).click()
  return dialog(page).getByRole('textbox', { name: what }).inputValue()
}

/** The text of every linked field. */
async function numbers(card: FrameLocator | Page): Promise<string[]> {
  const names = ['Viewer sends', 'Viewer pays', 'Coins', 'Diamonds', 'Creator gets']
  await expect(field(card, 'Coins')).toBeVisible()
  return Promise.all(names.map((name) => field(card, name).inputValue()))
}

const headline = (page: Page) => page.getByRole('heading', { level: 1 }).innerText()

/** An element of some code as a browser reads it; nothing of it is run. Our pages may read none. */
async function read(page: Page, code: string, selector: string) {
  const blank = await page.context().newPage()
  return blank.evaluate(
    ([html = '', wanted = '']) => {
      const found = new DOMParser().parseFromString(html, 'text/html').querySelector(wanted)
      const names = found?.getAttributeNames() ?? []
      return {
        text: found?.textContent?.trim(),
        attributes: names.map((name) => [name, found?.getAttribute(name)]),
      }
    },
    [code, selector],
  )
}

for (const [rates, pinned] of [
  ['Frozen', '2026-11'],
  ['Live', null],
] as const) {
  test(`gives a frame that shows the same numbers in a post: ${rates}`, async ({
    page,
    hostPage,
  }) => {
    await open(page, galaxy, rates)
    const shown = await numbers(page)
    const code = await given(page, 'Plain frame')
    expect(code).not.toMatch(/&(?!amp;|quot;|lt;|gt;|#39;)/)

    // A theme's own rule must not undo the height that was reserved.
    await page.goto(await hostPage(post(code, 'iframe { height: 100% }')))
    const frame = page.locator('iframe')
    await expect(frame).toHaveAttribute('title', 'What a TikTok gift costs and pays: Rose Value')
    await expect(frame).toHaveAttribute('loading', 'lazy')
    expect((await frame.boundingBox())?.height).toBe(420)
    const src = new URL((await frame.getAttribute('src')) ?? '')
    expect(src.searchParams.get('rates')).toBe(pinned)
    expect(src.searchParams.get('embed')).toBe('1')
    expect(await numbers(page.frameLocator('iframe'))).toEqual(shown)
  })
}

for (const [theme, system, ground] of [
  ['Light', 'dark', '#fffdf5'],
  ['Dark', 'light', '#10151c'],
  ['Auto', 'dark', '#fffdf5'],
  ['Auto', 'light', '#10151c'],
] as const) {
  test(`lets the post show through: ${theme} code, ${system} system, on ${ground}`, async ({
    page,
    hostPage,
  }) => {
    await page.emulateMedia({ colorScheme: system })
    await open(page, './', theme)
    const code = await given(page, 'Plain frame')
    await page.setViewportSize({ width: 800, height: 600 })
    await page.goto(await hostPage(post(code, `body { background: ${ground} }`)))
    await expect(field(page.frameLocator('iframe'), 'Coins')).toBeVisible()
    /** Of the post below the frame; of the frame below the card, and at the card's corner. */
    const [outside, below, corner] = await Promise.all(
      [500, 410, 0].map((y) => page.screenshot({ clip: { x: 0, y, width: 3, height: 1 } })),
    )
    expect(below).toEqual(outside)
    expect(corner).toEqual(outside)
  })
}

test('gives an element whose attributes are the keys of the link, to scripts and to Ghost', async ({
  page,
}) => {
  await open(page, `${galaxy}&theme=light`, 'Frozen', 'Dark')
  await dialog(page).getByRole('textbox', { name: 'Accent', exact: true }).fill('0a7d55')
  await dialog(page)
    .getByRole('combobox', { name: /^Language/ })
    .selectOption('de-CH')
  const src = new URL((await given(page, 'OBS', 'Address')) ?? '')
  const code = await given(page, 'Script')
  const { attributes } = await read(page, code, 'rose-value')
  const ofLink = attributes.filter(([name]) => name !== 'style')
  expect(ofLink).toEqual([...src.searchParams].filter(([key]) => key !== 'embed'))
  expect(Object.fromEntries(attributes)).toMatchObject({
    gift: 'galaxy',
    n: '3',
    rates: '2026-11',
    aside: '20',
    theme: 'dark',
    accent: '0a7d55',
    lang: 'de-CH',
  })
  expect((await read(page, code, 'script')).attributes).toEqual([
    ['async', ''],
    ['src', new URL('embed.js', page.url()).href],
  ])
  expect(await given(page, 'Ghost')).toBe(code)
})

test('leaves the answer and its link where the script is stripped', async ({ page, hostPage }) => {
  await open(page, galaxy)
  const [answer, shown] = [await headline(page), await numbers(page)]
  const code = await given(page, 'Script')
  const stripped = code.replace(/<script.*?<\/script>/, '')
  await page.goto(await hostPage(post(stripped)))
  await page.getByRole('link', { name: answer, exact: true }).click()
  expect(await numbers(page)).toEqual(shown)
})

test('gives WordPress the address of a page, and the frame', async ({ page, baseURL }) => {
  await open(page, './')
  expect(await given(page, 'WordPress', 'Address')).toBe(baseURL)
  expect(await given(page, 'WordPress')).toBe(await given(page, 'Plain frame'))
  await dialog(page).getByRole('radio', { name: 'Frozen' }).check()
  await dialog(page).getByRole('tab', { name: 'WordPress' }).click()
  await expect(dialog(page).getByRole('textbox', { name: 'Address' })).toHaveValue(baseURL ?? '')
  await expect(dialog(page).getByText('its card begins with the usual numbers')).toBeVisible()
})

test('gives WordPress a frame that stays in its column', async ({ page, hostPage }) => {
  await open(page, './')
  const code = await given(page, 'WordPress')
  for (const column of [360, 580, 620, 650, 1280]) {
    // As block themes say it, of everything that stands in a post.
    const style = `main > * { max-width: ${column}px; margin-inline: auto !important }`
    await page.setViewportSize({ width: 1280, height: 800 })
    const html = `<!doctype html><title>A post</title><style>body { margin: 0 } ${style}</style>`
    await page.goto(await hostPage(`${html}<main><p>Above</p>${code}<p>Below</p></main>`))
    const box = await page.locator('iframe').boundingBox()
    expect(box).toMatchObject({ width: column, x: (1280 - column) / 2, height: 420 })
    await expect(field(cardIn(page), 'Coins')).toBeVisible()
  }
})

test('says what Ghost makes of a pasted address: the answer and a frame in the column', async ({
  page,
  baseURL,
  hostPage,
}) => {
  await open(page, './lion/')
  await dialog(page).getByRole('tab', { name: 'Ghost' }).click()
  await expect(dialog(page).getByText('becomes the answer as a link')).toBeVisible()

  const answer = await (await page.request.get(`${baseURL}lion/oembed.json`)).json()
  const html = answer.html.replaceAll(answer.provider_url, baseURL ?? '')
  await page.setViewportSize({ width: 390, height: 800 })
  const head = '<!doctype html><meta name="viewport" content="width=device-width"><title>A</title>'
  await page.goto(await hostPage(`${head}<main>${html}</main>`))
  await expect(page.getByRole('link', { name: /^A viewer pays/ })).toBeVisible()
  await expect(field(cardIn(page), 'Viewer sends')).toHaveValue('1')
  const [frame, column] = await Promise.all(
    ['iframe', 'main'].map((one) => page.locator(one).boundingBox()),
  )
  expect(frame?.width).toBe(column?.width)
})

for (const query of ['./', './?gift=lion', './?agency=10&fee=2&fixed=0.01&aside=20&tax=10']) {
  test(`gives an element that moves nothing in a post when its script is late: ${query}`, async ({
    page,
    hostPage,
  }) => {
    await open(page, query)
    const code = await given(page, 'Script')
    await noteShifts(page)
    await page.route('**/embed.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 400))
      await route.continue()
    })
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 900 })
      const column = 'main { max-width: 640px; margin: auto }'
      await page.goto(await hostPage(post(`<main><p>Above</p>${code}<p>Below</p></main>`, column)))
      await expect(field(cardIn(page), 'Coins')).toBeVisible()
      await expect.poll(() => excess(page)).toBe(0)
      expect(await shiftOf(page), `at ${width} px`).toBe(0)
    }
  })
}

test('gives newsletters a picture with its words, linked, where there is one', async ({
  page,
  baseURL,
}) => {
  await open(page, './')
  const answer = await headline(page)
  const code = await given(page, 'Newsletter or Medium')
  expect(await read(page, code, 'a > img')).toMatchObject({
    attributes: [
      ['src', `${baseURL}answer.png`],
      ['width', '600'],
      ['height', '315'],
      ['alt', answer],
    ],
  })
  expect((await read(page, code, 'a:has(img)')).attributes).toEqual([['href', baseURL]])
  expect(await read(page, code, 'p > a')).toEqual({ text: answer, attributes: [['href', baseURL]] })
})

test('gives newsletters a link in words elsewhere', async ({ page, hostPage }) => {
  await open(page, galaxy)
  const [answer, shown] = [await headline(page), await numbers(page)]
  await page.goto(await hostPage(post(await given(page, 'Newsletter or Medium'))))
  await expect(page.getByRole('img')).toHaveCount(0)
  await page.getByRole('link', { name: answer, exact: true }).click()
  expect(await numbers(page)).toEqual(shown)
})

test('gives AMP a frame that works in its sandbox, and its script apart', async ({
  page,
  hostPage,
}) => {
  await open(page, galaxy)
  const [answer, shown] = [await headline(page), await numbers(page)]
  const code = await given(page, 'AMP')
  expect(await given(page, 'AMP', 'For the head of the page')).toMatch(
    /^<script async custom-element="amp-iframe" src="[^"]+"><\/script>$/,
  )
  expect(code).not.toContain('<script')
  expect((await read(page, code, 'amp-iframe > [placeholder]')).text).toBe(answer)
  expect((await read(page, code, 'amp-iframe > [overflow]')).text).toBe('Show the whole card')

  // AMP's own script makes a frame of it, with these attributes.
  const { attributes } = await read(page, code, 'amp-iframe')
  const { src, title, sandbox } = Object.fromEntries(attributes)
  await page.goto(await hostPage(post('<iframe height="420"></iframe>')))
  await page.locator('iframe').evaluate(
    (frame, own) => {
      for (const [name, value] of Object.entries(own)) frame.setAttribute(name, String(value))
    },
    { sandbox, title, src },
  )
  expect(await numbers(page.frameLocator('iframe'))).toEqual(shown)

  // The calculator is out of the sandbox, where it has its storage.
  const opened = page.waitForEvent('popup')
  await page.frameLocator('iframe').getByRole('link', { name: 'Open the full calculator' }).click()
  const calculator = await opened
  expect(await numbers(calculator)).toEqual(shown)
  await expect(calculator.getByRole('button', { name: 'Saved' })).toBeVisible()
})

test('gives OBS an address whose card fits the size that is named, on no ground', async ({
  page,
}) => {
  await open(page, galaxy, 'Dark')
  const shown = await numbers(page)
  const address = await given(page, 'OBS', 'Address')
  await expect(dialog(page).getByText('640 wide and 420 high')).toBeVisible()
  await page.setViewportSize({ width: 640, height: 420 })
  await page.goto(address)
  expect(await numbers(page)).toEqual(shown)
  await expect(page.getByRole('article')).toHaveCSS('background-color', 'rgb(31, 24, 27)')
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)')
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)')
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(420)
})

test('goes from tab to tab with the keyboard alone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await open(page, './')
  const tab = (name: string) => dialog(page).getByRole('tab', { name })
  await tab('Plain frame').focus()
  for (const name of hosts.slice(1)) {
    await page.keyboard.press('ArrowRight')
    await expect(tab(name)).toBeFocused()
    await expect(tab(name)).toBeInViewport({ ratio: 0.95 })
    await expect(dialog(page).getByRole('tabpanel', { name })).toBeVisible()
  }
  await page.keyboard.press('ArrowRight')
  await expect(tab('Plain frame')).toBeFocused()
  await page.keyboard.press('End')
  await expect(tab('OBS')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(dialog(page).getByRole('textbox', { name: 'Address' })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(dialog(page).getByRole('button', { name: 'Copy address' })).toBeFocused()
})

/** The frames of the preview, each with its card drawn. */
async function previews(page: Page): Promise<Frame[]> {
  for (const shown of await dialog(page).locator('iframe').all()) {
    await shown.scrollIntoViewIfNeeded()
    await expect(field(shown.contentFrame(), 'Coins')).toBeVisible()
  }
  return page.frames().slice(1)
}

/** What a card looks like: how wide it is, whether all of it is seen, and its colours. */
const looks = (frame: Frame) =>
  frame.evaluate(() => {
    const card = document.querySelector('article')
    return {
      width: innerWidth,
      fits: document.documentElement.scrollHeight <= innerHeight,
      ground: card && getComputedStyle(card).backgroundColor,
      behind: getComputedStyle(document.documentElement).backgroundColor,
      accent: document.documentElement.dataset['accent'] ?? null,
    }
  })

const [light, dark] = ['rgb(255, 255, 255)', 'rgb(31, 24, 27)']

for (const [theme, grounds] of [
  ['Auto', [light, dark]],
  ['Light', [light]],
  ['Dark', [dark]],
] as const) {
  for (const width of [390, 1280]) {
    test(`previews ${theme} at 320 and 640 px, in a dialog at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme: theme === 'Light' ? 'dark' : 'light' })
      await open(page, galaxy, theme)
      const seen = await Promise.all((await previews(page)).map(looks))
      const expected = grounds.flatMap((ground) =>
        [320, 640].map((wide) => ({
          width: wide,
          fits: true,
          ground,
          behind: 'rgba(0, 0, 0, 0)',
          accent: null,
        })),
      )
      expect(seen).toHaveLength(expected.length)
      expect(seen).toEqual(expect.arrayContaining(expected))
    })
  }
}

test('previews the same numbers, and follows the choices without a step back', async ({ page }) => {
  await open(page, galaxy, 'Light')
  const card = dialog(page).locator('iframe').first().contentFrame()
  expect(await numbers(card)).toEqual(await numbers(page))
  const steps = await page.evaluate(() => history.length)

  await dialog(page).getByRole('textbox', { name: 'Accent', exact: true }).fill('0a7d55')
  await dialog(page)
    .getByRole('combobox', { name: /^Language/ })
    .selectOption('de')
  await expect(dialog(page).locator('iframe[src*="accent=0a7d55&lang=de"]')).toHaveCount(2)
  // The last frames leave once these have loaded.
  await expect(dialog(page).locator('iframe')).toHaveCount(2)
  await previews(page)
  await expect(field(card, 'Viewer pays')).toHaveValue(/,\d\d$/)
  for (const frame of await previews(page)) expect((await looks(frame)).accent).toBe('0a7d55')
  expect(await page.evaluate(() => history.length)).toBe(steps)
})

test('shows a preview that is wider than the phone by scrolling its own ground', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await open(page, './', 'Light')
  const wide = dialog(page).locator('iframe').nth(1)
  await wide.scrollIntoViewIfNeeded()
  const [room, whole] = await wide.evaluate((frame) => {
    const ground = frame.closest('figure')?.parentElement
    return [ground?.clientWidth ?? 0, ground?.scrollWidth ?? 0]
  })
  expect(room).toBeLessThan(390)
  expect(whole).toBeGreaterThanOrEqual(640)
})

for (const width of [390, 1280]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`has no barriers in any tab at ${width} px, ${colorScheme}`, async ({ page }) => {
      test.slow()
      await page.setViewportSize({ width, height: 800 })
      await page.emulateMedia({ colorScheme })
      await open(page, './')
      for (const name of hosts) {
        await dialog(page).getByRole('tab', { name }).click()
        expect.soft(await axeViolations(page), name).toEqual([])
      }
      const accent = dialog(page).getByRole('textbox', { name: 'Accent', exact: true })
      await accent.fill('rose')
      await accent.press('Tab')
      await expect(accent).toHaveAttribute('aria-invalid', 'true')
      expect.soft(await axeViolations(page), 'unreadable accent').toEqual([])
    })
  }
}

for (const link of ['./', galaxy]) {
  test(`fits 320 px in any tab, in both directions: ${link}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await open(page, link)
    for (const direction of ['ltr', 'rtl']) {
      await page.evaluate((dir) => {
        document.documentElement.dir = dir
      }, direction)
      for (const name of hosts) {
        await dialog(page).getByRole('tab', { name }).click()
        const room = await dialog(page).evaluate((it) => [
          it.scrollWidth - it.clientWidth,
          document.documentElement.scrollWidth - document.documentElement.clientWidth,
        ])
        expect.soft(room, `${name}, ${direction}`).toEqual([0, 0])
      }
    }
  })
}

test('copies what is shown, or selects it where that is forbidden', async ({ page, context }) => {
  await open(page, galaxy)
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  for (const [host, what] of [
    ['Plain frame', 'Code'],
    ['AMP', 'Code'],
    ['OBS', 'Address'],
  ] as const) {
    const text = await given(page, host, what)
    await dialog(page)
      .getByRole('button', { name: `Copy ${what.toLowerCase()}` })
      .click()
    await expect(dialog(page).getByText('Copied')).toBeVisible()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text)
  }

  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'))
  })
  const code = await given(page, 'Script')
  await dialog(page).getByRole('button', { name: 'Copy code' }).click()
  await expect(dialog(page).getByText(/^Copying is blocked here/)).toBeVisible()
  expect(await page.evaluate(() => String(getSelection()))).toBe(code)
})
