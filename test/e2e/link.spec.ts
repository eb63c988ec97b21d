import type { Page } from '@playwright/test'
import { badValues, linkKeys } from '../bad-links.ts'
import { amountsOn, expect, stepBack, test } from './fixtures.ts'

const fieldNames = ['Viewer sends', 'Viewer pays', 'Coins', 'Diamonds', 'Creator gets']

const headline = (page: Page) => page.getByRole('heading', { level: 1 })

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })

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

test('a link with a bad value of any key, or of all keys, opens and names what it ignores', {
  tag: '@core',
}, async ({ page }) => {
  const keys = Object.keys(linkKeys)
  const values = Object.values(badValues)
  // No server takes an address of a hundred thousand characters.
  const short = values.filter((value) => value.length < 1000)
  const pairs = (from: readonly string[]) =>
    keys.map((key, index) => `${key}=${from[index % from.length]}`)

  await page.setViewportSize({ width: 390, height: 800 })
  await page.goto(`./?${pairs(short).join('&')}`)
  await expect(headline(page)).toBeVisible()
  expect(await faultOn(page, keys)).toBeNull()

  const faults: string[] = []
  for (const [index, pair] of pairs(values).entries()) {
    // As a step in the history opens a link: the page stays, and reads its new address.
    await page.evaluate((query) => {
      history.replaceState(null, '', `?${query}`)
      dispatchEvent(new PopStateEvent('popstate'))
    }, pair)
    const ignored = keys.slice(index, index + 1)
    await expect(page.getByRole('status').locator('li code')).toHaveText(ignored)
    const fault = await faultOn(page, ignored)
    if (fault !== null) faults.push(`?${pair.slice(0, 120)} ${fault}`)
  }
  expect(faults).toEqual([])
})

test('a link keeps every good part beside a bad one, and its notices go without the focus', {
  tag: ['@core', '@firefox', '@root'],
}, async ({ page, baseURL }) => {
  await page.goto('./?gift=lion&n=3&agency=-5&aside=10&rates=2022-10')
  await expect(page.getByRole('combobox', { name: 'Gift' })).toHaveValue('Lion')
  await expect(field(page, 'Viewer sends')).toHaveValue('3')
  await expect(page.getByRole('status').filter({ hasText: 'ignored' })).toContainText('agency')
  const then = await amountsOn(page)
  expect(Number(then['Agency'])).toBe(0)
  expect(Number(then['Set aside'])).toBeGreaterThan(0)

  const main = page.getByRole('main')
  await page.getByRole('button', { name: 'Dismiss this notice' }).press('Enter')
  await expect(page.getByText('was ignored')).toHaveCount(0)
  await expect(main).toBeFocused()

  const notice = page.getByRole('status').filter({ hasText: 'Rates have changed.' })
  await expect(notice).toContainText('October 2022')
  await notice.getByRole('button', { name: 'Use the latest rates' }).press('Enter')
  await expect(page.getByText('Rates have changed.')).toHaveCount(0)
  await expect(main).toBeFocused()
  await expect(page).toHaveURL(`${baseURL}?gift=lion&n=3&aside=10`)
  expect(await amountsOn(page)).not.toEqual(then)
})

test('the address is replaced once, 300 ms after a held key is let go', async ({
  page,
  baseURL,
}) => {
  await page.addInitScript(() => {
    const replaced: string[] = []
    const replaceState = history.replaceState.bind(history)
    history.replaceState = (...to) => {
      replaced.push(String(to[2]))
      replaceState(...to)
    }
    Object.assign(window, { replaced })
  })
  const replaced = () => page.evaluate(() => (window as unknown as { replaced: string[] }).replaced)
  await page.clock.install()
  await page.goto('./')
  await page.clock.pauseAt(Date.now() + 60_000)
  await field(page, 'Viewer sends').focus()
  for (let press = 0; press < 20; press++) {
    await page.keyboard.down('ArrowUp')
    await page.clock.runFor(33)
  }
  await page.keyboard.up('ArrowUp')
  await expect(field(page, 'Viewer sends')).toHaveValue('120')
  await page.clock.runFor(299 - 33)
  expect(await replaced()).toEqual([])
  await page.clock.runFor(1)
  expect(await replaced()).toEqual([`${baseURL}?n=120`])
})

