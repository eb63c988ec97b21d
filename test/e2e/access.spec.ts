import type { Page, Request } from '@playwright/test'
import { axeViolations, expect, test } from './fixtures.ts'

const headline = (page: Page) => page.getByRole('heading', { level: 1 })

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })

const dollar = (page: Page) => page.getByRole('region', { name: 'Where each dollar goes' })

const chart = (page: Page) => dollar(page).locator('svg.recharts-surface')

async function openAllDetails(page: Page) {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
    const folds = 'main button[aria-expanded="false"]:not([tabindex])'
    for (const fold of document.querySelectorAll<HTMLElement>(folds)) fold.click()
  })
}

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
      const isOut = left < -0.5 || right > clientWidth + 0.5
      // What is folded away has a place, too.
      return width > 0 && isOut && element.checkVisibility() && !clipped(element)
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

/** Two frames, so that what watches its own width has drawn anew. */
const nextFrames = (page: Page) =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  )

type State = {
  readonly name: string
  readonly link: string
  readonly reach?: (page: Page) => Promise<void>
}

const deductions = 'agency=10&fee=2&fixed=0.01&aside=20&tax=10'

/** A link of which nothing is in order; what is typed then is no number either. */
const allWrong = './?rates=2022-10&get=5&aside=100&agency=-5&store=abc&fx=2'

async function openDialog(page: Page, name: string) {
  const menu = page.getByRole('button', { name: 'Menu', exact: true })
  if (name !== 'Share' && (await menu.isVisible())) await menu.click()
  await page.getByRole('button', { name, exact: true }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
}

const states: readonly State[] = [
  {
    name: 'the page with everything unfolded',
    link: `./?buy=web&cur=EUR&${deductions}`,
    reach: openAllDetails,
  },
  {
    name: 'the gift list',
    link: './',
    reach: async (page) => {
      await page.getByRole('combobox', { name: 'Gift' }).click()
      await expect(page.getByRole('listbox')).toBeVisible()
    },
  },
  {
    name: 'the Share dialog',
    link: `./?buy=web&cur=EUR&${deductions}`,
    reach: async (page) => {
      await openDialog(page, 'Share')
      await expect(page.getByRole('img', { name: 'QR code of the link' })).toBeVisible()
    },
  },
  {
    name: 'the Saved dialog',
    link: './?buy=web&rates=2022-10&usd=0.05',
    reach: (page) => openDialog(page, 'Saved'),
  },
  {
    name: 'the log page with everything unfolded',
    link: './log/',
    reach: async (page) => {
      await page.getByRole('button', { name: 'Paste a list' }).click()
      await expect(page.getByRole('button', { name: 'Did a child spend too much?' })).toBeVisible()
      await openAllDetails(page)
    },
  },
  {
    name: 'a log with lines and files that can’t be read',
    link: './log/',
    reach: async (page) => {
      const text = (name: string, content: string) => ({
        name,
        mimeType: 'text/plain',
        buffer: Buffer.from(content),
      })
      await page
        .getByLabel('Choose a file')
        .setInputFiles([
          text('live.csv', 'time,viewer,gift,count\n20:00:04,@a,Rose,5\n20:00:05,@a,Rose,x\n'),
          text('odd.csv', 'wann,wer,was\n20:00:04,@a,Rose\n'),
        ])
      await expect(page.getByRole('region', { name: 'Files' })).toBeVisible()
      await openAllDetails(page)
    },
  },
  { name: 'the card', link: './?embed=1&gift=tiktok-universe-plus&n=1' },
  { name: 'a contradiction', link: './?usd=0.05' },
  {
    name: 'a link and a field of which nothing is in order',
    link: allWrong,
    reach: async (page) => {
      await openAllDetails(page)
      await field(page, 'Viewer pays').fill('abc')
      await expect(field(page, 'Viewer pays')).toHaveAttribute('aria-invalid', 'true')
    },
  },
]

for (const { name, link, reach } of states) {
  test(`${name} has no barriers, room for a finger and nothing that sticks out`, async ({
    page,
  }) => {
    // Colours that change over time would be measured on the way.
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(link)
    await expect(headline(page)).toHaveCount(1)
    await reach?.(page)
    for (const [width, colorScheme] of [
      [320, 'light'],
      [390, 'dark'],
      [768, 'light'],
      [1280, 'dark'],
    ] as const) {
      await page.setViewportSize({ width, height: 800 })
      await page.emulateMedia({ colorScheme })
      await nextFrames(page)
      expect.soft(await axeViolations(page), `${width} px, ${colorScheme}`).toEqual([])
      expect.soft(await smallTargets(page), `${width} px`).toEqual([])
      expect.soft(await overflows(page), `${width} px`).toEqual([])
    }
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '24px'
    })
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 800 })
      // A chart goes once it has no room.
      await expect.poll(() => overflows(page), `${width} px, large letters`).toEqual([])
    }
  })
}

