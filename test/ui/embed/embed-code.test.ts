import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { type Embed, frameCode } from '../../../src/ui/embed/embed-code'
import { type Host, hostsFor } from '../../../src/ui/embed/embed-hosts'

const site = 'https://rose.example/calculator/'

const lion: Embed = {
  link: `${site}lion/?n=2&rates=2026-11`,
  hasPage: false,
  query: new URLSearchParams('gift=lion&n=2&rates=2026-11'),
  look: { theme: 'dark', accent: 'ffcc00', lang: 'pt-BR' },
  site,
  sentence: 'A viewer pays $900 for 2 “Lions” & <more>.',
  title: 'It’s a "card"',
  showAll: 'Show <all>',
}

const ownPage: Embed = { ...lion, link: `${site}lion/`, hasPage: true, look: {} }

const parsed = (code: string) => new DOMParser().parseFromString(code, 'text/html')

/** Attributes by name, in order. */
const attributesOf = (element: Element | null): [string, string][] =>
  element?.getAttributeNames().map((name) => [name, element.getAttribute(name) ?? '']) ?? []

function pieces(embed: Embed, host: Host['name']): Readonly<Record<string, string>> {
  const found = hostsFor(embed).find(({ name }) => name === host)
  return Object.fromEntries(found?.pieces.map(({ kind, text }) => [kind, text]) ?? [])
}

const card = `${site}lion/?n=2&rates=2026-11&embed=1&theme=dark&accent=ffcc00&lang=pt-BR`

describe('the plain frame', () => {
  it('holds the card in the chosen look, with a name and a height', () => {
    const frame = parsed(frameCode(lion)).querySelector('iframe')
    expect(attributesOf(frame)).toEqual([
      ['data-rose-value', ''],
      ['src', card],
      ['title', 'It’s a "card"'],
      ['width', '100%'],
      ['height', '420'],
      ['loading', 'lazy'],
      ['allow', 'clipboard-write'],
      ['style', 'display: block; border: 0; height: 420px; color-scheme: dark'],
    ])
  })

  it('has both colour schemes where the reader’s own theme counts', () => {
    const frame = parsed(frameCode(ownPage)).querySelector('iframe')
    expect(frame?.getAttribute('src')).toBe(`${site}lion/?embed=1`)
    expect(frame?.style.colorScheme).toBe('light dark')
  })
})

describe('the script', () => {
  const { code = '' } = pieces(lion, 'script')

  it('has all scenarios of the link in one attribute', () => {
    const query = new URLSearchParams('n=2&vs=buy:web&vs=model:net50')
    const page = parsed(pieces({ ...lion, query }, 'script')['code'] ?? '')
    expect(page.querySelector('rose-value')?.getAttribute('vs')).toBe('buy:web;model:net50')
  })

  it('is that of the site, with the link’s keys as attributes in the link’s order', () => {
    const page = parsed(code)
    expect(attributesOf(page.querySelector('script'))).toEqual([
      ['async', ''],
      ['src', `${site}embed.js`],
    ])
    expect(attributesOf(page.querySelector('rose-value'))).toEqual([
      ['gift', 'lion'],
      ['n', '2'],
      ['rates', '2026-11'],
      ['theme', 'dark'],
      ['accent', 'ffcc00'],
      ['lang', 'pt-BR'],
      ['style', expect.stringContaining('min-height')],
    ])
  })

  it('leaves the answer with its link to readers without it', () => {
    const fallback = parsed(code).querySelector('rose-value')
    expect(fallback?.textContent).toBe(lion.sentence)
    expect(fallback?.firstElementChild?.getAttribute('href')).toBe(lion.link)
  })
})

it('gives Ghost the code of the script', () => {
  expect(pieces(lion, 'ghost')).toEqual(pieces(lion, 'script'))
})

describe('for WordPress', () => {
  it('the address goes with the frame where a page shows just this', () => {
    expect(pieces(ownPage, 'wordPress')).toEqual({
      address: `${site}lion/`,
      code: frameCode(ownPage),
    })
  })

  it('the address is that of the gift’s page, for posts that take nothing else', () => {
    const address = `${site}lion/`
    expect(pieces(lion, 'wordPress')).toEqual({ address, code: frameCode(lion) })
  })
})