test('edits add nothing to the history, so that one step back leaves the page', {
  tag: '@firefox',
}, async ({ page, baseURL, hostPage }) => {
  const before = await hostPage('<title>Before</title>')
  await page.goto(before)
  await page.goto('./')
  const length = await page.evaluate(() => history.length)
  for (const [name, text, query] of [
    ['Viewer sends', '12', '?n=12'],
    ['Creator gets', '7.50', '?get=7.5'],
  ] as const) {
    await field(page, name).fill(text)
    await expect(page).toHaveURL(`${baseURL}${query}`)
  }
  await page.getByRole('radio', { name: 'On the web' }).check()
  await expect(page).toHaveURL(`${baseURL}?get=7.5&buy=web`)
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

test('quick steps in the history show each calculation, and leave each address as it was', async ({
  page,
  baseURL,
}) => {
  await page.clock.install()
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
    await page.clock.runFor(1_000)
    await expect(field(page, 'Viewer sends')).toHaveValue(sent)
    await expect(page).toHaveURL(`${baseURL}?n=${sent}${hash}`)
  }
})

test('the address is written at once when the page is left', async ({
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
  await page.clock.resume()
  await stepBack(page, `${baseURL}?n=123`)
  await expect(field(page, 'Viewer sends')).toHaveValue('123')
})

test('the address of a calculation shows the same receipt in another browser', {
  tag: ['@firefox', '@root'],
}, async ({ page, browser }) => {
  await page.goto('./')
  const gift = page.getByRole('combobox', { name: 'Gift' })
  await gift.fill('lion')
  await gift.press('Enter')
  await page.getByRole('combobox', { name: 'Region' }).selectOption('gb')
  await field(page, 'Agency’s share').fill('12.5')
  await field(page, 'Fixed payout fee').fill('0.3')
  await page
    .getByRole('radio', { name: /50 % of|net revenue/i })
    .first()
    .check()
  await field(page, 'Creator gets').fill('1,234.56')
  await expect(page).toHaveURL(/get=1234\.56/)
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

test.describe('where copying is allowed', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  test('the link to share has the calculation alone, live or frozen, and is copied, as is the text', async ({
    page,
    baseURL,
  }) => {
    await page.goto('./?utm_source=news&n=5&buy=web&lang=en-US#?secret=abc')
    await field(page, 'Viewer sends').fill('6')
    await expect(page).toHaveURL(`${baseURL}?n=6&buy=web&lang=en-US&utm_source=news#?secret=abc`)
    await page.getByRole('button', { name: 'Share', exact: true }).click()
    const dialog = page.getByRole('dialog')
    const copied = () => page.evaluate(() => navigator.clipboard.readText())
    const copy = async (name: string) => {
      await dialog.getByRole('button', { name }).click()
      await expect(dialog.getByRole('status').filter({ hasText: 'Copied' })).toHaveCount(1)
    }

    await copy('Copy link')
    expect(await copied()).toBe(`${baseURL}?n=6&buy=web`)

    await dialog.getByRole('checkbox', { name: 'Freeze today’s rates' }).check()
    await copy('Copy link')
    const frozen = await copied()
    expect(frozen).toMatch(/\?n=6&rates=\d{4}-\d{2}&buy=web$/)
    expect(frozen.startsWith(baseURL ?? '?')).toBe(true)

    await dialog.getByRole('button', { name: 'Copy text' }).click()
    await expect.poll(copied).toMatch(/^6 Roses on TikTok: the viewer pays /)
    expect(await copied()).toContain(frozen)
  })
})
