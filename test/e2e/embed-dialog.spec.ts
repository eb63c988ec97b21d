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
  // On a phone it is in the menu.
  if ((page.viewportSize()?.width ?? 0) < 720)
    await page.getByRole('button', { name: 'Menu' }).click()
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

/** Until what is there has been painted. */
const nextFrame = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))))

test('the plain frame shows the same numbers in a post, with a name and its height', {
  tag: ['@core', '@firefox'],
}, async ({ page, hostPage }) => {
  await open(page, galaxy, 'Keep today’s rates')
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
  expect(src.searchParams.get('rates')).toBe('2026-11')
  expect(src.searchParams.get('embed')).toBe('1')
  expect(await numbers(cardIn(page))).toEqual(shown)
})

test('the code lets a post of another theme than the system show through around the card', async ({
  page,
  hostPage,
}) => {
  await page.setViewportSize({ width: 800, height: 600 })
  await open(page, './')
  const codes: Record<string, string> = {}
  for (const theme of ['Light', 'Auto']) {
    await dialog(page).getByRole('radio', { name: theme }).check()
    codes[theme] = await given(page, 'Plain frame')
  }
  for (const [theme, system, ground] of [
    ['Light', 'dark', '#fffdf5'],
    ['Auto', 'light', '#10151c'],
  ] as const) {
    await test.step(`${theme} code, ${system} system, on ${ground}`, async () => {
      await page.emulateMedia({ colorScheme: system })
      await page.goto(await hostPage(post(codes[theme] ?? '', `body { background: ${ground} }`)))
      await expect(field(cardIn(page), 'Coins')).toBeVisible()
      /** Of the post below the frame; of the frame below the card, and at the card's corner. */
      const [outside, below, corner] = await Promise.all(
        [500, 410, 0].map((y) => page.screenshot({ clip: { x: 0, y, width: 3, height: 1 } })),
      )
      expect(below).toEqual(outside)
      expect(corner).toEqual(outside)
    })
  }
})

test('the code with the script moves nothing in a post when the script is late, and is a link without it', async ({
  page,
  hostPage,
}) => {
  await open(page, galaxy)
  const [answer, shown] = [await headline(page), await numbers(page)]
  const code = await given(page, 'Script')
  await noteShifts(page)
  for (const width of [390, 1280]) {
    let letCome = () => {}
    const isPainted = new Promise<void>((resolve) => {
      letCome = resolve
    })
    await page.route('**/embed.js', async (route) => {
      await isPainted
      await route.continue()
    })
    await page.setViewportSize({ width, height: 900 })
    const column = 'main { max-width: 640px; margin: auto }'
    const address = await hostPage(post(`<main><p>Above</p>${code}<p>Below</p></main>`, column))
    await page.goto(address, { waitUntil: 'commit' })
    await expect(page.getByRole('link', { name: answer, exact: true })).toBeVisible()
    await nextFrame(page)
    letCome()
    expect(await numbers(cardIn(page))).toEqual(shown)
    await expect.poll(() => excess(page)).toBe(0)
    expect(await shiftOf(page), `at ${width} px`).toBe(0)
    await page.unroute('**/embed.js')
  }

  const stripped = code.replace(/<script.*?<\/script>/, '')
  await page.goto(await hostPage(post(stripped)))
  await page.getByRole('link', { name: answer, exact: true }).click()
  expect(await numbers(page)).toEqual(shown)
})

test('the frame in WordPress and the card in Ghost stay in the column of their post', async ({
  page,
  baseURL,
  hostPage,
}) => {
  await open(page, './lion/')
  const code = await given(page, 'WordPress')
  await page.setViewportSize({ width: 1280, height: 800 })
  // As block themes say it, of everything that stands in a post.
  const style = 'main > * { max-width: var(--column); margin-inline: auto !important }'
  const html = `<!doctype html><title>A post</title><style>body { margin: 0 } ${style}</style>`
  await page.goto(await hostPage(`${html}<main><p>Above</p>${code}<p>Below</p></main>`))
  await expect(field(cardIn(page), 'Coins')).toBeVisible()
  for (const column of [360, 580, 620, 650, 1280]) {
    await page.evaluate((width) => {
      document.documentElement.style.setProperty('--column', `${width}px`)
    }, column)
    const box = await page.locator('iframe').boundingBox()
    expect(box).toMatchObject({ width: column, x: (1280 - column) / 2, height: 420 })
  }

  const answer = await (await page.request.get(`${baseURL}lion/oembed.json`)).json()
  const ghost = answer.html.replaceAll(answer.provider_url, baseURL ?? '')
  await page.setViewportSize({ width: 390, height: 800 })
  await page.goto(await hostPage(post(`<main>${ghost}</main>`)))
  await expect(page.getByRole('link', { name: /^A viewer pays/ })).toBeVisible()
  await expect(field(cardIn(page), 'Viewer sends')).toHaveValue('1')
  const [frame, column] = await Promise.all(
    ['iframe', 'main'].map((one) => page.locator(one).boundingBox()),
  )
  expect(frame?.width).toBe(column?.width)
})

