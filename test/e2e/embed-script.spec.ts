import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { cardIn, excess, field, frame, frameOf, heightOfCard, post, sandbox } from './posts.ts'

const script = (site = '', attributes = '') =>
  `<script src="${site}embed.js" ${attributes}></script>`

const address = (page: Page) => page.locator('rose-value iframe').getAttribute('src')

/** A mark in the card's own page, which is gone when the card is loaded again. */
const mark = async (page: Page) => {
  const inside = await frameOf(page)
  await inside.evaluate(() => {
    document.documentElement.dataset['mark'] = 'kept'
  })
}

test('shows the card of the attributes, in place of what is written inside', {
  tag: ['@core', '@firefox', '@nginx'],
}, async ({ page, baseURL, hostPage }) => {
  const element = `<rose-value gift="lion" n="3" rates="2026-11" theme="dark" accent="ffcc00"
    data-more="1" embed="0"><a href="${baseURL}">What is a Lion worth?</a></rose-value>`
  await page.goto(await hostPage(post(script(baseURL) + element)))
  await expect(field(cardIn(page), 'Coins')).toHaveValue('89,997')
  await expect(page.getByText('What is a Lion worth?')).toBeHidden()
  expect(Object.fromEntries(new URL((await address(page)) ?? '').searchParams)).toEqual({
    gift: 'lion',
    n: '3',
    rates: '2026-11',
    theme: 'dark',
    accent: 'ffcc00',
    embed: '1',
  })
  expect((await address(page))?.startsWith(`${baseURL}?`)).toBe(true)
  await expect.poll(() => excess(page)).toBe(0)
})

const layouts = {
  'a row': 'main { display: flex }',
  'a centred column': 'main { display: flex; flex-direction: column; align-items: center }',
  'a centred grid': 'main { display: grid; place-items: center }',
  'a float': 'rose-value { float: left }',
  'an inline block': 'rose-value { display: inline-block }',
}

test('is as wide as there is room for a card in any layout', async ({
  page,
  baseURL,
  hostPage,
}) => {
  const element = `${script(baseURL)}<main><rose-value></rose-value></main>`
  for (const [layout, style] of Object.entries(layouts)) {
    await page.goto(await hostPage(post(element, style)))
    for (const [width, wide] of [
      [900, 560],
      [360, 320],
    ] as const) {
      await page.setViewportSize({ width, height: 800 })
      await expect.poll(() => excess(page)).toBe(0)
      const box = await page.locator('iframe').boundingBox()
      expect(box?.width, `${layout} of ${width} px`).toBeGreaterThanOrEqual(wide)
      expect(box?.width, `${layout} of ${width} px`).toBeLessThanOrEqual(width)
    }
  }
})

test('without the script there is what is written inside', async ({ page, baseURL, hostPage }) => {
  const element = `<rose-value gift="lion"><a href="${baseURL}">A Lion’s worth</a></rose-value>`
  await page.goto(await hostPage(post(element)))
  await expect(page.getByRole('link', { name: 'A Lion’s worth' })).toBeVisible()
})

test('follows its attributes: changed, added, removed', { tag: ['@core', '@firefox'] }, async ({
  page,
  baseURL,
  hostPage,
}) => {
  await page.goto(await hostPage(post(`${script(baseURL)}<rose-value n="10"></rose-value>`)))
  const coins = field(cardIn(page), 'Coins')
  const element = page.locator('rose-value')
  await expect(coins).toHaveValue('10')
  await element.evaluate((rose) => rose.setAttribute('n', '20'))
  await expect(coins).toHaveValue('20')
  await element.evaluate((rose) => rose.setAttribute('gift', 'coins-15'))
  await expect(coins).toHaveValue('300')
  await element.evaluate((rose) => rose.removeAttribute('gift'))
  await expect(coins).toHaveValue('20')
})