test('the Share dialog can be closed from its end on a small screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 420 })
  await page.goto('./')
  await openDialog(page, 'Share')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Save as JSON' }).scrollIntoViewIfNeeded()
  await expect(dialog.getByRole('button', { name: 'Close' })).toBeInViewport({ ratio: 1 })
})

/** What has the focus, its place among the controls, and how far the page is scrolled. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement
    if (!(element instanceof HTMLElement) || element === document.body) return null
    const labels = element instanceof HTMLInputElement || element instanceof HTMLSelectElement
    const label = labels ? [...(element.labels ?? [])].map((one) => one.innerText).join(' ') : ''
    const text = element.getAttribute('aria-label') ?? (label || element.innerText)
    return {
      name: `${element.localName}: ${text.trim().replace(/\s+/g, ' ')}`,
      order: Number(element.dataset['order'] ?? -1),
      scrolled: scrollY,
    }
  })

test('Tab reaches every control in the order in which they stand, and shows where it is', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 1000 })
  await page.goto('./?tax=5&agency=20&cur=EUR')
  for (const name of ['Rates', 'First payout', 'How it works', 'Sources', 'Compare'])
    await expect(page.getByRole('region', { name })).toBeVisible()
  await expect(chart(page)).toBeVisible()
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
  const look = () => page.screenshot({ type: 'jpeg', animations: 'disabled', caret: 'hide' })
  const unfocused = await look()
  const seen: (Awaited<ReturnType<typeof focused>> & object)[] = []
  for (let press = 0; press < all; press++) {
    await page.keyboard.press('Tab')
    const now = (await focused(page)) ?? { name: 'nothing', order: -1, scrolled: 0 }
    seen.push(now)
    // Those on the first screen, which has not been scrolled yet.
    if (press >= 14) continue
    expect(now.scrolled, now.name).toBe(0)
    expect((await look()).equals(unfocused), `no sign of the focus on ${now.name}`).toBe(false)
  }
  const names = seen.map(({ name }) => name)
  expect(
    seen.map(({ order }) => order),
    names.join('\n'),
  ).toEqual(Array.from({ length: all }, (_, index) => index))

  const landmarks = [
    'select: Theme',
    'button: Saved',
    'button: Embed',
    'button: Share',
    'input: Viewer sends',
    'input: Gift',
    'input: Viewer pays',
    'input: Coins',
    'input: Creator gets',
    'input: Diamonds',
    'select: How often',
    'select: Rates as of',
    'select: Region',
    'input: Sales tax',
    'button: Start again',
  ]
  expect(names.filter((control) => landmarks.includes(control))).toEqual(landmarks)
})

test('Tab reaches what is below the screen of a phone without scrolling', { tag: '@core' }, async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 700 })
  await page.goto('./')
  for (const name of ['Rates', 'First payout', 'How it works', 'Sources', 'Compare'])
    await expect(page.getByRole('region', { name })).toBeVisible()
  await field(page, 'Diamonds').focus()
  const names: (string | undefined)[] = []
  while (names.length < 20 && names.at(-1) !== 'select: Rates as of') {
    await page.keyboard.press('Tab')
    names.push((await focused(page))?.name)
  }
  expect(names).toContain('select: How often')
  expect(names.at(-1)).toBe('select: Rates as of')
})

test('a gift and a payout model are chosen by keyboard alone', {
  tag: ['@core', '@firefox'],
}, async ({ page }) => {
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

  const models = page.getByRole('radiogroup', { name: 'How creators are paid' })
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

test('each dialog opens with Enter, closes with Escape or its button, and gives the focus back', {
  tag: ['@core', '@firefox'],
}, async ({ page }) => {
  await page.goto('./')
  const dialog = page.getByRole('dialog')
  for (const name of ['Share', 'Embed', 'Saved']) {
    await test.step(name, async () => {
      const button = page.getByRole('button', { name, exact: true })
      await button.focus()
      await page.keyboard.press('Enter')
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

  // Opened again before the browser has said that it was closed.
  const share = page.getByRole('button', { name: 'Share', exact: true })
  await share.press('Enter')
  await expect(dialog).toBeVisible()
  await share.evaluate(async (button: HTMLElement) => {
    const open = document.querySelector('dialog')
    const isClosed = new Promise((done) => open?.addEventListener('close', done))
    open?.close()
    button.click()
    await isClosed
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
  })
  await expect(dialog).toHaveCount(1)
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(share).toBeFocused()
})

/** Calculations whose numbers and names are read whole in their fields, on the page and in the card. */
const whole = [
  './?agency=20&aside=10',
  './?gift=tiktok-universe-plus&n=1',
  './?gift=fully-bloomed-sakura&pay=123456.78',
  './?gift=lion&n=1000000000000&region=vn&agency=20&aside=10',
  './?embed=1',
  './?embed=1&gift=lion&n=1000000000000&region=vn',
]

