import type { Page } from '@playwright/test'
import { expect, followed, forgive, test } from './fixtures.ts'

declare global {
  interface Window {
    /** Translates the page, and from then on whatever it shows. */
    translatePage: () => void
  }
}

/** Translates as Chrome does: each text is replaced by another one, inside two elements of its own. */
function addTranslator() {
  const untranslated = 'script, style, noscript, template, textarea, font, [translate="no"]'

  function translate(text: Text) {
    const { parentElement, data } = text
    if (parentElement === null || data === '' || parentElement.closest(untranslated)) return
    const [outer, inner] = [document.createElement('font'), document.createElement('font')]
    inner.textContent = `⟦${data}⟧`
    outer.append(inner)
    text.replaceWith(outer)
  }

  function translateAll(node: Node) {
    const texts: Text[] = []
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT)
    if (node instanceof Text) texts.push(node)
    while (walker.nextNode()) texts.push(walker.currentNode as Text)
    texts.forEach(translate)
  }

  window.translatePage = () => {
    translateAll(document.body)
    new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes) {
        if (target instanceof Text) translate(target)
        addedNodes.forEach(translateAll)
      }
    }).observe(document.body, { childList: true, characterData: true, subtree: true })
  }
}

/** Marks and adds what password managers, spelling and colour extensions do. */
function addExtension() {
  function change() {
    document.documentElement.setAttribute('data-darkreader-mode', 'dynamic')
    document.body.setAttribute('data-new-gr-c-s-check-loaded', '14.1')
    for (const input of document.querySelectorAll('#root :is(input, textarea)')) {
      if (input.hasAttribute('data-gramm')) continue
      input.setAttribute('data-gramm', 'false')
      input.setAttribute('data-lastpass-icon-added', '1')
      input.after(document.createElement('lastpass-icon'))
    }
  }
  document.addEventListener('DOMContentLoaded', () => {
    change()
    new MutationObserver(change).observe(document.body, { childList: true, subtree: true })
  })
}

/** What the page says, without the marks of a translation; texts for machines and the spoken one left out. */
const said = (page: Page) =>
  page.evaluate(() => {
    const texts: string[] = []
    const walker = document.createTreeWalker(
      document.querySelector('#root') as Element,
      NodeFilter.SHOW_TEXT,
      (text) =>
        text.parentElement?.closest('textarea, [aria-atomic]')
          ? NodeFilter.FILTER_REJECT
          : NodeFilter.FILTER_ACCEPT,
    )
    while (walker.nextNode()) texts.push((walker.currentNode as Text).data)
    return texts.join('').replaceAll(/[⟦⟧]/g, '')
  })

type Step = (page: Page) => Promise<unknown>

/** Of a translated page, too. */
const named = (name: string) => new RegExp(`^⟦?${name}⟧?$`)

const type =
  (name: string, text: string): Step =>
  (page) =>
    page.getByRole('textbox', { name: named(name) }).fill(text)

/** Presses a button that opens a dialog, which has to be loaded before the next key is for it. */
const press =
  (name: string): Step =>
  async (page) => {
    await page.getByRole('button', { name: named(name) }).click()
    await expect(page.locator('dialog[open]')).toBeVisible()
  }

const click =
  (selector: string): Step =>
  (page) =>
    page.locator(selector).first().click()

const key =
  (name: string): Step =>
  (page) =>
    page.keyboard.press(name)

const choose =
  (name: string, value: string): Step =>
  (page) =>
    page.getByRole('combobox', { name: named(name) }).selectOption(value)

const find =
  (text: string): Step =>
  async (page) => {
    await page.getByRole('combobox', { name: named('Gift') }).fill(text)
    await expect(page.getByRole('listbox')).toBeVisible()
  }

const typeInAll = [
  type('Viewer sends', '0'),
  type('Viewer sends', 'x'),
  type('Viewer sends', '1'),
  type('Viewer pays', '106'),
  type('Coins', '29999.5'),
  type('Diamonds', '2000'),
  type('Creator gets', '5'),
  type('Viewer sends', '250'),
]