test('loads one card for any number of changes in one go, and none for no change', async ({
  page,
  baseURL,
  hostPage,
}) => {
  const loaded: string[] = []
  page.on('request', (request) => {
    if (request.isNavigationRequest() && request.url().includes('embed=1')) {
      loaded.push(new URL(request.url()).search)
    }
  })
  await page.goto(await hostPage(post(script(baseURL))))
  await page.evaluate(() => {
    const rose = document.createElement('rose-value')
    rose.setAttribute('n', '1')
    document.body.append(rose)
    rose.setAttribute('n', '2')
    rose.setAttribute('gift', 'lion')
  })
  await expect(field(cardIn(page), 'Viewer sends')).toHaveValue('2')
  await page.locator('rose-value').evaluate((rose) => {
    rose.setAttribute('n', '3')
    rose.setAttribute('region', 'gb')
    rose.removeAttribute('region')
  })
  await expect(field(cardIn(page), 'Viewer sends')).toHaveValue('3')
  await page.locator('rose-value').evaluate((rose) => {
    rose.setAttribute('n', '3')
    rose.setAttribute('data-other', '1')
    rose.setAttribute('title', 'Three Lions')
  })
  await expect(page.getByTitle('Three Lions').locator('iframe')).toHaveAttribute('title', /Lions/)
  expect(loaded).toEqual(['?gift=lion&n=2&embed=1', '?gift=lion&n=3&embed=1'])
})

test('tells the card nothing when a style or a class of its element changes', async ({
  page,
  baseURL,
  hostPage,
}) => {
  await page.goto(await hostPage(post(`${script(baseURL)}<rose-value n="7"></rose-value>`)))
  await expect(field(cardIn(page, 'rose-value iframe'), 'Coins')).toHaveValue('7')
  const inside = await frameOf(page, 'rose-value iframe')
  await inside.evaluate(() => {
    window.heard = []
    addEventListener('message', ({ data }) => window.heard.push(data.theme))
  })
  await page.locator('rose-value').evaluate(async (rose: HTMLElement) => {
    for (const opacity of ['0.5', '1']) {
      rose.style.opacity = opacity
      rose.className = `at-${opacity}`
      await new Promise(requestAnimationFrame)
    }
    rose.setAttribute('theme', 'dark')
  })
  await expect.poll(() => inside.evaluate(() => window.heard)).toContain('dark')
  expect(await inside.evaluate(() => window.heard)).toEqual(['dark'])
})

test('works when it is moved, and when it was made before it was put into the post', async ({
  page,
  baseURL,
  hostPage,
}) => {
  await page.goto(await hostPage(post(`${script(baseURL)}<p>Above</p><aside></aside>`)))
  await page.evaluate(() => {
    const rose = document.createElement('rose-value')
    rose.setAttribute('n', '7')
    document.body.prepend(rose)
  })
  await expect(field(cardIn(page), 'Coins')).toHaveValue('7')
  await page.evaluate(() => {
    const rose = document.querySelector('rose-value')
    if (rose) document.querySelector('aside')?.append(rose)
  })
  await expect(page.locator('aside iframe')).toHaveCount(1)
  await expect(field(cardIn(page), 'Coins')).toHaveValue('7')
  await field(cardIn(page), 'Coins').fill('many')
  await expect.poll(() => excess(page)).toBe(0)
  await page.locator('rose-value').evaluate((rose) => rose.setAttribute('n', '8'))
  await expect(field(cardIn(page), 'Coins')).toHaveValue('8')
  await expect.poll(() => excess(page)).toBe(0)
})

/** One pixel of the post beside a frame, and one at the round corner of the card in it. */
const pixel = (page: Page, x: number, y: number) =>
  page.screenshot({ clip: { x, y, width: 1, height: 1 } })

async function showsThrough(page: Page) {
  const box = await page.locator('iframe').boundingBox()
  if (!box) return false
  const [beside, corner] = [await pixel(page, 0, box.y), await pixel(page, box.x, box.y)]
  return beside.equals(corner)
}

const plain = 'iframe[data-rose-value]'

/** One card of each kind, both of which the script has to serve. */
const both = (baseURL = '') => `<rose-value n="10"></rose-value>
  ${frame(`${baseURL}?embed=1&n=20`, 'data-rose-value')}`

async function expectBoth(page: Page) {
  await expect(field(cardIn(page, 'rose-value iframe'), 'Coins')).toHaveValue('10')
  await expect(field(cardIn(page, plain), 'Coins')).toHaveValue('20')
  for (const where of ['rose-value iframe', plain]) {
    await expect.poll(() => excess(page, where)).toBe(0)
  }
  await expect(page.locator('iframe')).toHaveCount(2)
}

/** The script as a text, as if the site had been built for where it is served. */
function textOf(site = ''): string {
  const read = (file: string) =>
    readFileSync(new URL(`../../dist/${file}`, import.meta.url), 'utf8')
  const { provider_url } = JSON.parse(read('oembed.json'))
  return read('embed.js').replaceAll(provider_url, site)
}