test('the code for AMP works in the sandbox of AMP, and its link opens outside of it', async ({
  page,
  hostPage,
}) => {
  await open(page, galaxy)
  const shown = await numbers(page)
  const code = await given(page, 'AMP')

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
  expect(await numbers(cardIn(page))).toEqual(shown)

  // The calculator is out of the sandbox, where it has its storage.
  const link = cardIn(page).getByRole('link', { name: 'Full calculator' })
  // It names the calculation once the script of the card is there.
  await expect(link).toHaveAttribute('href', /gift=galaxy/)
  const opened = page.context().waitForEvent('page')
  await link.click()
  const calculator = await opened
  expect(await numbers(calculator)).toEqual(shown)
  await expect(calculator.getByRole('button', { name: 'Saved' })).toBeVisible()
})

test('the card at the address for OBS fits the size that is named, on no ground', async ({
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

/** One tab of each kind: a code, an address as well, two codes, an address alone. */
const unlike = ['Plain frame', 'WordPress', 'AMP', 'OBS']

test('each tab is reached by arrow key, fits a small screen in both directions and has no barriers', async ({
  page,
}) => {
  test.slow()
  await page.setViewportSize({ width: 320, height: 640 })
  // Colours that change over time would be measured on the way.
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await open(page, galaxy)
  const tab = (name: string) => dialog(page).getByRole('tab', { name })
  const turn = (direction: string) =>
    page.evaluate((dir) => {
      document.documentElement.dir = dir
    }, direction)
  await tab('Plain frame').focus()
  for (const name of hosts) {
    await test.step(name, async () => {
      await expect(tab(name)).toBeFocused()
      await expect(tab(name)).toBeInViewport({ ratio: 0.95 })
      await expect(dialog(page).getByRole('tabpanel', { name })).toBeVisible()
      for (const direction of ['rtl', 'ltr']) {
        await turn(direction)
        const room = await dialog(page).evaluate((it) => [
          it.scrollWidth - it.clientWidth,
          document.documentElement.scrollWidth - document.documentElement.clientWidth,
        ])
        expect.soft(room, direction).toEqual([0, 0])
      }
      if (unlike.includes(name)) expect.soft(await axeViolations(page)).toEqual([])
      await page.keyboard.press('ArrowRight')
    })
  }
  await expect(tab('Plain frame')).toBeFocused()
  await page.keyboard.press('End')
  await page.keyboard.press('Tab')
  await expect(dialog(page).getByRole('textbox', { name: 'Address' })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(dialog(page).getByRole('button', { name: 'Copy address' })).toBeFocused()

  await page.setViewportSize({ width: 1280, height: 800 })
  await page.emulateMedia({ colorScheme: 'dark' })
  const accent = dialog(page).getByRole('textbox', { name: 'Accent', exact: true })
  await accent.fill('rose')
  await accent.press('Tab')
  await expect(accent).toHaveAttribute('aria-invalid', 'true')
  for (const name of ['WordPress', 'AMP']) {
    await tab(name).click()
    expect.soft(await axeViolations(page), `${name}, wide and dark`).toEqual([])
  }
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

test('the preview shows the card narrow and wide in each theme, on whichever system', async ({
  page,
}) => {
  await open(page, galaxy)
  for (const [theme, width, system, grounds] of [
    ['Auto', 1280, 'light', [light, dark]],
    ['Light', 390, 'dark', [light]],
    ['Dark', 1280, 'light', [dark]],
  ] as const) {
    await test.step(`${theme} at ${width} px`, async () => {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme: system })
      await dialog(page).getByRole('radio', { name: theme }).check()
      const expected = grounds.flatMap((ground) =>
        [320, 640].map((wide) => ({
          width: wide,
          fits: true,
          ground,
          behind: 'rgba(0, 0, 0, 0)',
          accent: null,
        })),
      )
      // The last frames leave once these have loaded.
      await expect(dialog(page).locator('iframe')).toHaveCount(expected.length)
      // A card takes its last layout and colours once its texts and its styles are both there.
      await expect(async () => {
        const seen = await Promise.all((await previews(page)).map(looks))
        expect(seen).toHaveLength(expected.length)
        expect(seen).toEqual(expect.arrayContaining(expected))
      }).toPass()
    })
  }

  // Wider than a phone, it is scrolled on its own ground.
  await page.setViewportSize({ width: 390, height: 800 })
  const [room, whole] = await dialog(page)
    .locator('iframe')
    .nth(1)
    .evaluate((frame) => {
      const ground = frame.closest('figure')?.parentElement
      return [ground?.clientWidth ?? 0, ground?.scrollWidth ?? 0]
    })
  expect(room).toBeLessThan(390)
  expect(whole).toBeGreaterThanOrEqual(640)
})

test('the preview shows the same numbers, and follows the choices without a step in the history', async ({
  page,
}) => {
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
