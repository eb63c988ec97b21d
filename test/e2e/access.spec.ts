import type { Page, Request } from '@playwright/test'
import { axeViolations, expect, test } from './fixtures.ts'

const headline = (page: Page) => page.getByRole('heading', { level: 1 })

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })

const dollar = (page: Page) => page.getByRole('region', { name: 'Where each dollar goes' })

const chart = (page: Page) => dollar(page).locator('svg.recharts-surface')

async function openAllDetails(page: Page) {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
}

const looks = [390, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
)

/** A state changes only a part of the page, which is seen in all four looks above. */
const twoLooks = looks.filter(
  ({ width, colorScheme }) => (width === 390) === (colorScheme === 'dark'),
)

type State = {
  readonly name: string
  readonly looks?: typeof looks
  readonly link: string
  readonly reach?: (page: Page) => Promise<void>
}

const states: readonly State[] = [
  {
    name: 'in the page with everything unfolded',
    link: './?buy=web&cur=EUR&agency=20',
    looks,
    reach: openAllDetails,
  },
  {
    name: 'with the gift list open',
    link: './',
    reach: async (page) => {
      await page.getByRole('combobox', { name: 'Gift' }).click()
      await expect(page.getByRole('listbox')).toBeVisible()
    },
  },
  {
    name: 'with the Share dialog open',
    link: './',
    reach: (page) => page.getByRole('button', { name: 'Share', exact: true }).click(),
  },
  {
    name: 'with the Embed dialog open',
    link: './',
    reach: (page) => page.getByRole('button', { name: 'Embed', exact: true }).click(),
  },
  {
    name: 'with the Saved dialog open',
    link: './',
    reach: (page) => page.getByRole('button', { name: 'Saved', exact: true }).click(),
  },
  { name: 'in the card', link: './?embed=1' },
  { name: 'in a contradiction', link: './?usd=0.05' },
  { name: 'where the target is out of reach', link: './?get=5&aside=100' },
  { name: 'in the notices of a link', link: './?rates=2022-10&agency=-5&store=abc&n=1&get=5' },
  {
    name: 'beside a slip',
    link: './',
    reach: (page) => field(page, 'Viewer pays').fill('abc'),
  },
]

for (const { name, link, reach, looks: own = twoLooks } of states) {
  test(`has no barriers ${name}`, async ({ page }) => {
    test.slow()
    for (const { width, colorScheme } of own) {
      await page.setViewportSize({ width, height: 800 })
      await page.emulateMedia({ colorScheme })
      await page.goto(link)
      await expect(headline(page)).toHaveCount(1)
      await reach?.(page)
      const violations = await axeViolations(page)
      expect.soft(violations, `${width} px, ${colorScheme}`).toEqual([])
    }
  })
}