test('works however the script is loaded', { tag: '@firefox' }, async ({
  page,
  baseURL,
  hostPage,
}) => {
  const cards = both(baseURL)
  for (const [how, html] of Object.entries({
    async: script(baseURL, 'async') + cards,
    deferred: script(baseURL, 'defer') + cards,
    'as a module': script(baseURL, 'type="module"') + cards,
    'below the cards': cards + script(baseURL),
    twice: script(baseURL) + cards + script(baseURL),
    'as a text in the page': `<script>${textOf(baseURL)}</script>${cards}`,
  })) {
    await test.step(how, async () => {
      await page.goto(await hostPage(post(html)))
      await expectBoth(page)
    })
  }
  // Loaded like this, it does not know its own address: it serves what is there.
  await test.step('by another script, as a module', async () => {
    const loader = `<script type="module">await import('${baseURL}embed.js')</script>`
    await page.goto(
      await hostPage(post(loader + frame(`${baseURL}?embed=1&n=20`, 'data-rose-value'))),
    )
    await expect.poll(() => excess(page, plain)).toBe(0)
  })
})

test('asks the site for the card, whichever host a copy of the script is on', async ({
  page,
  baseURL,
  hostPage,
}) => {
  await page.route('**/wp-content/**', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: textOf(baseURL) }),
  )
  const cache = 'wp-content/cache/min/1'
  for (const [how, html] of Object.entries({
    minified: `<script src="/${cache}/rose-value/embed.js?ver=1"></script>`,
    combined: `<script src="/${cache}/6fda2b.js"></script>`,
    'beside a module of a like name': `<script type="module" src="/${cache}/video-embed.js"></script>
      ${script(baseURL, 'type="module"')}`,
  })) {
    await page.goto(await hostPage(post(html + both(baseURL))))
    await expectBoth(page)
    expect((await address(page))?.startsWith(`${baseURL}?`), how).toBe(true)
  }
})

test('keeps a border of one side that the author set, and no other', async ({
  page,
  baseURL,
  hostPage,
}) => {
  const card = `<iframe data-rose-value src="${baseURL}?embed=1" style="border-left: 4px solid red"></iframe>`
  // Without the rule of other tests that takes the border of all frames.
  await page.goto(await hostPage(`<!doctype html><title>A post</title>${script(baseURL)}${card}`))
  await expect(page.locator(plain)).toHaveAttribute('scrolling', 'no')
  await expect(page.locator(plain)).toHaveCSS('border-width', '0px 0px 0px 4px')
})

test('works when the script comes late, and leaves a card that is there alone', async ({
  page,
  baseURL,
  hostPage,
}) => {
  await page.goto(await hostPage(post(both(baseURL))))
  await field(cardIn(page, plain), 'Viewer sends').fill('20')
  await mark(page)
  expect(await excess(page, plain)).toBeGreaterThan(0)
  await page.addScriptTag({ url: `${baseURL}embed.js` })
  await expectBoth(page)
  await expect(cardIn(page, plain).locator('html[data-mark]')).toBeAttached()
})

test('serves plain frames that are added later', { tag: '@nginx' }, async ({
  page,
  baseURL,
  hostPage,
}) => {
  await page.goto(await hostPage(post(script(baseURL))))
  await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), both(baseURL))
  await expectBoth(page)
})