/** The longest numbers that a link can ask for, and all notices. */
const extreme = [
  './?n=1&tax=0.000000000000000001',
  './?get=1000000000000000&usd=0.000000000000000001',
  './?usd=0.05&cur=VND&gift=lion&n=1000000000000',
]

for (const [what, links] of [
  ['numbers and names are read whole, and nothing sticks out,', whole],
  ['nothing sticks out of the longest numbers', extreme],
] as const) {
  test(`${what} at any width and in both directions`, async ({ page }) => {
    test.slow()
    for (const link of links) {
      await test.step(link, async () => {
        await page.goto(link)
        await expect(field(page, 'Creator gets')).toBeVisible()
        await openAllDetails(page)
        for (const [direction, widths] of [
          ['ltr', [320, 390, 640, 800, 1280]],
          ['rtl', [320, 1280]],
        ] as const) {
          await page.evaluate((dir) => {
            document.documentElement.dir = dir
          }, direction)
          for (const width of widths) {
            await page.setViewportSize({ width, height: 800 })
            await nextFrames(page)
            expect.soft(await overflows(page), `${width} px, ${direction}`).toEqual([])
            if (links === whole) expect.soft(await cutOff(page), `${width} px`).toEqual([])
          }
        }
        const directions = await page
          .getByRole('textbox')
          .evaluateAll((inputs) => inputs.map((input) => getComputedStyle(input).direction))
        expect(new Set(directions)).toEqual(new Set(['ltr']))
      })
    }
  })
}

/** What is in a field that has no room for it. */
const cutOff = (page: Page): Promise<string[]> =>
  page
    .getByRole('main')
    .locator('input[type="text"]')
    .evaluateAll((inputs) =>
      inputs
        .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
        .map((input) => (input as HTMLInputElement).value),
    )

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

test('nothing moves for those who asked for less motion', async ({ page }) => {
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

/** The requests for the chart. */
function chartRequests(page: Page): Request[] {
  const late: Request[] = []
  page.on('request', (request) => {
    if (/\/FlowChart-[^/]+\.js/.test(request.url())) late.push(request)
  })
  return late
}

test('the page answers although the chart never comes', async ({ page }) => {
  await page.route(/\/FlowChart-[^/]+\.js/, () => undefined)
  const asked = page.waitForRequest(/\/FlowChart-[^/]+\.js/)
  await page.goto('./')
  await dollar(page).scrollIntoViewIfNeeded()
  await asked
  await expect(dollar(page).getByRole('img')).toHaveAccessibleName(
    /Of the \$1\.51 that the viewer pays/,
  )
  await field(page, 'Viewer sends').fill('1')
  await expect(headline(page)).toContainText('1 Rose.')
})

for (const width of [390, 1280]) {
  test(`nothing moves while a page of ${width} px is loaded and drawn`, async ({ page }) => {
    const late = chartRequests(page)
    await page.addInitScript(() => {
      const shifts: string[] = []
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const { value, sources } = entry as PerformanceEntry & {
            value: number
            sources: { node: Node | null }[]
          }
          // A list that grows by a few pixels while a slow machine reads it. turns.spec.ts tests that no part moves.
          if (value < 0.005) continue
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
    await nextFrames(page)
    expect(await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts)).toEqual(
      [],
    )

    if (width < 480) {
      // It was for want of room alone.
      await page.setViewportSize({ width: 1280, height: 800 })
      await expect(chart(page)).toBeVisible()
    }
    // The answer is painted before the chart is asked for.
    const { painted, asked } = await page.evaluate((name) => {
      const [paint] = performance.getEntriesByName('first-contentful-paint')
      const [chartScript] = performance.getEntriesByName(name)
      return { painted: paint?.startTime ?? Infinity, asked: chartScript?.startTime ?? -1 }
    }, late[0]?.url() ?? '')
    expect(asked).toBeGreaterThan(painted)

    // The buttons end above the end of the fields.
    const endOf = (part: ReturnType<Page['getByRole']>) =>
      part.evaluate((element) => Math.round(element.getBoundingClientRect().right))
    const share = page.getByRole('button', { name: 'Share', exact: true })
    const fields = page.getByRole('region', { name: 'Calculation', exact: true })
    expect(await endOf(share)).toBe(await endOf(fields))
  })
}

test('a field that gets a stronger line keeps its height, in the colours of the system too', async ({
  page,
}) => {
  await page.setViewportSize({ width: 640, height: 560 })
  await page.goto('./?embed=1')
  const coins = page.locator('[data-known]', { has: field(page, 'Coins') })
  const heights = async () => {
    const found: (number | undefined)[] = []
    for (const forcedColors of ['none', 'active'] as const) {
      await page.emulateMedia({ forcedColors })
      found.push((await coins.boundingBox())?.height)
    }
    return found
  }
  const before = await heights()
  await field(page, 'Coins').fill('100')
  await expect(coins).toHaveAttribute('data-known', 'true')
  expect(await heights()).toEqual(before)
})