const places: readonly { readonly link: string; readonly steps: readonly Step[] }[] = [
  {
    link: './',
    steps: [
      ...typeInAll,
      find('li'),
      find('no such gift'),
      find('lion'),
      key('Enter'),
      find('15'),
      key('Enter'),
      choose('Region', 'de'),
      choose('Rates as of', '2022-10'),
      choose('Rates as of', ''),
      type('Price of 100 coins', '3'),
      click('[data-area=rates] p > button'),
      click('[type=radio][value=net50]'),
    ],
  },
  {
    link: './?rates=2022-10&get=5&tax=900&agency=100',
    steps: [click('[role=status] button'), type('Creator gets', '7'), type('Viewer pays', '10')],
  },
  { link: './?usd=0.05', steps: [type('Viewer sends', '1'), click('h1 ~ div button')] },
  {
    link: './lion/',
    steps: [
      press('Share'),
      click('dialog [type=checkbox]'),
      click('dialog textarea ~ div button'),
      key('Escape'),
      press('Embed'),
      click('dialog [role=tab]:nth-child(3)'),
      click('dialog [role=tab]:nth-child(6)'),
      key('Escape'),
      press('Saved'),
      click('dialog input[maxlength] + button'),
      click('dialog li button:last-child'),
      click('dialog [role=status] button'),
      (page) => page.locator('dialog input[maxlength]').fill(''),
      click('dialog input[maxlength] + button'),
      key('Escape'),
      type('Viewer sends', '2'),
    ],
  },
  {
    link: './?embed=1&n=7',
    steps: [...typeInAll, press('Share'), key('Escape'), type('Coins', '9')],
  },
  {
    link: './?embed=1&get=5&tax=900&agency=100',
    steps: [click('[role=status] button'), type('Creator gets', '7'), type('Viewer pays', '10')],
  },
  { link: './?embed=1&usd=0.05', steps: [type('Viewer sends', '1'), type('Viewer sends', '3')] },
]

/** How many steps are taken on a page that was changed before it worked. */
const FEW = 3

/** A page, the page of a gift, and a card; the other links load in one of these ways. */
const EACH_KIND = new Set(['./', './lion/', './?embed=1&n=7'])

for (const { link, steps } of places) {
  test(`says the same translated, and with extensions: ${link}`, async ({ browser, problems }) => {
    /** Opens it for a visitor who has kept nothing, and in whose browser others change what we made. */
    async function open(...changes: readonly (() => void)[]) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
      await context.addInitScript(() =>
        Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'),
      )
      context.on('weberror', (event) => problems.push(`uncaught: ${event.error().message}`))
      context.on('console', (message) => {
        if (message.type() === 'error') problems.push(`console: ${message.text()}`)
      })
      const page = await context.newPage()
      for (const change of changes) await page.addInitScript(change)
      await page.goto(link)
      await page.waitForFunction(() => !window.earlyInput)
      return page
    }

    const [unchanged, translated] = await Promise.all([open(), open(addTranslator)])
    const changedBefore = EACH_KIND.has(link)
      ? await Promise.all([
          open(addTranslator, () => {
            document.addEventListener('readystatechange', () => window.translatePage(), {
              once: true,
            })
          }),
          open(addExtension),
        ])
      : []
    await translated.evaluate(() => window.translatePage())

    // Side by side. A text that is lost once is lost for good: it is missed after each later step, too.
    const expectSame = (pages: readonly Page[], when: string) =>
      expect(async () => {
        for (const page of pages) expect(await said(page), when).toBe(await said(unchanged))
      }).toPass()
    const all = [translated, ...changedBefore]
    await expectSame(all, 'at first')
    for (const [at, step] of steps.entries()) {
      const pages = at < FEW ? all : [translated]
      await Promise.all([unchanged, ...pages].map(step))
      await followed(unchanged)
      await expectSame(pages, `after step ${at + 1}`)
    }
    // Whatever was still to come is there.
    await unchanged.waitForTimeout(1000)
    await expectSame([translated], 'at last')
    for (const page of [unchanged, ...all]) await page.context().close()

    // What was changed before it worked is made anew.
    expect(problems.filter((problem) => !problem.includes('react.dev/errors/418'))).toEqual([])
    forgive(problems)
  })
}
