import { test as base, expect } from '@playwright/test'
import { hostPages } from './host-pages.ts'
import { frame, post, sandbox } from './posts.ts'
import { type Site, serveSite } from './site.ts'
import { startWebKit, type Window } from './webkit.ts'

// The page and the card in the engine of Safari, served in a folder with the shipped headers, as if the
// build had been made for that address.

type WebKit = Awaited<ReturnType<typeof startWebKit>>
type Fixtures = {
  readonly window: Window
  readonly site: Site
  readonly hostPage: (html: string) => Promise<string>
}

const test = base.extend<Fixtures, { readonly webKit: WebKit }>({
  webKit: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads which fixtures are needed
    async ({}, provide) => {
      const webKit = await startWebKit()
      await provide(webKit)
      await webKit.stop()
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  window: async ({ webKit }, provide) => {
    const window = await webKit.open()
    await provide(window)
    await window.close()
  },
  // oxlint-disable-next-line no-empty-pattern -- as above
  site: async ({}, provide) => {
    const site = await serveSite()
    await provide(site)
    site.close()
  },
  // oxlint-disable-next-line no-empty-pattern -- as above
  hostPage: async ({}, provide) => {
    const pages = hostPages()
    await provide(pages.serve)
    pages.close()
  },
})

/** Shift, which does nothing on its own: but a page that nobody uses keeps nothing. */
const SHIFT = '\uE008'
const SELECT_ALL = '\uE009a'

const iframe = 'document.querySelector("iframe")'
const ofElement = 'document.querySelector("rose-value").shadowRoot?.querySelector("iframe")'

const textOf = (window: Window, selector: string) =>
  window.run<string | undefined>('return document.querySelector(arguments[0])?.innerText', selector)

const says = (window: Window, text: string, selector = 'h1') =>
  expect.poll(() => textOf(window, selector)).toContain(text)

const valueOf = (window: Window, name: string) =>
  window.run<string | undefined>(
    `return [...document.querySelectorAll('input, textarea')]
      .find((field) => field.labels[0]?.textContent.trim() === arguments[0])?.value`,
    name,
  )

const holds = (window: Window, name: string, value: string) =>
  expect.poll(() => valueOf(window, name)).toBe(value)

const addressOf = (window: Window) => window.run<string>('return location.href')

/** Types over what is in a field. */
async function type(window: Window, name: string, text: string) {
  await expect(() => window.click(name)).toPass()
  await window.press(SELECT_ALL, ...Array.from(text))
}

test('the page answers as one types, and keeps its folder', async ({ window, site }) => {
  await window.goTo(site.address)
  await says(window, '100 Roses')
  await type(window, 'Viewer sends', '7')
  await says(window, '7 Roses')
  await expect.poll(() => addressOf(window)).toBe(`${site.address}?n=7`)
  await window.goTo(`${site.address}lion/?n=2`)
  await says(window, '2 Lions')
  await type(window, 'Viewer pays', '1000')
  await holds(window, 'Viewer sends', '2')
  await expect.poll(() => addressOf(window)).toBe(`${site.address}lion/?pay=1000`)
})

for (const [what, attributes] of [
  ['a frame', ''],
  ['a sandboxed frame, as of WordPress', sandbox],
] as const) {
  test(`the card calculates in ${what}`, async ({ window, site, hostPage }) => {
    for (const [query, sent] of [
      // As it was made, and such that its scripts have to count.
      ['?embed=1', '100'],
      ['?embed=1&n=20', '20'],
    ] as const) {
      const listen =
        '<script>addEventListener("message", ({ data }) => { told = data.height ?? told })</script>'
      await window.goTo(await hostPage(post(listen + frame(site.address + query, attributes))))
      await window.enter(iframe)
      await holds(window, 'Viewer sends', sent)
      await type(window, 'Viewer sends', '7')
      await holds(window, 'Coins', '7')
      await says(window, '7 Roses')
      expect(await window.run('return document.querySelector("#failed").checkVisibility()')).toBe(
        false,
      )
      const height = await window.run<number>('return document.querySelector("main").offsetHeight')
      await window.leaveFrames()
      await expect.poll(() => window.run('return told')).toBe(height)
    }
    await window.enter(iframe)
    await window.click('Share')
    await holds(window, 'Link', `${site.address}?n=7`)
  })
}

test('the page counts in a sandboxed frame, and previews cards there', async ({
  window,
  site,
  hostPage,
}) => {
  const full = frame(site.address, sandbox).replace('420', '900')
  await window.goTo(await hostPage(post(full)))
  await window.enter(iframe)
  await type(window, 'Viewer sends', '7')
  await says(window, '7 Roses')
  await window.click('Embed')
  await expect.poll(() => window.run('return !!document.querySelector("dialog iframe")')).toBe(true)
  await window.enter('document.querySelector("dialog iframe")')
  await says(window, '7 Roses')
})

test('embed.js puts in a card that is as tall as it has to be', async ({
  window,
  site,
  hostPage,
}) => {
  const element = '<rose-value gift="lion" n="3"></rose-value>'
  await window.goTo(
    await hostPage(post(`<script src="${site.address}embed.js"></script>${element}`)),
  )
  await expect
    .poll(() => window.run(`return ${ofElement}?.src`))
    .toBe(`${site.address}?gift=lion&n=3&embed=1`)
  await window.enter(ofElement)
  await holds(window, 'Coins', '89,997')
  const height = await window.run<number>('return document.querySelector("main").offsetHeight')
  await window.leaveFrames()
  await expect.poll(() => window.run(`return ${ofElement}.offsetHeight`)).toBe(height)
})

test('a page comes back as it was left, with the theme that was chosen since', async ({
  window,
  site,
}) => {
  const theme = () => window.run('return document.documentElement.dataset.theme')
  await window.goTo(`${site.address}lion/`)
  await says(window, '1 Lion')
  await type(window, 'Creator gets', '7.5')
  await expect.poll(() => addressOf(window)).toBe(`${site.address}lion/?get=7.5`)
  const answer = (await textOf(window, 'h1')) ?? '?'
  await window.run('kept = true')
  await window.goTo(`${site.address}rose/`)
  await says(window, '1 Rose')
  await window.run(`const theme = document.querySelector('header select')
    theme.value = 'dark'
    theme.dispatchEvent(new Event('input', { bubbles: true }))
    theme.dispatchEvent(new Event('change', { bubbles: true }))`)
  await expect.poll(theme).toBe('dark')
  await window.run('history.back()')
  await says(window, answer)
  expect(await window.run('return kept')).toBe(true)
  await holds(window, 'Creator gets', '7.5')
  await expect.poll(theme).toBe('dark')
  await type(window, 'Viewer sends', '3')
  await says(window, '3 Lions')
})

test('the link to share is there, and its QR code', async ({ window, site }) => {
  await window.goTo(`${site.address}?n=5`)
  await expect(() => window.click('Share')).toPass()
  await holds(window, 'Link', `${site.address}?n=5`)
  await expect
    .poll(() => window.run('return document.querySelector("dialog [role=img]")?.ariaLabel'))
    .toBe('QR code of the link')
})

test('the page opens without a network, after one visit', async ({ window, site }) => {
  await window.goTo(site.address)
  await expect(async () => {
    await window.press(SHIFT)
    const state = await window.run('return navigator.serviceWorker.controller?.state')
    expect(state).toBe('activated')
  }).toPass()
  site.goDown()
  await window.goTo(`${site.address}?gift=lion&n=2`)
  await says(window, '2 Lions')
  await type(window, 'Viewer sends', '3')
  await says(window, '3 Lions')
})
