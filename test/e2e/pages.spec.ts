import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

/** The paths of all pages, off the sitemap, relative to the site. */
async function pathsOn(page: Page): Promise<string[]> {
  const answer = await page.request.get('sitemap.xml')
  const addresses = [...(await answer.text()).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, at]) => at)
  const site = new URL(addresses[0] ?? '').href
  return addresses.map((address) => (address ?? '').slice(site.length))
}

const headline = (page: Page) => page.getByRole('heading', { level: 1 })
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })

/** What previews read of a page. */
async function previewOf(page: Page, path: string) {
  const html = await (await page.request.get(`./${path}`)).text()
  return page.evaluate((text) => {
    const { head } = new DOMParser().parseFromString(text, 'text/html')
    const of = (selector: string, attribute: string) =>
      head.querySelector(selector)?.getAttribute(attribute) ?? ''
    return {
      title: head.querySelector('title')?.textContent ?? '',
      description: of('meta[name=description]', 'content'),
      canonical: of('link[rel=canonical]', 'href'),
      oembed: of('link[type="application/json+oembed"]', 'href'),
      image: of('meta[property="og:image"]', 'content'),
      address: of('meta[property="og:url"]', 'content'),
      data: head.querySelector('script[type="application/ld+json"]')?.textContent ?? '',
    }
  }, html)
}

/** Where the base address of the build ends, so that what it names can be asked for here. */
const served = (address: string, canonical: string, path: string) =>
  `./${path}${address.slice(canonical.length)}`

test('gives every page a title, a description and an address of its own', {
  tag: '@chromium',
}, async ({ page }) => {
  const paths = await pathsOn(page)
  expect(paths).toEqual(
    expect.arrayContaining(['', 'rose/', 'lion/', 'bbc-2022/', '1000-coins/', 'first-payout/']),
  )
  expect(paths.length).toBeGreaterThanOrEqual(64)
  const previews = await Promise.all(paths.map((path) => previewOf(page, path)))
  for (const name of ['title', 'description', 'canonical', 'oembed', 'image', 'data'] as const) {
    expect(new Set(previews.map((preview) => preview[name])).size, name).toBe(paths.length)
  }
  for (const [at, { canonical, address, oembed, image, data }] of previews.entries()) {
    const path = paths[at] ?? ''
    expect(canonical.endsWith(`/${path}`)).toBe(true)
    expect([address, oembed, image]).toEqual([
      canonical,
      `${canonical}oembed.json`,
      `${canonical}answer.png`,
    ])
    expect(JSON.parse(data)['@context']).toBe('https://schema.org')
  }
})

test('gives every page an oEmbed answer with its card, and a picture of 1200 × 630', {
  tag: '@chromium',
}, async ({ page }) => {
  for (const path of await pathsOn(page)) {
    const { canonical, title, oembed, image } = await previewOf(page, path)
    const answer = await (await page.request.get(served(oembed, canonical, path))).json()
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', title, thumbnail_url: image })
    expect(answer.html).toContain(`<iframe src="${canonical}?embed=1"`)

    const picture = await (await page.request.get(served(image, canonical, path))).body()
    expect(picture.subarray(1, 4).toString()).toBe('PNG')
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630])
  }
})

test('leads from a page that does not exist to the calculator', { tag: '@chromium' }, async ({
  page,
}) => {
  const text = await (await page.request.get('404.html')).text()
  const { canonical } = await previewOf(page, '')
  expect(text).toContain(`href="${new URL(canonical).pathname}"`)
  expect(text).not.toContain('%SITE%')
})

