import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { dialog, openDialog, site, textIn } from '../open-dialog'

afterEach(() => {
  vi.restoreAllMocks()
})

const title = 'Embed this calculation'

/** A post that the code was put into. */
function pasted(name = 'Code'): HTMLElement {
  const post = document.createElement('article')
  post.innerHTML = textIn(name).value
  return post
}

const frame = () => pasted().firstElementChild as HTMLElement

const tab = (name: string) => screen.getByRole('tab', { name })

const choose = (visitor: UserEvent, name: string | RegExp) =>
  visitor.click(screen.getByRole('radio', { name }))

describe('the code to embed', () => {
  it('is at first a plain frame of this calculation', async () => {
    await openDialog('Embed', '?gift=lion&n=2')
    expect(tab('Plain frame')).toHaveAttribute('aria-selected', 'true')
    expect(frame().tagName).toBe('IFRAME')
    expect(frame()).toHaveAttribute('src', `${site}lion/?n=2&embed=1`)
    expect(frame()).toHaveAttribute('data-rose-value')
    expect(frame()).toHaveAttribute('height', '420')
    expect(frame()).toHaveAttribute('title', 'What a TikTok gift costs and pays: Rose Value')
  })

  it('escapes the address', async () => {
    await openDialog('Embed', '?gift=lion&n=2')
    expect(textIn('Code').value).toContain('lion/?n=2&amp;embed=1"')
  })

  it('has the newest rates, or those of today for ever', async () => {
    const visitor = await openDialog('Embed')
    expect(screen.getByRole('radio', { name: 'Always the latest rates' })).toBeChecked()
    await choose(visitor, /^Keep today/)
    expect(frame()).toHaveAttribute('src', `${site}?rates=2026-11&embed=1`)
    await choose(visitor, /^Always/)
    expect(frame()).toHaveAttribute('src', `${site}?embed=1`)
  })

  it('keeps rates that are pinned already', async () => {
    await openDialog('Embed', '?rates=2022-10')
    expect(frame()).toHaveAttribute('src', `${site}?rates=2022-10&embed=1`)
    expect(screen.queryByRole('radio', { name: /^Always/ })).not.toBeInTheDocument()
  })

  it('leaves out what a creator plans and was paid, which no card shows', async () => {
    const visitor = await openDialog(
      'Embed',
      '?gift=lion&n=2&plan=permin:20&paid=diamonds:50000,usd:180',
    )
    expect(frame()).toHaveAttribute('src', `${site}lion/?n=2&embed=1`)
    for (const { src } of dialog(title).querySelectorAll('iframe'))
      expect(src).toContain(`${site}lion/?n=2&embed=1&`)
    await visitor.click(tab('Script'))
    expect(textIn('Code').value).not.toMatch(/paid|plan/)
  })

  it('has the theme that is chosen', async () => {
    const visitor = await openDialog('Embed')
    const themes = within(screen.getByRole('group', { name: 'Theme' }))
    expect(themes.getByRole('radio', { name: 'Auto' })).toBeChecked()
    await choose(visitor, 'Dark')
    expect(frame()).toHaveAttribute('src', `${site}?embed=1&theme=dark`)
  })

  it('can be copied', async () => {
    const visitor = await openDialog('Embed')
    await visitor.click(screen.getByRole('button', { name: 'Copy code' }))
    await screen.findByText('Copied')
    expect(await navigator.clipboard.readText()).toBe(textIn('Code').value)
  })

  it('is selected instead where copying is blocked', async () => {
    const visitor = await openDialog('Embed')
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no'))
    await visitor.click(screen.getByRole('button', { name: 'Copy code' }))
    expect(await screen.findByText(/^Copying is blocked here\./)).toHaveRole('status')
    const code = textIn('Code')
    expect(code.value.slice(code.selectionStart, code.selectionEnd)).toBe(code.value)
  })
})

