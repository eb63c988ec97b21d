import type { Page } from '@playwright/test'
import { amountsOn, expect, stepBack, test } from './fixtures.ts'

const fieldNames = ['Viewer sends', 'Viewer pays', 'Coins', 'Diamonds', 'Creator gets']

const headline = (page: Page) => page.getByRole('heading', { level: 1 })

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })

const queryOf = (page: Page) => new URL(page.url()).search

/** Every key of the link, with a value that can be read. */
const keys = {
  v: '1',
  gift: 'lion',
  n: '7',
  pay: '7',
  coins: '7',
  diamonds: '7',
  get: '7',
  rates: '2022-10',
  region: 'gb',
  buy: 'web',
  cur: 'EUR',
  price: '1.5',
  fx: '2',
  tax: '7',
  taxmode: 'added',
  store: '15',
  model: 'net50',
  dpc: '1',
  usd: '0.004',
  share: '50',
  agency: '7',
  fee: '7',
  fixed: '0.3',
  aside: '7',
  min: '20',
  embed: '0',
  theme: 'dark',
  accent: 'aa00aa',
  lang: 'de-DE',
}

/** Nothing that any key could read, in the spelling of an address. */
const nasty: Record<string, string> = {
  empty: '',
  blank: '%20',
  negative: '-1',
  huge: '9'.repeat(30),
  'beyond numbers': '1e999',
  'a broken escape': '%E0%A4%A',
  'a lone per cent sign': '%',
  'a right-to-left mark': '%E2%80%8F5',
  'a right-to-left override': '%E2%80%AE%D7%90',
  'a null character': '5%00',
  'a prototype': '__proto__',
  'a constructor': 'constructor',
  'no number': 'NaN,Infinity',
  undefined: 'undefined',
  markup: encodeURIComponent('<img src=x onerror="window.wasRun=1">'),
  'a script': encodeURIComponent('"><script>window.wasRun=1</script>'),
  'a script address': encodeURIComponent('javascript:window.wasRun=1'),
  'a message pattern': encodeURIComponent('{count, plural, one {<b>x</b>}}'),
  'five thousand characters': 'x'.repeat(5000),
}

