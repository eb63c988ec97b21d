import { readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { cardIn, excess, field, heightOfCard, post } from './posts.ts'

const secret = 'aB3dE5gH7j'

/** The html of a page's oEmbed answer, as if the site had been built for where it is served. */
function oembedOf(page: string, site = ''): string {
  const answer = readFileSync(new URL(`../../dist/${page}/oembed.json`, import.meta.url), 'utf8')
  const { html, provider_url } = JSON.parse(answer)
  return html.replaceAll(provider_url, site)
}

const allowed: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  blockquote: [],
  iframe: 'src width height frameborder marginwidth marginheight scrolling title'.split(' '),
}

/** As wp_filter_oembed_result does it: what is not allowed goes, then come sandbox and secret. */
function filtered(html: string, own = secret): string {
  const kept = html.replace(
    /<(\/?)(\w+)([^>]*)>/g,
    (_, end: string, tag: string, given: string) => {
      const names = allowed[tag]
      if (!names) return ''
      const attributes = [...given.matchAll(/ ([\w-]+)="[^"]*"/g)]
      const those = attributes.filter(([, name]) => names.includes(name ?? ''))
      return `<${end}${tag}${those.map(([text]) => text).join('')}>`
    },
  )
  const [, quote = '', frame = ''] =
    /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(kept) ?? []
  return (
    quote.replace('<blockquote>', `<blockquote class="wp-embedded-content" data-secret="${own}">`) +
    frame
      .replace(/ src="([^"]*)"/, ` src="$1#?secret=${own}" data-secret="${own}"`)
      .replace(
        '<iframe',
        '<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" ' +
          'style="position: absolute; visibility: hidden;"',
      )
  )
}

/** What wp-embed.js does in the page around. */
const listening = `
  heard = []
  const framesOf = (secret) => document.querySelectorAll('iframe[data-secret="' + secret + '"]')
  addEventListener('message', ({ data, source }) => {
    if (!data || !(data.secret || data.message || data.value)) return
    if (/[^a-zA-Z0-9]/.test(data.secret)) return
    heard.push(data)
    for (const quote of document.querySelectorAll('blockquote[data-secret="' + data.secret + '"]')) {
      quote.style.display = 'none'
    }
    for (const frame of framesOf(data.secret)) {
      if (source !== frame.contentWindow) continue
      frame.removeAttribute('style')
      if (data.message === 'height') {
        frame.height = Math.min(Math.max(parseInt(data.value, 10) || 0, 200), 1000)
      }
      if (data.message === 'link') {
        const [from, to] = [new URL(frame.src), new URL(data.value)]
        if (!/^https?:$/.test(to.protocol)) continue
        if (to.host === from.host && document.activeElement === frame) top.location.href = data.value
      }
    }
  })
  addEventListener('load', () => {
    for (const frame of document.querySelectorAll('iframe.wp-embedded-content')) {
      frame.contentWindow.postMessage({ message: 'ready', secret: frame.dataset.secret }, '*')
    }
  })`

const wordPress = `<script>${listening}</script>`

const frame = 'iframe.wp-embedded-content'
const frameHeight = async (page: Page) => Number(await page.locator(frame).getAttribute('height'))

test.describe('in a post that is there', () => {
  test.beforeEach(async ({ page, baseURL, hostPage }) => {
    const html = filtered(oembedOf('lion', baseURL))
    await page.goto(
      await hostPage(post(`<p>Above</p>${html}<p>Below</p>${wordPress}`, 'p { margin: 0 }')),
    )
    await expect(page.locator(frame)).toBeVisible()
  })

  test('shows the card in place of the sentence, and answers each time that WordPress is ready', {
    tag: ['@core', '@firefox', '@nginx'],
  }, async ({ page }) => {
    await expect(page.getByText('A viewer pays')).toBeHidden()
    await expect(page.locator(frame)).toHaveAttribute('sandbox', 'allow-scripts')
    await expect.poll(() => excess(page)).toBe(0)
    const answer = { message: 'height', value: await heightOfCard(page), secret }
    await page.evaluate(() => {
      window.heard = []
      dispatchEvent(new Event('load'))
    })
    await expect.poll(() => page.evaluate(() => window.heard)).toEqual([answer])
  })

  test('grows and shrinks with the card, at most to what WordPress allows', {
    tag: '@firefox',
  }, async ({ page }) => {
    await expect.poll(() => excess(page)).toBe(0)
    const before = await frameHeight(page)
    await field(cardIn(page), 'Coins').fill('many')
    await expect.poll(() => frameHeight(page)).toBeGreaterThan(before)
    await expect.poll(() => excess(page)).toBe(0)
    await field(cardIn(page), 'Coins').press('Escape')
    await expect.poll(() => frameHeight(page)).toBe(before)

    const main = cardIn(page).getByRole('main')
    await main.evaluate((element) => {
      element.style.minHeight = '1500px'
    })
    await expect.poll(() => frameHeight(page)).toBe(1000)
    expect(await heightOfCard(page)).toBe(1500)
    await main.evaluate((element) => {
      element.style.cssText = 'height: 90px; overflow: hidden'
    })
    await expect.poll(() => frameHeight(page)).toBe(200)
  })

  test('has the full calculator opened by the page around, with a click and with a key', {
    tag: '@firefox',
  }, async ({ page, baseURL }) => {
    const address = page.url()
    const link = cardIn(page).getByRole('link', { name: 'Full calculator' })
    // A press by way of the link would wait for an answer of the frame that it takes away.
    const pressEnter = () => link.focus().then(() => page.keyboard.press('Enter'))
    for (const open of [() => link.click(), pressEnter]) {
      // Until the card speaks, WordPress hides it, and nobody can type there.
      await expect(page.locator(frame)).toBeVisible()
      await field(cardIn(page), 'Viewer sends').fill('3')
      await expect(field(cardIn(page), 'Coins')).toHaveValue('89,997')
      await open()
      await page.waitForURL(`${baseURL}lion/?n=3`)
      await expect(field(page, 'Viewer sends')).toHaveValue('3')
      await page.goto(address)
    }
  })
})