describe('the accent colour', () => {
  const accent = () => textIn('Accent')

  it('is none at first, and is written as six hex digits', async () => {
    const visitor = await openDialog('Embed')
    expect(accent()).toHaveValue('')
    await visitor.type(accent(), '#FFCC00')
    expect(frame()).toHaveAttribute('src', `${site}?embed=1&accent=ffcc00`)
    await visitor.tab()
    expect(accent()).toHaveValue('ffcc00')
    await visitor.clear(accent())
    expect(frame()).toHaveAttribute('src', `${site}?embed=1`)
  })

  it('can be picked from a palette instead of typed', async () => {
    await openDialog('Embed')
    const picker = screen.getByLabelText('Pick an accent colour')
    fireEvent.input(picker, { target: { value: '#0a7d55' } })
    expect(accent()).toHaveValue('0a7d55')
    expect(frame()).toHaveAttribute('src', `${site}?embed=1&accent=0a7d55`)
  })

  it.each(['rose', 'ffcc0', 'ff cc 00', '#ffcc000', '12'])(
    'says in words that “%s” is none, and leaves the card as it was',
    async (text) => {
      const visitor = await openDialog('Embed')
      await visitor.click(accent())
      await visitor.paste(text)
      expect(accent()).toBeValid()
      await visitor.tab()
      expect(accent()).toBeInvalid()
      expect(accent()).toHaveAccessibleDescription(/^Not a colour: the card is unchanged\./)
      expect(accent()).toHaveValue(text)
      expect(frame()).toHaveAttribute('src', `${site}?embed=1`)
    },
  )

  it('can be corrected', async () => {
    const visitor = await openDialog('Embed')
    await visitor.type(accent(), 'ffcc0')
    await visitor.tab()
    await visitor.type(accent(), '1')
    expect(accent()).toBeValid()
    expect(accent()).toHaveAccessibleDescription(/^Six hex digits/)
    expect(frame()).toHaveAttribute('src', `${site}?embed=1&accent=ffcc01`)
  })
})

describe('the language of numbers', () => {
  const language = () =>
    screen.getByRole<HTMLSelectElement>('combobox', { name: 'Language of numbers and dates' })

  it('is the reader’s own unless one is chosen', async () => {
    const visitor = await openDialog('Embed')
    expect(language()).toHaveDisplayValue('The reader’s own')
    await visitor.selectOptions(language(), 'pt-BR')
    expect(frame()).toHaveAttribute('src', `${site}?embed=1&lang=pt-BR`)
    await visitor.selectOptions(language(), '')
    expect(frame()).toHaveAttribute('src', `${site}?embed=1`)
  })

  it('shows how it writes a number, and says that the words stay English', async () => {
    await openDialog('Embed')
    expect(language()).toHaveAccessibleDescription('The text is always in English.')
    const texts = [...language().options].map(({ text }) => text)
    expect(texts).toContain('German: 1.234.567,89')
    expect(texts).toContain('English (India): 12,34,567.89')
    expect(texts).toContain('American English: 1,234,567.89')
  })

  it('counts for the figures in the code too', async () => {
    const visitor = await openDialog('Embed')
    await visitor.selectOptions(language(), 'de')
    await visitor.click(tab('Script'))
    expect(pasted().textContent).toMatch(/A viewer pays 1,51\s\$ for 100 Roses/)
  })
})