/** What has the focus, by its label or its text. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement
    if (!element || element === document.body) return ''
    const labels = element instanceof HTMLInputElement || element instanceof HTMLSelectElement
    const label = labels ? [...(element.labels ?? [])].map((one) => one.innerText).join(' ') : ''
    const own = element instanceof HTMLElement ? element.innerText : ''
    const text = element.getAttribute('aria-label') ?? (label || own)
    return `${element.localName}: ${text.trim().replace(/\s+/g, ' ')}`
  })

test('reaches every control from the top by Tab, in the order in which they stand', async ({
  page,
}) => {
  await page.goto('./?tax=5&agency=20&cur=EUR')
  await expect(page.getByRole('region', { name: 'Rates' })).toBeVisible()
  const all = await page.evaluate(() => {
    const controls = 'a[href], button, input, select, textarea, summary'
    const reachable = [...document.querySelectorAll<HTMLElement>(controls)].filter(
      (control) =>
        control.checkVisibility() &&
        control.tabIndex >= 0 &&
        !control.matches('input[type="radio"]:not(:checked)'),
    )
    for (const [index, control] of reachable.entries()) control.dataset['order'] = String(index)
    return reachable.length
  })
  const orders: number[] = []
  const seen: string[] = []
  for (let press = 0; press < all; press++) {
    await page.keyboard.press('Tab')
    seen.push(await focused(page))
    orders.push(
      await page.evaluate(() =>
        document.activeElement instanceof HTMLElement
          ? Number(document.activeElement.dataset['order'] ?? -1)
          : -1,
      ),
    )
  }
  expect(orders, seen.join('\n')).toEqual(Array.from({ length: all }, (_, index) => index))

  const landmarks = [
    'select: Theme',
    'button: Saved',
    'button: Embed',
    'button: Share',
    'input: Viewer sends',
    'input: Gift',
    'input: Viewer pays',
    'input: Coins',
    'input: Diamonds',
    'input: Creator gets',
    'select: Rates as of',
    'select: Region',
    'input: Sales tax',
    'input: Payout minimum',
  ]
  expect(seen.filter((control) => landmarks.includes(control))).toEqual(landmarks)
})

test('shows where the focus is', async ({ page }) => {
  await page.goto('./')
  await expect(headline(page)).toBeVisible()
  for (let press = 0; press < 14; press++) {
    const before = await page.screenshot({ animations: 'disabled', caret: 'hide' })
    await page.keyboard.press('Tab')
    const after = await page.screenshot({ animations: 'disabled', caret: 'hide' })
    expect(after.equals(before), `no sign of the focus on ${await focused(page)}`).toBe(false)
  }
})

test('chooses a gift by typing and Enter', async ({ page }) => {
  await page.goto('./')
  const gift = page.getByRole('combobox', { name: 'Gift' })
  await field(page, 'Viewer sends').focus()
  await page.keyboard.press('Tab')
  await expect(gift).toBeFocused()
  await page.keyboard.type('lion')
  await expect(page.getByRole('listbox')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('listbox')).toHaveCount(0)
  await expect(gift).toHaveValue('Lion')
  await expect(gift).toBeFocused()
  await expect(headline(page)).toContainText('1 Lion')

  await page.keyboard.type('xyz')
  await page.keyboard.press('Escape')
  await expect(gift).toHaveValue('Lion')
})

test('chooses a payout model with the arrow keys', async ({ page }) => {
  await page.goto('./')
  const models = page.getByRole('group', { name: 'What a gift pays the creator' })
  const radios = models.getByRole('radio')
  const before = await headline(page).innerText()
  await radios.first().focus()
  await page.keyboard.press('ArrowDown')
  await expect(radios.nth(1)).toBeChecked()
  await expect(radios.nth(1)).toBeFocused()
  await expect(headline(page)).not.toHaveText(before)
  await page.keyboard.press('ArrowUp')
  await expect(headline(page)).toHaveText(before)
})

for (const name of ['Share', 'Embed', 'Saved']) {
  test(`opens ${name} with Enter, closes it with Escape and returns to its button`, async ({
    page,
  }) => {
    await page.goto('./')
    const button = page.getByRole('button', { name, exact: true })
    await button.focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog')
    await expect(dialog).toBeVisible()
    expect(await dialog.evaluate((it) => it.contains(document.activeElement))).toBe(true)
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
    await expect(button).toBeFocused()

    await page.keyboard.press('Enter')
    await dialog.getByRole('button', { name: 'Close' }).press('Enter')
    await expect(dialog).toHaveCount(0)
    await expect(button).toBeFocused()
  })
}

test('opens a dialog again before the browser has said that it was closed', async ({ page }) => {
  await page.goto('./')
  const share = page.getByRole('button', { name: 'Share', exact: true })
  await share.click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toBeVisible()
  await share.evaluate((button: HTMLElement) => {
    document.querySelector('dialog')?.close()
    button.click()
  })
  await expect(dialog).toBeVisible()
  await page.waitForTimeout(300)
  await expect(dialog).toHaveCount(1)
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(share).toBeFocused()
})

test('keeps a deduction in sight while it is set back to zero', async ({ page }) => {
  await page.goto('./')
  await page.getByText('Agency, fees, tax set aside').click()
  const agency = field(page, 'Agency’s part')
  await agency.fill('5')
  await agency.fill('0')
  await expect(agency).toBeVisible()
  await expect(agency).toBeFocused()
})

test('leaves the focus on the page when a notice is put away', async ({ page }) => {
  await page.goto('./?agency=-5&rates=2022-10')
  for (const name of ['Dismiss this notice', 'Use the newest rates']) {
    await page.getByRole('button', { name, exact: true }).press('Enter')
    await expect(page.getByRole('button', { name, exact: true })).toHaveCount(0)
    expect(await focused(page), `after “${name}”`).not.toBe('')
  }
})

/** What sticks out of the page at either side. */
const overflows = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    const whole = scrollWidth > clientWidth ? [`page: ${scrollWidth} of ${clientWidth} px`] : []
    const clipped = (element: Element): boolean => {
      const { overflowX, clipPath } = getComputedStyle(element)
      if (overflowX !== 'visible' || clipPath !== 'none') return true
      return element.parentElement !== null && clipped(element.parentElement)
    }
    const out = [...document.querySelectorAll('body *')].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect()
      return width > 0 && (left < -0.5 || right > clientWidth + 0.5) && !clipped(element)
    })
    return [
      ...whole,
      // The first ones tell enough.
      ...out.slice(0, 5).map((element) => {
        const { left, right } = element.getBoundingClientRect()
        const text = element.textContent?.slice(0, 40)
        return `${element.localName} ${Math.round(left)} – ${Math.round(right)} px: ${text}`
      }),
    ]
  })