describe('for newsletters', () => {
  it('the picture is linked, and so is the answer under it', () => {
    const page = parsed(pieces(ownPage, 'letter')['code'] ?? '')
    const [picture, answer] = page.links
    expect(picture?.getAttribute('href')).toBe(`${site}lion/`)
    expect(attributesOf(picture?.firstElementChild ?? null)).toEqual([
      ['src', `${site}lion/answer.png`],
      ['width', '600'],
      ['height', '315'],
      ['alt', lion.sentence],
    ])
    expect(answer?.getAttribute('href')).toBe(`${site}lion/`)
    expect(answer?.textContent).toBe(lion.sentence)
  })

  it('there is the answer alone where no picture was made for it', () => {
    const page = parsed(pieces(lion, 'letter')['code'] ?? '')
    expect(page.images).toHaveLength(0)
    expect(page.links).toHaveLength(1)
    expect(page.links[0]?.getAttribute('href')).toBe(lion.link)
    expect(page.body.textContent).toBe(lion.sentence)
  })
})

describe('for AMP', () => {
  const { code = '', head = '' } = pieces(lion, 'amp')
  const frame = () => parsed(code).querySelector('amp-iframe')

  it('the frame has what AMP asks of one that grows', () => {
    expect(attributesOf(frame())).toEqual([
      ['src', card],
      ['title', lion.title],
      ['height', '420'],
      ['layout', 'fixed-height'],
      ['sandbox', 'allow-scripts allow-popups allow-popups-to-escape-sandbox'],
      ['frameborder', '0'],
      ['resizable', ''],
    ])
    expect(frame()?.querySelector(':scope > [overflow]')?.getAttribute('tabindex')).toBe('0')
    expect(frame()?.querySelector(':scope > [overflow][role="button"]')?.textContent).toBe(
      lion.showAll,
    )
  })

  it('shows the answer in place of the card while it loads', () => {
    const placeholder = frame()?.querySelector(':scope > [placeholder]')
    expect(placeholder?.textContent).toBe(lion.sentence)
  })

  it('the component’s script is separate, for the head', () => {
    expect(attributesOf(parsed(head).querySelector('head > script'))).toEqual([
      ['async', ''],
      ['custom-element', 'amp-iframe'],
      ['src', 'https://cdn.ampproject.org/v0/amp-iframe-0.1.js'],
    ])
  })
})

it('gives OBS the address of the card, always with a theme', () => {
  expect(pieces(lion, 'obs')).toEqual({ address: card })
  expect(pieces(ownPage, 'obs')).toEqual({ address: `${site}lion/?embed=1&theme=auto` })
})

test('no code can be broken out of, whatever the texts', () => {
  const anyText = fc
    .array(
      fc.constantFrom('<', '>', '"', "'", '&', '</a>', '"><script>', '-->', '&quot;', 'é', ' '),
    )
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(anyText, anyText, fc.boolean(), (sentence, title, hasPage) => {
      const hosts = hostsFor({ ...lion, sentence, title, hasPage })
      const codes = hosts.flatMap(({ pieces: given }) => given.map(({ text }) => text))
      const page = parsed(codes.join('<hr>'))
      const scripts = [...page.scripts].map(({ src }) => src.split('/').at(-1))
      expect(scripts).toEqual(['embed.js', 'embed.js', 'amp-iframe-0.1.js'])
      const all = [...page.body.querySelectorAll('*')].map(({ localName }) => localName)
      expect(all.filter((name) => name === 'hr')).toHaveLength(codes.length - 1)
      for (const link of page.links) {
        if (link.childElementCount === 0) expect(link.textContent).toBe(sentence)
      }
      for (const image of page.images) expect(image.alt).toBe(sentence)
      for (const frame of page.querySelectorAll('iframe, amp-iframe')) {
        expect(frame.getAttribute('title')).toBe(title)
      }
    }),
  )
})