// Firefox's driver runs them all the same; where a setting forbids them, it sees nothing of the page.
test.describe('without scripts', { tag: '@chromium' }, () => {
  test.use({ javaScriptEnabled: false })

  for (const [path, answer] of [
    ['', 'A viewer pays $1.51 for 100 Roses. The creator gets about $0.50.'],
    ['lion/', 'A viewer pays $453.96 for 1 Lion. The creator gets about $149.99.'],
    ['bbc-2022/', 'A viewer pays $105.99 for 7,494 Roses. The creator gets about $37.10.'],
    [
      '1000-coins/',
      'A viewer pays $15.13 for 1,000 coins. Sent as 1,000 Roses, that earns the creator about $5.00.',
    ],
    [
      'first-payout/',
      'To earn the creator $10.00, viewers need to send 2,000 Roses, which cost about $30.26.',
    ],
  ]) {
    test(`shows the answer, the fields and the receipt: /${path}`, async ({ page }) => {
      await page.goto(`./${path}`)
      await expect(headline(page)).toHaveText(answer ?? '')
      await expect(field(page, 'Viewer sends')).not.toHaveValue('')
      await expect(page.getByRole('table', { name: 'Receipt' })).toContainText('Creator')
      await expect(page.getByRole('region', { name: 'Where each dollar goes' })).toContainText(
        'TikTok',
      )
    })
  }

  test('shows the receipt on a phone, where it is laid out last', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 })
    await page.goto('./')
    const last = page.getByRole('table', { name: 'Receipt' }).getByRole('row').last()
    await last.scrollIntoViewIfNeeded()
    await expect(last).toBeInViewport()
    expect(await last.evaluate((row) => row.checkVisibility())).toBe(true)
  })

  test('says of what the page was made with that it can’t be changed', async ({ page }) => {
    await page.goto('./?n=5')
    await expect(page.locator('noscript p')).toBeVisible()
    await expect(page.getByRole('button')).toHaveCount(0)
  })
})

/** Holds the script back until it is asked for; what the page was made with stands alone till then. */
async function holdScript(page: Page, name = 'index'): Promise<() => void> {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(new RegExp(`/assets/${name}-[^/]+\\.js$`), async (route) => {
    await released
    await route.continue()
  })
  return release
}

