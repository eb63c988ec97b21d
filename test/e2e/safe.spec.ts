import type { Frame, Page } from '@playwright/test'
import { expect, forgive, test } from './fixtures.ts'
import { cardIn, field, frame, frameOf, post } from './posts.ts'

// What a link or another window may say, and what none of it may do.

declare global {
  interface Window {
    /** What was run that nobody here wrote. */
    ran: string[]
  }
}

/** Markup and scripts in every dialect of a link; each tells when it is run. */
const hostile = [
  '<img src=x onerror=ran.push(1)>',
  '"><script>ran.push(2)</script>',
  "'><svg onload=ran.push(3)>",
  'javascript:ran.push(4)',
  '</textarea><iframe srcdoc="ran.push(5)">',
  '{x, select, other {<b>x</b>}}',
]

/** The keys that are shown as texts somewhere, and one that is none of ours. */
const keys = 'v gift n rates region cur price tax model agency theme accent lang vs other'.split(
  ' ',
)

const linkOf = (value: string, first = '') =>
  `./?${first}${keys.map((key) => `${key}=${encodeURIComponent(value)}`).join('&')}#${encodeURIComponent(value)}`

/** What came from the link: elements, handlers and addresses that the page itself never has. */
const intruders = (page: Page | Frame): Promise<string[]> =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll('body *')]
    const bad = all.filter(
      (element) =>
        element.matches('img, b, object, embed, [srcdoc], script:not([src])') ||
        element.getAttributeNames().some((name) => name.startsWith('on')) ||
        ['href', 'src', 'action'].some((name) =>
          /^\s*javascript:/i.test(element.getAttribute(name) ?? ''),
        ),
    )
    return [...bad.map((element) => element.outerHTML.slice(0, 120)), ...window.ran]
  })

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    window.ran = []
  })
})

test('shows what a link says as text, and runs none of it', async ({ page }) => {
  for (const value of hostile) {
    await page.goto(linkOf(value))
    const notice = page.getByRole('status').filter({ hasText: 'of the link were ignored' })
    await expect(notice).toContainText(`gift = ${value}`)
    expect(await intruders(page), value).toEqual([])
    for (const name of ['Share', 'Embed']) {
      await page.getByRole('button', { name, exact: true }).click()
      await expect(page.getByRole('dialog').getByRole('textbox').first()).toBeVisible()
      expect(await intruders(page), `${name}: ${value}`).toEqual([])
      await page.keyboard.press('Escape')
    }
    await page.goto(linkOf(value, 'embed=1&'))
    await expect(page.getByRole('article')).toBeVisible()
    expect(await intruders(page), `card: ${value}`).toEqual([])
  }
})

test('takes what is typed or pasted as text', { tag: ['@core', '@firefox'] }, async ({ page }) => {
  await page.goto('./')
  for (const value of hostile) {
    await page.getByRole('combobox', { name: 'Gift' }).fill(value)
    await field(page, 'Viewer sends').fill(value)
    await expect(field(page, 'Viewer sends')).toHaveAttribute('aria-invalid', 'true')
    expect(await intruders(page), value).toEqual([])
  }
})

/** Each way in which a page might ask another host for something; none leaves this machine. */
const asking: Readonly<Record<string, string>> = {
  image: '<img src="http://image.invalid/" alt="">',
  script: '<script src="http://script.invalid/"></script>',
  styles: '<style>@import "http://styles.invalid/"</style>',
  frame: '<iframe src="http://frame.invalid/" title="Frame"></iframe>',
  fetch: '<script>fetch("http://fetch.invalid/").catch(() => 0)</script>',
  beacon: '<script>navigator.sendBeacon("http://beacon.invalid/")</script>',
}

test('every other test fails if the page asks another host', async ({
  page,
  hostPage,
  problems,
}) => {
  // Answered at once, with nothing: what a browser says of a host that does not answer comes whenever.
  const open = { 'Access-Control-Allow-Origin': '*' }
  await page.route(/\.invalid\//, (route) =>
    route.fulfill({ status: 200, body: '', headers: open }),
  )
  await page.goto(
    await hostPage(`<!doctype html><title>Asks</title>${Object.values(asking).join('')}`),
  )
  for (const name of Object.keys(asking)) {
    await expect.poll(() => problems).toContain(`request: http://${name}.invalid/`)
  }
  await page.waitForLoadState('networkidle')
  forgive(problems)
})

const ready = { type: 'rose-value:ready', v: 1 }
const theme = (name: unknown, v: unknown = 1) => ({ type: 'rose-value:theme', v, theme: name })

test('the card obeys the page around it, and no other frame', {
  tag: ['@core', '@firefox'],
}, async ({ page, baseURL, hostPage }) => {
  const stranger = await hostPage(post('<p>Another site</p>'))
  const listening = `<script>
    heard = []
    addEventListener('message', ({ data }) => heard.push(data))
  </script>`
  const card = frame(`${baseURL}?embed=1&theme=light`, 'id="card"')
  await page.goto(
    await hostPage(post(`${listening}${card}<iframe id="other" src="${stranger}"></iframe>`)),
  )
  const html = cardIn(page, '#card').locator('html')
  await expect.poll(() => page.evaluate(() => window.heard.length)).toBeGreaterThan(0)
  const say = async (messages: readonly unknown[], who: Page | Frame = page) =>
    who.evaluate((all) => {
      for (const data of all) window.parent.frames[0]?.postMessage(data, '*')
    }, messages)
  const heard = () => page.evaluate(() => window.heard.splice(0).length)
  await heard()

  await say(
    [theme('dark'), ready, { message: 'ready', secret: 'aB3dE5gH7j' }],
    await frameOf(page, '#other'),
  )
  await say([
    theme('sepia'),
    theme('dark', 2),
    theme('dark', '1'),
    theme(['dark']),
    theme({ toString: 'dark' }),
    theme('"><img src=x onerror=ran.push(1)>'),
    { ...ready, v: 2 },
    { message: 'ready', secret: '"><b>' },
    'dark',
    JSON.stringify(theme('dark')),
    null,
    [],
  ])
  // Last, since it is obeyed: when this one has arrived, so have those before.
  await say([theme('auto')])
  await expect(html).toHaveAttribute('data-theme', 'auto')
  expect(await heard()).toBe(0)
  expect(await intruders(await frameOf(page, '#card'))).toEqual([])
  await say([theme('dark'), ready])
  await expect(html).toHaveAttribute('data-theme', 'dark')
  await expect.poll(heard).toBe(3)
})