const wide = [
  './?agency=20&aside=10',
  './?gift=lion&n=1000000000000&cur=VND&agency=20&aside=10',
  './?n=1&tax=0.000000000000000001',
  './?get=1000000000000000&usd=0.000000000000000001',
  './?usd=0.05&cur=VND&gift=lion&n=1000000000000',
  './?rates=2022-10&get=5&aside=100&agency=-5',
  './?embed=1',
  './?embed=1&gift=lion&n=1000000000000&cur=VND',
]

for (const link of wide) {
  test(`fits every width with ${link}`, async ({ page }) => {
    await page.goto(link)
    await expect(headline(page)).toHaveCount(1)
    await openAllDetails(page)
    for (const direction of ['ltr', 'rtl']) {
      await page.evaluate((dir) => {
        document.documentElement.dir = dir
      }, direction)
      for (const width of [320, 390, 640, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 })
        // Two frames, so that what watches its own width has drawn anew.
        await page.evaluate(
          () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
        )
        expect.soft(await overflows(page), `${width} px, ${direction}`).toEqual([])
      }
    }
    const directions = await page
      .getByRole('textbox')
      .evaluateAll((inputs) => inputs.map((input) => getComputedStyle(input).direction))
    expect(new Set(directions)).toEqual(new Set(['ltr']))
  })
}

test('fits small screens with a dialog or the gift list open', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('./?gift=lion&agency=20')
  for (const name of ['Share', 'Embed', 'Saved']) {
    await page.getByRole('button', { name, exact: true }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    expect.soft(await overflows(page), name).toEqual([])
    await page.keyboard.press('Escape')
  }
  await page.getByRole('combobox', { name: 'Gift' }).click()
  await expect(page.getByRole('listbox')).toBeVisible()
  expect.soft(await overflows(page), 'gift list').toEqual([])
})

test.describe('at 200 % zoom', () => {
  test.use({ viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 })

  test('needs no scrolling to the side', async ({ page }) => {
    await page.goto('./?agency=20')
    await expect(headline(page)).toBeVisible()
    await openAllDetails(page)
    expect(await overflows(page)).toEqual([])
  })
})

for (const [link, ...dialogs] of [
  ['./?buy=web&cur=EUR&agency=20&rates=2022-10&usd=0.05', 'Share', 'Embed', 'Saved'],
  ['./?embed=1&gift=tiktok-universe-plus&n=1', 'Share'],
] as const) {
  test(`fits small screens with large letters: ${link}`, async ({ page }) => {
    for (const width of [320, 390]) {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(link)
      await expect(headline(page)).toHaveCount(1)
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '24px'
      })
      await openAllDetails(page)
      expect.soft(await overflows(page), `${width} px`).toEqual([])
      for (const name of dialogs) {
        await page.getByRole('button', { name, exact: true }).click()
        await expect(page.getByRole('dialog')).toBeVisible()
        expect.soft(await overflows(page), `${name} at ${width} px`).toEqual([])
        await page.keyboard.press('Escape')
        await expect(page.getByRole('dialog')).toHaveCount(0)
      }
    }
  })
}