// As posts really load: the frames come first, then the styles, and last the script that shows them.

/** What a block theme and the styles of the blocks say. */
const styles = (column: number) => `
  body { margin: 0 }
  main > * { max-width: ${column}px; margin: 0 auto 20px }
  .wp-block-embed__wrapper { position: relative }
  .wp-block-embed iframe { max-width: 100% }`

/** The code of the plain frame, from the dialog that gives it. */
async function plainFrame(page: Page): Promise<string> {
  await page.goto('./lion/')
  await page.getByRole('button', { name: 'Embed', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('tab', { name: 'WordPress' }).click()
  return dialog.getByRole('textbox', { name: 'Code' }).inputValue()
}

/** A fault shows in only some of the frames, so a post has this many of each kind. */
const loads = 9

/** What is wrong with the cards of a post, if anything. */
async function faultsIn(page: Page, column: number): Promise<string[]> {
  const frames = page.locator('iframe')
  const cards = await Promise.all((await frames.all()).map((one) => one.elementHandle()))
  const heights = await Promise.all(
    cards.map(async (card) => {
      const main = await (await card?.contentFrame())?.$('main')
      return main?.evaluate((it) => Math.ceil(it.getBoundingClientRect().height))
    }),
  )
  const shown = await frames.evaluateAll((all) =>
    all.map((element) => {
      const { width, height } = element.getBoundingClientRect()
      const { visibility } = getComputedStyle(element)
      const kind = element.dataset['secret'] === undefined ? 'frame' : 'embed'
      return { kind, visibility, width, height, first: element.dataset['first'] }
    }),
  )
  const expected = heights.map((height, at) => {
    const isEmbed = at < loads
    return {
      kind: isEmbed ? 'embed' : 'frame',
      visibility: 'visible',
      width: column,
      // Nobody hears what the card in a plain frame tells.
      height: isEmbed ? height : 420,
      first: String(height),
    }
  })
  const isFault = (_: unknown, at: number) => !isDeepStrictEqual(shown[at], expected[at])
  return [`${shown.length} loads`, ...shown.filter(isFault).map((it) => JSON.stringify(it))]
}

for (const [column, late] of [
  [360, 0],
  [360, 800],
  [360, 2000],
  [600, 0],
  [600, 800],
  [600, 2000],
] as const) {
  test(`shows each of ${2 * loads} cards in a column of ${column} px whose styles come after ${late} ms`, async ({
    page,
    baseURL,
    hostPage,
  }) => {
    const code = await plainFrame(page)
    const embed = (at: number) =>
      `<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">
        ${filtered(oembedOf('lion', baseURL), `secret${at}`)}</div></figure>`
    // A reader sees all of them, so that none waits to be scrolled to.
    await page.setViewportSize({ width: 1280, height: (2 * loads + 12) * 450 })
    for (const [file, delay, contentType, body] of [
      ['style.css', late, 'text/css', styles(column)],
      ['wp-embed.js', late + 300, 'text/javascript', listening],
    ] as const) {
      await page.route(`**/${file}`, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, delay))
        await route.fulfill({ contentType, body })
      })
    }
    const html = `<!doctype html><title>A post</title><link rel="icon" href="data:,">
        <script>
          addEventListener('message', ({ source, data }) => {
            if (data.type !== 'rose-value:height') return
            for (const frame of document.querySelectorAll('iframe')) {
              if (frame.contentWindow === source) frame.dataset.first ??= data.height
            }
          })
        </script>
        <link rel="stylesheet" href="style.css">
        <main>${Array.from({ length: loads }, (_, at) => embed(at)).join('')}
        ${code.repeat(loads)}</main>
        <script defer src="wp-embed.js"></script>`
    await page.goto(await hostPage(html))
    await expect.poll(() => faultsIn(page, column)).toEqual([`${2 * loads} loads`])
  })
}