describe('the tabs of hosts', () => {
  const names = [
    'Plain frame',
    'Script',
    'WordPress',
    'Ghost',
    'Newsletter or Medium',
    'AMP',
    'OBS',
  ]

  it('each say what to do, and what that host strips', async () => {
    const visitor = await openDialog('Embed', '?n=7')
    expect(screen.getAllByRole('tab').map(({ textContent }) => textContent)).toEqual(names)
    const said = new Set<string>()
    for (const name of names) {
      await visitor.click(tab(name))
      const panel = screen.getByRole('tabpanel', { name })
      for (const { textContent } of panel.querySelectorAll('p')) said.add(textContent)
      expect(within(panel).getAllByRole('button', { name: /^Copy/ })).not.toEqual([])
    }
    // Two lines each, none of them twice.
    expect(said.size).toBe(2 * names.length)
  })

  it('are reached with the arrow keys, Home and End, and one of them with Tab', async () => {
    const visitor = await openDialog('Embed')
    await visitor.click(tab('Plain frame'))
    for (const [key, name] of [
      ['ArrowRight', 'Script'],
      ['ArrowRight', 'WordPress'],
      ['ArrowLeft', 'Script'],
      ['Home', 'Plain frame'],
      ['ArrowLeft', 'OBS'],
      ['ArrowRight', 'Plain frame'],
      ['End', 'OBS'],
    ] as const) {
      await visitor.keyboard(`{${key}}`)
      expect(tab(name)).toHaveFocus()
      expect(tab(name)).toHaveAttribute('aria-selected', 'true')
      expect(screen.getAllByRole('tab', { selected: true })).toEqual([tab(name)])
      expect(screen.getByRole('tabpanel', { name })).toBe(
        document.getElementById(tab(name).getAttribute('aria-controls') ?? ''),
      )
    }
    await visitor.tab()
    expect(textIn('Address')).toHaveFocus()
    await visitor.tab({ shift: true })
    expect(tab('OBS')).toHaveFocus()
  })

  it('leave the browser’s own shortcuts alone', async () => {
    const visitor = await openDialog('Embed')
    await visitor.click(tab('Script'))
    await visitor.keyboard('{Alt>}{ArrowLeft}{/Alt}{Meta>}{ArrowRight}{/Meta}')
    expect(tab('Script')).toHaveAttribute('aria-selected', 'true')
  })

  it('run from right to left where the page does', async () => {
    const visitor = await openDialog('Embed')
    dialog(title).style.direction = 'rtl'
    await visitor.click(tab('Plain frame'))
    await visitor.keyboard('{ArrowLeft}')
    expect(tab('Script')).toHaveFocus()
    await visitor.keyboard('{ArrowRight}')
    expect(tab('Plain frame')).toHaveFocus()
  })

  it('forget that another code was copied', async () => {
    const visitor = await openDialog('Embed')
    await visitor.click(screen.getByRole('button', { name: 'Copy code' }))
    await screen.findByText('Copied')
    await visitor.click(tab('WordPress'))
    expect(screen.queryByText('Copied')).not.toBeInTheDocument()
  })

  it('stay where they are when a choice changes the code', async () => {
    const visitor = await openDialog('Embed', '?gift=lion&n=2&agency=10')
    await visitor.click(tab('Script'))
    await choose(visitor, /^Keep today/)
    await choose(visitor, 'Light')
    const element = pasted().querySelector('rose-value')
    expect(element?.outerHTML).toMatch(
      /^<rose-value gift="lion" n="2" rates="2026-11" agency="10" theme="light" style="[^"]+">/,
    )
    expect(element?.firstElementChild).toHaveAttribute(
      'href',
      `${site}lion/?n=2&rates=2026-11&agency=10`,
    )
    expect(element?.textContent).toMatch(/^A viewer pays \$[\d,.]+ for 2 Lions\./)
  })
})