for (const [query, locale] of [
  ['', 'en-US'],
  ['', 'de-DE'],
  ['?n=5&buy=web&model=net50&agency=10&theme=dark', 'en-US'],
  ['?gift=rose&get=100&cur=EUR&lang=fr', 'ar-EG'],
  ['?n=x&tax=900&gift=no-such-gift&utm_source=a', 'en-US'],
  ['?usd=0.05', 'en-US'],
] as const) {
  test.describe(`in ${locale}, of lion/${query}`, () => {
    test.use({ locale })

    test('takes over what was made at build time, element by element', async ({ page }) => {
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
  ['&theme=dark', 'en-US'],
  ['&n=5&buy=web&model=net50&agency=10&accent=336699', 'en-US'],
  ['&gift=rose&get=100&cur=EUR&lang=fr', 'ar-EG'],
  ['&gift=no-such-gift&n=x', 'en-US'],
] as const) {
  test.describe(`in ${locale}, of lion/?embed=1${query}`, () => {
    test.use({ locale })

    test('takes over the card that was made at build time, element by element', async ({
      page,
    }) => {
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

test('counts what was typed into the card before its script was there', async ({ page }) => {
  const release = await holdScript(page)
  await page.goto('./lion/?embed=1', { waitUntil: 'commit' })
  await field(page, 'Viewer sends').fill('7')
  release()
  await expect(headline(page)).toContainText('for 7 Lions')
  await expect(field(page, 'Viewer sends')).toHaveValue('7')
})

for (const [locale, name, typed, says] of [
  ['en-US', 'Viewer sends', '7', '7 Roses'],
  ['en-US', 'Viewer pays', '12.', '$11.98 for 792 Roses'],
  ['de-DE', 'Viewer pays', '1,6', '1,59\u00a0$ for 105 Roses'],
] as const) {
  test.describe(`in ${locale}`, () => {
    test.use({ locale })

    test(`counts what was typed before the script was there: ${typed}`, async ({ page }) => {
      const release = await holdScript(page)
      await page.goto('./', { waitUntil: 'commit' })
      await field(page, name).click()
      await page.keyboard.press('ControlOrMeta+A')
      await page.keyboard.type(typed)
      release()
      await expect(headline(page)).toContainText(says)
      await expect(field(page, name)).toHaveValue(typed)
      await expect(field(page, name)).toBeFocused()
      await page.keyboard.type('5')
      await expect(field(page, name)).toHaveValue(`${typed}5`)
    })
  })
}

for (const [locale, path, name] of [
  ['en-US', './', 'Viewer sends'],
  ['de-DE', './', 'Viewer sends'],
  ['en-US', './lion/?embed=1', 'Viewer sends'],
  ['de-DE', './lion/?embed=1', 'Viewer sends'],
  ['en-US', './', 'Gift'],
] as const) {
  test.describe(`in ${locale}`, () => {
    test.use({ locale })

    test(`loses no letter typed while the script takes over: ${name} of ${path}`, async ({
      page,
    }) => {
      const release = await holdScript(page)
      await page.goto(path, { waitUntil: 'commit' })
      const role = name === 'Gift' ? 'combobox' : 'textbox'
      const typedInto = page.getByRole(role, { name, exact: true })
      await typedInto.focus()
      await page.keyboard.type('1')
      // One letter for each task of the browser, from when React or Preact begins.
      const typed = page.evaluate(async () => {
        const root = document.querySelector('#root') as HTMLElement
        const nextTask = () => new Promise((resolve) => setTimeout(resolve))
        while (!Object.keys(root).some((key) => key.startsWith('__'))) await nextTask()
        for (const letter of '23456') {
          document.execCommand('insertText', false, letter)
          await nextTask()
        }
      })
      release()
      await typed
      const digits = async () => (await typedInto.inputValue()).replaceAll(/\D/g, '')
      await expect.poll(digits).toBe('123456')
      if (name === 'Gift') await expect(page.getByRole('listbox')).toBeVisible()
      else await expect(headline(page)).toContainText(/\b123.?456\b/)
    })
  })
}

test('lets a field be typed over before the script is there', async ({ page }) => {
  const release = await holdScript(page)
  await page.goto('./', { waitUntil: 'commit' })
  await page.keyboard.press('Tab')
  await field(page, 'Viewer sends').focus()
  await page.keyboard.type('7')
  await expect(field(page, 'Viewer sends')).toHaveValue('7')
  release()
  await expect(headline(page)).toContainText('7 Roses')
})

test('shows the gifts where the field was pressed before the script was there', async ({
  page,
}) => {
  const release = await holdScript(page)
  await page.goto('./', { waitUntil: 'commit' })
  const gift = page.getByRole('combobox', { name: 'Gift' })
  await gift.click()
  release()
  await expect(page.getByRole('listbox')).toBeVisible()
  await page.keyboard.type('lion')
  await expect(gift).toHaveValue('lion')
})

test('leaves the gifts closed where the field was left before the script was there', async ({
  page,
}) => {
  const release = await holdScript(page)
  await page.goto('./', { waitUntil: 'commit' })
  await page.getByRole('combobox', { name: 'Gift' }).click()
  await page.keyboard.press('Tab')
  await field(page, 'Viewer pays').focus()
  await page.keyboard.type('3')
  release()
  await expect(headline(page)).toContainText('198 Roses')
  await expect(field(page, 'Viewer pays')).toBeFocused()
  await expect(page.getByRole('listbox')).toHaveCount(0)
})

for (const [typed, says] of [
  ['lions', '1 Lion'],
  ['lio', '100 Roses'],
] as const) {
  test(`takes or names a gift that was typed and left before the script was there: ${typed}`, async ({
    page,
  }) => {
    const release = await holdScript(page)
    await page.goto('./', { waitUntil: 'commit' })
    const gift = page.getByRole('combobox', { name: 'Gift' })
    await gift.focus()
    await page.keyboard.type(typed)
    await page.keyboard.press('Tab')
    release()
    await expect(headline(page)).toContainText(says)
    await expect(page.getByRole('listbox')).toHaveCount(0)
    await expect(gift).toHaveAccessibleDescription(
      typed === 'lio' ? 'No gift is called “lio”, so nothing has changed.' : '',
    )
  })
}

for (const address of ['./', './?embed=1']) {
  // In Firefox an event that a script makes brings no text along.
  test(`counts no two cells that were pasted before the script was there as one number: ${address}`, {
    tag: '@chromium',
  }, async ({ page }) => {
    const release = await holdScript(page)
    await page.goto(address, { waitUntil: 'commit' })
    await field(page, 'Coins').focus()
    await field(page, 'Coins').evaluate((input) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text', '100\n200\n')
      const paste = { clipboardData, bubbles: true, cancelable: true }
      input.dispatchEvent(new ClipboardEvent('paste', paste))
    })
    release()
    await expect(field(page, 'Coins')).toHaveValue('100 ↵ 200')
    await expect(field(page, 'Coins')).toHaveAttribute('aria-invalid', 'true')
    await expect(field(page, 'Viewer sends')).toHaveValue('100')
  })
}

test('counts the arrows and Enter that were pressed before the script was there', async ({
  page,
}) => {
  const release = await holdScript(page)
  await page.goto('./', { waitUntil: 'commit' })
  await field(page, 'Viewer sends').focus()
  for (const key of ['PageUp', 'ArrowUp', 'ArrowUp']) await page.keyboard.press(key)
  await page.getByRole('combobox', { name: 'Gift' }).focus()
  await page.keyboard.type('lion')
  await page.keyboard.press('Enter')
  release()
  await expect(headline(page)).toContainText('112 Lions')
})

test('leaves the Enter that ends a composition in Safari to the input method, before the script was there', async ({
  page,
}) => {
  const release = await holdScript(page)
  await page.goto('./', { waitUntil: 'commit' })
  await field(page, 'Viewer sends').focus()
  await page.keyboard.type('1234')
  await field(page, 'Viewer sends').evaluate((input) => {
    const init = { key: 'Enter', keyCode: 229, bubbles: true }
    input.dispatchEvent(new KeyboardEvent('keydown', init))
  })
  await page.keyboard.type('5')
  release()
  await expect(headline(page)).toContainText('12,345 Roses')
  await expect(field(page, 'Viewer sends')).toHaveValue('12345')
})

const both = ['./', './?embed=1'] as const

for (const [pressed, result] of [
  [['2', 'x', 'Escape', '9'], '9'],
  [['2', '5', '0', 'Enter', '9'], '9'],
  [['ArrowUp', '7'], '7'],
  [['5', 'ArrowUp', '8'], '8'],
  [['7', 'PageUp'], '10'],
  [['2', 'Control+Enter', '9'], '29'],
] as const) {
  for (const address of both) {
    test(`counts ${pressed.join(' ')} in that order, pressed before the script was there or after: ${address}`, async ({
      page,
    }) => {
      const press = async () => {
        await field(page, 'Viewer sends').focus()
        for (const key of pressed) await page.keyboard.press(key)
      }
      const release = await holdScript(page)
      await page.goto(address, { waitUntil: 'commit' })
      await press()
      release()
      await expect(headline(page)).toContainText(`for ${result} Roses`)
      await expect(field(page, 'Viewer sends')).toHaveValue(result)
      await page.goto(address)
      await press()
      await expect(headline(page)).toContainText(`for ${result} Roses`)
      await expect(field(page, 'Viewer sends')).toHaveValue(result)
    })
  }
}

for (const address of both) {
  test(`leaves the caret where it was put before the script was there: ${address}`, async ({
    page,
  }) => {
    const release = await holdScript(page)
    await page.goto(address, { waitUntil: 'commit' })
    await field(page, 'Viewer sends').focus()
    for (const key of ['2', '5', 'ArrowLeft']) await page.keyboard.press(key)
    release()
    await expect(headline(page)).toContainText('25 Roses')
    await page.keyboard.press('3')
    await expect(field(page, 'Viewer sends')).toHaveValue('235')
  })
}

test('takes what was typed last for known, where it was left before the script was there', async ({
  page,
}) => {
  const release = await holdScript(page)
  await page.goto('./', { waitUntil: 'commit' })
  await field(page, 'Diamonds').focus()
  await page.keyboard.type('77')
  await field(page, 'Viewer sends').focus()
  await page.keyboard.type('5')
  await page.getByRole('combobox', { name: 'Theme' }).focus()
  release()
  await expect(headline(page)).toContainText('5 Roses')
})

test('counts a number that was typed over itself before the script was there', async ({ page }) => {
  const release = await holdScript(page)
  await page.goto('./', { waitUntil: 'commit' })
  await field(page, 'Viewer pays').focus()
  await page.keyboard.type('1.51')
  release()
  await expect.poll(() => new URL(page.url()).search).toBe('?pay=1.51')
})

test('bears events of browsers and extensions before the script is there', async ({ page }) => {
  const release = await holdScript(page)
  await page.goto('./', { waitUntil: 'commit' })
  await expect(field(page, 'Viewer sends')).toBeVisible()
  await page.evaluate(() => {
    // Filling in a form is a key press without a key; a click may be the whole document's.
    document.querySelector('main input')?.dispatchEvent(new Event('keydown', { bubbles: true }))
    document.dispatchEvent(new Event('click', { bubbles: true }))
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
  })
  release()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'auto')
})

test('finds the gift that was typed before the script was there', async ({ page }) => {
  const release = await holdScript(page)
  await page.goto('./', { waitUntil: 'commit' })
  const gift = page.getByRole('combobox', { name: 'Gift' })
  await gift.fill('lion')
  release()
  await expect(page.getByRole('option', { name: /^Lion/ }).first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(headline(page)).toContainText('1 Lion')
})

for (const part of ['index', 'page-rest']) {
  test(`counts the theme that was chosen before ${part} was there`, async ({ page }) => {
    const release = await holdScript(page, part)
    await page.goto('./', { waitUntil: part === 'index' ? 'commit' : 'domcontentloaded' })
    const theme = page.getByRole('combobox', { name: 'Theme' })
    await theme.selectOption('dark')
    release()
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    await expect(theme).toHaveValue('dark')
    await page.reload()
    await expect(theme).toHaveValue('dark')
  })
}

for (const part of ['index', 'page-rest']) {
  test(`opens what was asked for before ${part} was there`, async ({ page }) => {
    const release = await holdScript(page, part)
    await page.goto('./', { waitUntil: part === 'index' ? 'commit' : 'domcontentloaded' })
    await page.getByRole('button', { name: 'Share', exact: true }).press('Enter')
    release()
    await expect(page.getByRole('dialog', { name: 'Share' })).toBeVisible()
  })
}

test('shows the gifts that were asked for before the script was there, once', async ({ page }) => {
  const [release, releaseRest] = [await holdScript(page), await holdScript(page, 'page-rest')]
  await page.goto('./', { waitUntil: 'commit' })
  await page.getByRole('button', { name: 'Show gifts' }).click()
  release()
  const gift = page.getByRole('listbox').getByRole('option').first()
  await expect(gift).toBeVisible()
  releaseRest()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'auto')
  await expect(gift).toBeVisible()
})

test('brings the rates to who is below their place before the script is there', async ({
  page,
}) => {
  const release = await holdScript(page)
  await page.setViewportSize({ width: 1280, height: 720 })
  await page.goto('./', { waitUntil: 'commit' })
  await page.getByRole('contentinfo').scrollIntoViewIfNeeded()
  release()
  await expect(page.getByRole('region', { name: 'Rates' })).toBeAttached()
})

test('shows no figure that is not the link’s', async ({ page }) => {
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
  problems.length = 0
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

for (const [address, equal] of [
  ['lion/?n=2', '?gift=lion&n=2'],
  ['lion/?gift=galaxy&n=2', '?gift=galaxy&n=2'],
  ['rose/?pay=5', '?pay=5'],
  ['bbc-2022/', '?rates=2022-10&pay=106&model=net50'],
  ['bbc-2022/?n=10&model=diamond', '?rates=2022-10&n=10'],
  ['bbc-2022/?pay=none&rates=1999', '?rates=2022-10&pay=106&model=net50'],
  ['1000-coins/?buy=web', '?coins=1000&buy=web'],
] as const) {
  test(`opens /${address} as /${equal}`, { tag: '@chromium' }, async ({ page }) => {
    await page.goto(`./${equal}`)
    const expected = await headline(page).textContent()
    await page.goto(`./${address}`)
    await expect(headline(page)).toHaveText(expected ?? '')
  })
}

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

test('keeps the title of the page until the answer is another', async ({ page }) => {
  await page.goto('./lion/')
  await expect(page.getByRole('button', { name: 'Share', exact: true })).toBeVisible()
  await expect(page).toHaveTitle(
    'TikTok Lion: what it costs and what the creator gets – Rose Value',
  )
})

test('shares a gift at its page, from whichever page it is', { tag: '@chromium' }, async ({
  page,
  baseURL,
}) => {
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