test('keeps room for the card before it is there, and little more', async ({
  page,
  baseURL,
  hostPage,
}) => {
  await page.goto(await hostPage(post(`${script(baseURL)}<rose-value></rose-value>`)))
  const room = page.locator('rose-value div')
  for (const width of [320, 390, 440, 559, 560, 819, 820, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    await expect.poll(() => excess(page)).toBe(0)
    const reserved = await room.evaluate((div) =>
      Number.parseFloat(getComputedStyle(div).minHeight),
    )
    const spare = reserved - (await heightOfCard(page))
    expect(spare, `at ${width} px`).toBeGreaterThanOrEqual(0)
    expect(spare, `at ${width} px`).toBeLessThanOrEqual(60)
  }
})

test('works where the post allows our script and our frames, and nothing else', {
  tag: ['@core', '@firefox', '@nginx'],
}, async ({ page, baseURL, hostPage }) => {
  const { origin } = new URL(baseURL ?? '')
  const policy = `default-src 'none'; script-src ${origin}; frame-src ${origin}; img-src data:`
  const head = '<!doctype html><title>A post</title><link rel="icon" href="data:,">'
  const html = head + script(baseURL) + both(baseURL)
  await page.goto(
    await hostPage(html, { 'Content-Security-Policy': `${policy}; style-src 'self'` }),
  )
  await expectBoth(page)
  await expect(page.locator('rose-value')).toHaveCSS('display', 'block')
})

test('works in a post that is isolated from all that does not ask for it', {
  tag: '@firefox',
}, async ({ page, baseURL, hostPage }) => {
  const sandboxed = frame(`${baseURL}?embed=1&n=30`, `id="sandboxed" ${sandbox}`)
  await page.goto(
    await hostPage(post(script(baseURL) + both(baseURL) + sandboxed), {
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Cross-Origin-Opener-Policy': 'same-origin',
    }),
  )
  expect(await page.evaluate('crossOriginIsolated')).toBe(true)
  for (const [where, coins] of [
    ['rose-value iframe', '10'],
    [plain, '20'],
    ['#sandboxed', '30'],
  ] as const) {
    const card = cardIn(page, where)
    await expect(field(card, 'Coins')).toHaveValue(coins)
    await field(card, 'Viewer sends').fill('7')
    await expect(field(card, 'Coins')).toHaveValue('7')
    await expect.poll(() => excess(page, 'rose-value iframe')).toBe(0)
  }
})

const white = 'rgb(255, 255, 255)'
const dark = 'rgb(31, 24, 27)'

test('follows a post that turns dark and light again, whatever the system', {
  tag: '@firefox',
}, async ({ page, baseURL, hostPage }) => {
  const style = `html { color-scheme: light; background: Canvas }
    html.dark { color-scheme: dark } rose-value { margin: 40px }`
  for (const [system, theme] of [
    ['light', ''],
    ['dark', 'theme="auto"'],
  ] as const) {
    const html = `${script(baseURL)}<rose-value n="10" ${theme}></rose-value>`
    await page.emulateMedia({ colorScheme: system })
    await page.goto(await hostPage(post(html, style)))
    const card = cardIn(page).getByRole('article')
    await expect(card, system).toHaveCSS('background-color', white)
    await field(cardIn(page), 'Viewer sends').fill('123')

    const toggle = () => page.evaluate(() => document.documentElement.classList.toggle('dark'))
    for (const ground of [dark, white, dark]) {
      await toggle()
      await expect(card, system).toHaveCSS('background-color', ground)
      await expect.poll(() => showsThrough(page), system).toBe(true)
    }
    await expect(field(cardIn(page), 'Viewer sends')).toHaveValue('123')
  }
})

test('follows a post that turned dark while the card was hidden', async ({
  page,
  baseURL,
  hostPage,
}) => {
  const style = `html { color-scheme: light } html.dark { color-scheme: dark }
    .hidden { display: none }`
  const html = `${script(baseURL)}<div><rose-value n="10"></rose-value></div>`
  await page.goto(await hostPage(post(html, style)))
  const card = cardIn(page).getByRole('article')
  await expect(card).toHaveCSS('background-color', white)
  await mark(page)
  await page.evaluate(async () => {
    const frames = async () => {
      for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame)
    }
    const tab = document.querySelector('div')
    tab?.classList.add('hidden')
    await frames()
    document.documentElement.classList.add('dark')
    await frames()
    tab?.classList.remove('hidden')
  })
  await expect(card).toHaveCSS('background-color', dark)
  await expect(cardIn(page).locator('html[data-mark]')).toBeAttached()
})

test('is dark from the first in a dark post, and light where that is asked for', async ({
  page,
  baseURL,
  hostPage,
}) => {
  const html = `${script(baseURL)}<rose-value></rose-value>`
  await page.goto(await hostPage(post(html, 'html { color-scheme: dark }')))
  expect(new URL((await address(page)) ?? '').searchParams.get('theme')).toBe('dark')
  const card = cardIn(page).getByRole('article')
  await expect(card).toHaveCSS('background-color', dark)
  await mark(page)
  await page.locator('rose-value').evaluate((rose) => rose.setAttribute('theme', 'light'))
  await expect(card).toHaveCSS('background-color', white)
  await expect(cardIn(page).locator('html[data-mark]')).toBeAttached()
})

test('follows the reader in a post that says nothing of colours', async ({
  page,
  baseURL,
  hostPage,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto(await hostPage(post(`${script(baseURL)}<rose-value></rose-value>`)))
  await expect(cardIn(page).getByRole('article')).toHaveCSS('background-color', dark)
  await page.emulateMedia({ colorScheme: 'light' })
  await expect(cardIn(page).getByRole('article')).toHaveCSS('background-color', white)
})