it('gives the element the keys of the link and of the look, in the order of the link', async () => {
  const visitor = await openDialog('Embed', '?gift=galaxy&n=3&cur=EUR&aside=20&theme=light')
  await choose(visitor, /^Keep today/)
  await choose(visitor, 'Dark')
  await visitor.type(textIn('Accent'), '0a7d55')
  await visitor.selectOptions(
    screen.getByRole('combobox', { name: 'Language of numbers and dates' }),
    'de-CH',
  )
  await visitor.click(tab('OBS'))
  const ofAddress = [...new URL(textIn('Address').value).searchParams]
  await visitor.click(tab('Script'))
  const element = pasted().querySelector('rose-value')
  const attributes = element?.getAttributeNames().filter((name) => name !== 'style') ?? []
  expect(attributes.map((name) => [name, element?.getAttribute(name)])).toEqual(
    ofAddress.filter(([key]) => key !== 'embed'),
  )
  expect(Object.fromEntries(ofAddress)).toEqual({
    gift: 'galaxy',
    n: '3',
    rates: '2026-11',
    cur: 'EUR',
    aside: '20',
    embed: '1',
    theme: 'dark',
    accent: '0a7d55',
    lang: 'de-CH',
  })
})

describe('an address of its own', () => {
  it('is offered to WordPress and with a picture where a page shows just this', async () => {
    const visitor = await openDialog('Embed', '?gift=lion')
    await visitor.click(tab('WordPress'))
    expect(textIn('Address')).toHaveValue(`${site}lion/`)
    await visitor.click(screen.getByRole('button', { name: 'Copy address' }))
    expect(await navigator.clipboard.readText()).toBe(`${site}lion/`)
    await visitor.click(tab('Newsletter or Medium'))
    expect(pasted().querySelector('img')).toHaveAttribute('src', `${site}lion/answer.png`)
  })

  it('is the gift’s page where none shows just this, and what that changes is said', async () => {
    const visitor = await openDialog('Embed', '?gift=lion')
    await choose(visitor, /^Keep today/)
    await visitor.click(tab('WordPress'))
    expect(textIn('Address')).toHaveValue(`${site}lion/`)
    expect(
      screen.getByText(/the card then starts with the default numbers, not yours\.$/),
    ).toBeVisible()
    await visitor.click(tab('Newsletter or Medium'))
    expect(pasted().querySelector('img')).toBeNull()
    expect(
      screen.getByText(
        /^Paste this where you can write HTML\. There’s no ready-made picture for these numbers/,
      ),
    ).toBeVisible()
  })
})

describe('the preview of the card', () => {
  const frames = () => [...dialog(title).querySelectorAll('iframe')]
  const sources = () => frames().map(({ src }) => src)

  it('shows the card narrow and wide in both themes, each under a name of its own', async () => {
    await openDialog('Embed', '?n=7')
    expect(frames().map((shown) => [shown.title, shown.src])).toEqual(
      ['light', 'dark'].flatMap((theme) =>
        [320, 640].map((width) => [
          `What a TikTok gift costs and pays: Rose Value (${width} px, ${theme})`,
          `${site}?n=7&embed=1&theme=${theme}`,
        ]),
      ),
    )
  })

  it('shows one theme where all readers get that one', async () => {
    const visitor = await openDialog('Embed')
    await choose(visitor, 'Dark')
    expect(sources()).toEqual(Array(2).fill(`${site}?embed=1&theme=dark`))
  })

  it('follows the choices once they have settled, and keeps the last card until then', async () => {
    const visitor = await openDialog('Embed')
    await choose(visitor, 'Light')
    await visitor.type(textIn('Accent'), 'ffcc00')
    const [before, after] = [
      `${site}?embed=1&theme=light`,
      `${site}?embed=1&theme=light&accent=ffcc00`,
    ]
    expect(sources()).toEqual([before, before])
    const [narrow] = frames()
    await waitFor(() => expect(sources()).toContain(after))
    expect(frames()).toContain(narrow)
    for (const shown of frames()) if (shown.src === after) fireEvent.load(shown)
    expect(sources()).toEqual([after, after])
  })

  it('lets the card run scripts and open links, and nothing else', async () => {
    await openDialog('Embed')
    for (const shown of frames()) {
      expect(shown).toHaveAttribute('sandbox', 'allow-scripts allow-popups')
      expect(shown).toHaveAttribute('loading', 'lazy')
    }
  })
})