for (const link of [
  './?gift=tiktok-universe-plus&n=1',
  './?gift=lion&n=1000000000000&region=vn',
  './?gift=fully-bloomed-sakura&pay=123456.78',
  './?embed=1&gift=tiktok-universe-plus&n=1000000000',
  './?embed=1&gift=lion&n=1000000000000&region=vn',
]) {
  test(`shows each number and name whole in its field: ${link}`, async ({ page }) => {
    await page.goto(link)
    await expect(field(page, 'Creator gets')).toBeVisible()
    for (const width of [320, 390, 640, 800, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      const cutOff = await page
        .getByRole('main')
        .locator('input[type="text"]')
        .evaluateAll((inputs) =>
          inputs
            .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
            .map((input) => (input as HTMLInputElement).value),
        )
      expect.soft(cutOff, `${width} px`).toEqual([])
    }
  })
}

for (const width of [390, 640, 900, 1280]) {
  test(`has everything in the document and in reach of Tab without scrolling, ${width} px wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 700 })
    await page.goto('./')
    for (const name of ['Rates', 'First payout', 'How it works', 'Sources'])
      await expect(page.getByRole('region', { name })).toBeVisible()
    await field(page, 'Creator gets').focus()
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('select: Rates as of')
  })
}

/** Controls that a finger would miss: smaller than 24 by 24 CSS px. */
const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const targets = [
      ...document.querySelectorAll<HTMLElement>(
        'button, input, select, textarea, summary, [role="option"]',
      ),
    ].filter((target) => target.checkVisibility())
    return targets.flatMap((target) => {
      const isChoice = target.matches('[type="radio"], [type="checkbox"]')
      const area = (isChoice && target.closest('label')) || target
      const { width, height } = area.getBoundingClientRect()
      return width >= 24 && height >= 24
        ? []
        : [`${target.localName} ${area.textContent?.slice(0, 40)}: ${width} × ${height}`]
    })
  })

test('gives every control room for a finger', async ({ page }) => {
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    await page.goto('./?agency=20&store=10&cur=EUR&rates=2022-10&fee=x')
    await expect(headline(page)).toBeVisible()
    await openAllDetails(page)
    expect.soft(await smallTargets(page), `page at ${width} px`).toEqual([])
    await page.getByRole('combobox', { name: 'Gift' }).click()
    await expect(page.getByRole('listbox')).toBeVisible()
    expect.soft(await smallTargets(page), `gift list at ${width} px`).toEqual([])
    for (const name of ['Share', 'Embed', 'Saved']) {
      await page.getByRole('button', { name, exact: true }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
      expect.soft(await smallTargets(page), `${name} at ${width} px`).toEqual([])
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toHaveCount(0)
    }
    await page.goto('./?embed=1')
    await expect(headline(page)).toHaveCount(1)
    expect.soft(await smallTargets(page), `card at ${width} px`).toEqual([])
  }
})

/** What would move: elements with a transition or an animation of their own. */
const moving = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((element) => {
        const { transitionDuration, animationName, animationDuration } = getComputedStyle(element)
        const lasts = (durations: string) => /[1-9]/.test(durations)
        return lasts(transitionDuration) || (animationName !== 'none' && lasts(animationDuration))
      }).length,
  )

test('moves nothing for those who asked for less motion', async ({ page }) => {
  await page.goto('./')
  await chart(page).scrollIntoViewIfNeeded()
  await expect(chart(page)).toBeVisible()
  expect(await moving(page)).toBeGreaterThan(0)

  await page.emulateMedia({ reducedMotion: 'reduce' })
  expect(await moving(page)).toBe(0)
  await field(page, 'Viewer sends').fill('7')
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  expect(await moving(page)).toBe(0)
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
})

test('speaks the new answer once, when typing has paused', async ({ page }) => {
  await page.clock.install()
  await page.goto('./')
  await expect(headline(page)).toBeVisible()
  await page.clock.pauseAt(Date.now() + 60_000)
  await page.evaluate(() => {
    const spoken: string[] = []
    const region = document.querySelector('[aria-live="polite"][aria-atomic="true"]')
    if (!region) throw new Error('no live region')
    new MutationObserver(() => spoken.push(region.textContent ?? '')).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    })
    Object.assign(window, { spoken })
  })
  const spoken = () => page.evaluate(() => (window as unknown as { spoken: string[] }).spoken)

  await field(page, 'Viewer sends').fill('2')
  await page.clock.runFor(900)
  await field(page, 'Viewer sends').fill('25')
  await page.clock.runFor(900)
  expect(await spoken()).toEqual([])

  await page.clock.runFor(5_000)
  expect(await spoken()).toEqual([await headline(page).innerText()])
  expect((await spoken())[0]).toContain('25 Roses')
})

/** The requests for the chart. */
function chartRequests(page: Page): Request[] {
  const late: Request[] = []
  page.on('request', (request) => {
    if (/\/FlowChart-[^/]+\.js/.test(request.url())) late.push(request)
  })
  return late
}

test('paints the answer before it asks for the chart', async ({ page }) => {
  const late = chartRequests(page)
  await page.goto('./')
  await chart(page).scrollIntoViewIfNeeded()
  await expect(chart(page)).toBeVisible()
  const script = late[0]?.url() ?? ''
  expect(script).not.toBe('')

  const { painted, asked } = await page.evaluate((name) => {
    const [paint] = performance.getEntriesByName('first-contentful-paint')
    const [chartScript] = performance.getEntriesByName(name)
    return { painted: paint?.startTime ?? Infinity, asked: chartScript?.startTime ?? -1 }
  }, script)
  expect(asked).toBeGreaterThan(painted)
})

test('answers although the chart never comes', async ({ page }) => {
  const late = chartRequests(page)
  await page.route(
    (url) => late.some((request) => request.url() === url.href),
    () => undefined,
  )
  await page.goto('./')
  await dollar(page).scrollIntoViewIfNeeded()
  await expect.poll(() => late.length).toBe(1)
  await expect(headline(page)).toBeVisible()
  await expect(dollar(page).getByRole('img')).toHaveAccessibleName(
    /Of \$1\.51 that the viewer pays/,
  )
  await field(page, 'Viewer sends').fill('1')
  await expect(headline(page)).toContainText('1 Rose.')
})

test('says so where the chart can’t be loaded, and keeps the receipt', async ({
  page,
  problems,
}) => {
  const late = chartRequests(page)
  await page.route(
    (url) => late.some((request) => request.url() === url.href),
    (route) => route.abort(),
  )
  await page.goto('./')
  await dollar(page).scrollIntoViewIfNeeded()
  await expect(dollar(page)).toContainText(/chart|picture/i)
  await expect(dollar(page).locator('li').filter({ hasText: 'Creator' })).toContainText('$0.50')
  await expect(page.getByRole('table', { name: 'Receipt' })).toContainText('$0.50')
  await field(page, 'Viewer sends').fill('200')
  await expect(page.getByRole('table', { name: 'Receipt' })).toContainText('$1.00')
  problems.length = 0
})

for (const width of [390, 1280]) {
  test(`moves nothing while it loads and draws, ${width} px wide`, async ({ page }) => {
    const late = chartRequests(page)
    await page.addInitScript(() => {
      const shifts: string[] = []
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const { value, sources } = entry as PerformanceEntry & {
            value: number
            sources: { node: Node | null }[]
          }
          const nodes = sources.map(({ node }) => node?.textContent?.slice(0, 30))
          shifts.push(`${value}: ${nodes.join(' | ')}`)
        }
      }).observe({ type: 'layout-shift', buffered: true })
      Object.assign(window, { shifts })
    })
    await page.setViewportSize({ width, height: 800 })
    await page.goto('./')
    await dollar(page).scrollIntoViewIfNeeded()
    await page.mouse.wheel(0, 300)
    if (width < 480) {
      // Near the screen and idle, as it takes for a chart that there is room for.
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestIdleCallback(done))),
      )
      await expect(dollar(page).getByRole('img')).toBeVisible()
      await expect(chart(page)).toHaveCount(0)
      expect(late.map((request) => request.url())).toEqual([])
    } else {
      await expect(chart(page)).toBeVisible()
      expect(late).toHaveLength(1)
    }
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    )
    expect(await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts)).toEqual(
      [],
    )

    if (width < 480) {
      // It was for want of room alone.
      await page.setViewportSize({ width: 1280, height: 800 })
      await expect(chart(page)).toBeVisible()
    }
  })
}

test('has its buttons at the end of the line, above the end of the fields', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto('./')
  const endOf = (part: ReturnType<Page['getByRole']>) =>
    part.evaluate((element) => Math.round(element.getBoundingClientRect().right))
  const share = page.getByRole('button', { name: 'Share', exact: true })
  const fields = page.getByRole('region', { name: 'Calculation', exact: true })
  expect(await endOf(share)).toBe(await endOf(fields))
})

for (const forcedColors of ['none', 'active'] as const) {
  test.describe(`with forced colours ${forcedColors}`, () => {
    test.use({ contextOptions: { forcedColors }, viewport: { width: 640, height: 560 } })

    test('leaves what is below where it is when a field gets a stronger line', async ({ page }) => {
      await page.goto('./?embed=1')
      const coins = page.locator('[data-known]', { has: field(page, 'Coins') })
      const height = async () => (await coins.boundingBox())?.height
      const before = await height()
      await field(page, 'Coins').fill('100')
      await expect(coins).toHaveAttribute('data-known', 'true')
      expect(await height()).toBe(before)
    })
  })
}