/** The first thing on the page that doesn't work; the page names just these keys as ignored. */
const faultOn = (page: Page, ignored: readonly string[]): Promise<string | null> =>
  page.evaluate(
    ({ names, expected }) => {
      const seen = (element: Element | null) => (element?.getClientRects().length ?? 0) > 0
      if (!seen(document.querySelector('h1'))) return 'no headline'

      const labels = [...document.querySelectorAll('label')]
      for (const name of names) {
        const control = labels.find(({ textContent }) => textContent === name)?.control
        const text = control instanceof HTMLInputElement ? control.value : ''
        if (!/^\d[\d.,]*$/.test(text)) return `${name} holds ${text}`
      }

      const total = document.querySelector('table tfoot tr')
      const amount = total?.querySelector('data')?.value ?? ''
      if (!seen(total) || !/^\d+(?:\.\d+)?$/.test(amount)) return `the receipt's total is ${amount}`

      const statuses = [...document.querySelectorAll('[role="status"]')].filter(seen)
      const named = statuses.flatMap((status) =>
        [...status.querySelectorAll('li code')].map((code) => code.textContent),
      )
      if (named.toSorted().join() !== expected) return `names as ignored: ${named.join()}`

      // The notice shows what the value was, whatever that is.
      const quoted = statuses.flatMap((status) =>
        [...status.querySelectorAll('bdi')].map((value) => value.innerText),
      )
      const text = quoted.reduce(
        (rest, value) => (value === '' ? rest : rest.replace(value, '')),
        document.body.innerText,
      )
      const wrong = /NaN|Infinity|undefined|\[object/.exec(text)
      if (wrong) return `shows ${wrong[0]}`

      const intruder = document.querySelector('img, iframe, body script:not([src]), body b')
      if (intruder) return `has ${intruder.outerHTML.slice(0, 80)}`
      if ('wasRun' in window) return 'ran a script of the link'
      if (document.documentElement.scrollWidth > innerWidth) return 'overflows'
      return null
    },
    { names: fieldNames, expected: ignored.toSorted().join() },
  )

/** A query and the keys of it that are ignored. */
type Case = readonly [query: string, ignored: readonly string[]]

type Opens = (query: string) => Promise<void>

async function expectNoFaults(page: Page, cases: readonly Case[], opens: Opens) {
  const faults: string[] = []
  for (const [query, ignored] of cases) {
    await opens(query)
    const fault = await faultOn(page, ignored)
    if (fault !== null) faults.push(`?${query.slice(0, 120)} ${fault}`)
  }
  expect(faults).toEqual([])
}

const byLoading =
  (page: Page): Opens =>
  async (query) => {
    await page.goto(`./?${query}`)
    // It comes with the accounts and the notices.
    await page.getByRole('button', { name: 'Share', exact: true }).waitFor()
  }

/** As a step in the history opens a link: the page stays, and reads its new address. */
async function byStepping(page: Page): Promise<Opens> {
  await page.goto('./')
  await headline(page).waitFor()
  // Once all gifts are there, no link has to wait for its own.
  await page.getByRole('combobox', { name: 'Gift' }).click()
  await page.getByRole('option', { name: /^GG/ }).waitFor()
  await page.keyboard.press('Escape')
  return async (query) => {
    await page.evaluate((search) => {
      history.replaceState(null, '', `?${search}`)
      dispatchEvent(new PopStateEvent('popstate'))
    }, query)
  }
}

const names = Object.keys(keys)
const values = Object.entries(nasty)

/** Every key meets nine of the values, each key another nine than the one before. */
const singles: readonly Case[] = names.flatMap((key, index) =>
  values
    .filter((_, place) => (place + index * 9) % values.length < 9)
    .map(([, value]) => [`${key}=${value}`, [key]] as const),
)

for (const half of [0, 1]) {
  const cases = singles.filter((_, index) => index % 2 === half)
  const name = `works, and names what it ignores, with bad values of each key (${half + 1})`
  test(name, { tag: '@chromium' }, async ({ page }) => {
    test.slow()
    expect(cases.length).toBeGreaterThan(125)
    // Without room for the chart, which would be drawn anew for each.
    await page.setViewportSize({ width: 390, height: 800 })
    await expectNoFaults(page, cases, await byStepping(page))
  })
}

test('opens with a bad value of every third key', { tag: '@chromium' }, async ({ page }) => {
  test.slow()
  const third = names.filter((_, index) => index % 3 === 0)
  const cases = third.map((key, index) => {
    const [, value] = values[index % values.length] ?? ['', '']
    return [`${key}=${value}`, [key]] as const
  })
  await expectNoFaults(page, cases, byLoading(page))
})

test('opens with every key bad at once', { tag: '@chromium' }, async ({ page }) => {
  test.slow()
  const cases = values
    // No server takes an address of a hundred thousand characters.
    .filter(([, value]) => value.length < 1000)
    .map(([, value]) => [names.map((key) => `${key}=${value}`).join('&'), names] as const)
  await expectNoFaults(page, cases, byLoading(page))
})

test('names what is repeated, and counts the first', { tag: '@chromium' }, async ({ page }) => {
  // One that stands in no calculation on its own is named twice; those have tests of their own.
  const lonely = new Set(['share', 'fx', 'embed'])
  const queries = Object.entries(keys)
    .filter(([key]) => !lonely.has(key))
    .map(([key, value]) => [`${key}=${value}&${key}=${value}&${key}=x`, [key, key]] as const)
  await expectNoFaults(page, queries, await byStepping(page))

  await page.goto('./?n=7&n=8')
  await expect(field(page, 'Viewer sends')).toHaveValue('7')
})

test('reads a link as it was meant that a chat program spoiled', { tag: '@chromium' }, async ({
  page,
}) => {
  for (const query of [
    'gift=lion&amp;n=5',
    'gift=lion&n=5)',
    'GIFT=LION%20&N=5.',
    'gift=lion&n=5?utm_source=x',
    'accent=#ff0000&gift=lion&n=5',
  ]) {
    await page.goto(`./?${query}`)
    await expect(headline(page), query).toContainText('5 Lions')
    await expect(page.getByText('was ignored'), query).toHaveCount(0)
  }
})

test('keeps every good part beside a bad one', async ({ page }) => {
  await page.goto('./?gift=lion&n=3&agency=-5&aside=10')
  await expect(page.getByRole('combobox', { name: 'Gift' })).toHaveValue('Lion')
  await expect(field(page, 'Viewer sends')).toHaveValue('3')
  await expect(page.getByRole('status').filter({ hasText: 'ignored' })).toContainText('agency')
  const { Agency, 'Set aside': aside } = await amountsOn(page)
  expect(Number(Agency)).toBe(0)
  expect(Number(aside)).toBeGreaterThan(0)

  await page.getByRole('button', { name: 'Dismiss this notice' }).click()
  await expect(page.getByText('was ignored')).toHaveCount(0)
})

test('names what has no part in the calculation', async ({ page }) => {
  const cases: readonly Case[] = [
    ['n=7&get=5', ['get']],
    ['share=50', ['share']],
    ['fx=2', ['fx']],
    ['model=net50&usd=0.004', ['usd']],
    ['rates=2022-10&region=vn', ['region']],
    ['utm_source=x&__proto__=1&constructor=2&toString=3', []],
  ]
  await expectNoFaults(page, cases, byLoading(page))
})

test('replaces the address 300 ms after the last change', async ({ page }) => {
  await page.clock.install()
  await page.goto('./')
  await page.clock.pauseAt(Date.now() + 60_000)
  await field(page, 'Viewer sends').fill('12')
  await page.clock.runFor(200)
  await field(page, 'Viewer sends').fill('123')
  await page.clock.runFor(299)
  expect(queryOf(page)).toBe('')
  await page.clock.runFor(1)
  expect(queryOf(page)).toBe('?n=123')
})

test('never adds to the history, so that one step back leaves the page', async ({
  page,
  hostPage,
}) => {
  const before = await hostPage('<title>Before</title>')
  await page.goto(before)
  await page.goto('./')
  const length = await page.evaluate(() => history.length)
  for (const [name, text, query] of [
    ['Viewer sends', '12', '?n=12'],
    ['Viewer pays', '5', '?pay=5'],
    ['Creator gets', '7.50', '?get=7.5'],
  ] as const) {
    await field(page, name).fill(text)
    await expect.poll(() => queryOf(page)).toBe(query)
  }
  await page.getByRole('radio', { name: 'On the web' }).check()
  await expect.poll(() => queryOf(page)).toBe('?get=7.5&buy=web')
  expect(await page.evaluate(() => history.length)).toBe(length)

  await stepBack(page, before)
})

/** Steps so far in the history of the page, which stays. */
const step = (page: Page, by: number) =>
  page.evaluate(
    (steps) =>
      new Promise<void>((resolve) => {
        addEventListener('popstate', () => resolve(), { once: true })
        history.go(steps)
      }),
    by,
  )

test('shows each calculation of the history, with its own address, however quickly one steps', async ({
  page,
  baseURL,
}) => {
  await page.goto('./?n=1')
  for (const [hash, sent] of [
    ['b', '2'],
    ['c', '3'],
  ] as const) {
    await page.evaluate((to) => location.assign(to), `#${hash}`)
    await field(page, 'Viewer sends').fill(sent)
    await expect(page).toHaveURL(`${baseURL}?n=${sent}#${hash}`)
  }
  for (const [by, sent, hash] of [
    [-1, '1', ''],
    [1, '3', '#c'],
  ] as const) {
    await step(page, by)
    await step(page, by)
    await expect(field(page, 'Viewer sends')).toHaveValue(sent)
    // Longer than an edit would wait to be written.
    await page.waitForTimeout(500)
    await expect(field(page, 'Viewer sends')).toHaveValue(sent)
    await expect(page).toHaveURL(`${baseURL}?n=${sent}${hash}`)
  }
})

test('rations the address while a key is held down', async ({ page, baseURL }) => {
  await page.addInitScript(() => {
    const replaced: string[] = []
    const replaceState = history.replaceState.bind(history)
    history.replaceState = (...to) => {
      replaced.push(String(to[2]))
      replaceState(...to)
    }
    Object.assign(window, { replaced })
  })
  await page.clock.install()
  await page.goto('./')
  await page.clock.pauseAt(Date.now() + 60_000)
  await field(page, 'Viewer sends').focus()
  for (let press = 0; press < 80; press++) {
    await page.keyboard.down('ArrowUp')
    await page.clock.runFor(33)
  }
  await page.keyboard.up('ArrowUp')
  await expect(field(page, 'Viewer sends')).toHaveValue('180')
  await page.clock.runFor(300)
  const replaced = await page.evaluate(() => (window as unknown as { replaced: string[] }).replaced)
  expect(replaced).toEqual([`${baseURL}?n=180`])
})

test('writes the address at once when the page is left', { tag: '@chromium' }, async ({
  page,
  baseURL,
  hostPage,
}) => {
  const elsewhere = await hostPage('<title>Elsewhere</title>')
  await page.clock.install()
  await page.goto('./')
  await page.clock.pauseAt(Date.now() + 60_000)
  await field(page, 'Viewer sends').fill('123')
  await page.goto(elsewhere)
  await stepBack(page, `${baseURL}?n=123`)
  await expect(field(page, 'Viewer sends')).toHaveValue('123')
})

test('opens a link with the same receipt elsewhere', async ({ page, browser }) => {
  await page.goto('./')
  const gift = page.getByRole('combobox', { name: 'Gift' })
  await gift.fill('lion')
  await gift.press('Enter')
  await page.getByRole('combobox', { name: 'Region' }).selectOption('gb')
  await page.getByText('Agency, fees, tax set aside').click()
  await field(page, 'Agency’s part').fill('12.5')
  await field(page, 'Fixed payout fee').fill('0.3')
  await page
    .getByRole('radio', { name: /50 % of|net revenue/i })
    .first()
    .check()
  await field(page, 'Creator gets').fill('1,234.56')
  await expect.poll(() => queryOf(page)).toContain('get=1234.56')
  const amounts = await amountsOn(page)
  const answer = await headline(page).innerText()

  const context = await browser.newContext()
  const elsewhere = await context.newPage()
  await elsewhere.goto(page.url())
  await expect(headline(elsewhere)).toHaveText(answer)
  expect(await amountsOn(elsewhere)).toEqual(amounts)
  expect(Number(amounts['Agency'])).toBeGreaterThan(0)
  await context.close()
})

test('keeps other keys and the fragment in the address, and out of shared links', async ({
  page,
}) => {
  await page.goto('./?utm_source=news&n=5&lang=de-DE#?secret=abc')
  await field(page, 'Viewer sends').fill('6')
  await expect.poll(() => queryOf(page)).toContain('n=6')
  expect(queryOf(page)).toContain('utm_source=news')
  expect(new URL(page.url()).hash).toBe('#?secret=abc')

  await page.getByRole('button', { name: 'Share', exact: true }).click()
  const link = page.getByRole('dialog').getByRole('textbox', { name: 'Link' })
  await expect(link).toHaveValue(/\/\?n=6$/)
})

test('says then and now where the link pins old rates, and goes over to the newest', async ({
  page,
}) => {
  await page.goto('./?rates=2022-10')
  const notice = page.getByRole('status').filter({ hasText: 'Rates have changed.' })
  await expect(notice).toContainText('October 2022')
  await expect(notice).toContainText(/viewer pays \$\d+\.\d\d.*At .* rates: \$\d+\.\d\d/)
  const then = await amountsOn(page)

  await notice.getByRole('button', { name: 'Use the newest rates' }).click()
  await expect(page.getByText('Rates have changed.')).toHaveCount(0)
  await expect.poll(() => queryOf(page)).toBe('')
  const now = await amountsOn(page)
  expect(now).not.toEqual(then)

  await page.goto('./')
  expect(await amountsOn(page)).toEqual(now)
})

test.describe('where copying is allowed', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  test('copies the link, and the calculation as a text', async ({ page, baseURL }) => {
    await page.goto('./?n=5&buy=web&utm_source=news')
    await page.getByRole('button', { name: 'Share', exact: true }).click()
    const dialog = page.getByRole('dialog')

    await dialog.getByRole('button', { name: 'Copy link' }).click()
    await expect(dialog.getByRole('status').filter({ hasText: 'Copied' })).toHaveCount(1)
    const copied = () => page.evaluate(() => navigator.clipboard.readText())
    expect(await copied()).toBe(`${baseURL}?n=5&buy=web`)

    await dialog.getByRole('button', { name: 'Copy as text' }).click()
    await expect
      .poll(copied)
      .toContain('5 Roses on TikTok: the viewer pays 5.21¢ and the creator gets about 2.50¢')
    expect(await copied()).toContain(`${baseURL}?n=5&buy=web`)
  })

  test('freezes the rates of a link that is to keep its numbers', async ({ page, baseURL }) => {
    await page.goto('./?n=5')
    await page.getByRole('button', { name: 'Share', exact: true }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('checkbox', { name: 'Freeze today’s rates' }).check()
    await dialog.getByRole('button', { name: 'Copy link' }).click()
    await expect(dialog.getByRole('status').filter({ hasText: 'Copied' })).toHaveCount(1)
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toMatch(/\?n=5&rates=\d{4}-\d{2}$/)
    expect(copied.startsWith(baseURL ?? '?')).toBe(true)
  })
})

test('selects the text and says so where copying is forbidden', async ({ page }) => {
  await page.addInitScript(() => {
    // The empty page that comes first has none.
    Object.assign(navigator.clipboard ?? {}, {
      writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')),
    })
  })
  await page.goto('./?n=5')
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  const dialog = page.getByRole('dialog')
  for (const [button, box] of [
    ['Copy link', 'Link'],
    ['Copy as text', 'Text'],
  ] as const) {
    await dialog.getByRole('button', { name: button }).click()
    await expect(dialog.getByRole('status').filter({ hasText: 'blocked' }).first()).toBeVisible()
    const text = dialog.getByRole('textbox', { name: box })
    await expect(text).toBeFocused()
    const selected = await text.evaluate((area: HTMLTextAreaElement) =>
      area.value.slice(area.selectionStart, area.selectionEnd),
    )
    expect(selected).toBe(await text.inputValue())
    expect(selected).toContain('?n=5')
  }
})
