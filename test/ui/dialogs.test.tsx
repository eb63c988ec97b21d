import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { frameAddress, frameCode } from '../../src/ui/embed-code'
import { Header } from '../../src/ui/Header'
import { openLink } from './open-link'

afterEach(() => {
  vi.restoreAllMocks()
})

async function open(button: 'Share' | 'Embed', query = '') {
  openLink(<Header />, query)
  const visitor = userEvent.setup()
  await visitor.click(screen.getByRole('button', { name: button }))
  await screen.findByRole('dialog')
  return visitor
}

const dialog = (name: string) => screen.getByRole('dialog', { name })
const text = (name: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name })
const share = 'Share this calculation'
const embed = 'Embed this calculation'

/** A post that the code was put into. */
function pasted(code: string): HTMLElement {
  const post = document.createElement('article')
  post.innerHTML = code
  return post
}
const page = 'http://localhost:3000/'

describe.each([
  ['Share', share],
  ['Embed', embed],
] as const)('the button %s', (button, title) => {
  it('opens the dialog, which can be closed and opened again', async () => {
    openLink(<Header />)
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    const visitor = userEvent.setup()
    for (const _ of ['once', 'again']) {
      await visitor.click(screen.getByRole('button', { name: button }))
      expect(await screen.findByRole('dialog', { name: title })).toBeVisible()
      await visitor.click(within(dialog(title)).getByRole('button', { name: 'Close' }))
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    }
  })

  it('opens a dialog that a click beside it closes, and one inside it does not', async () => {
    const visitor = await open(button)
    await visitor.click(screen.getByRole('heading', { name: title }))
    expect(dialog(title)).toBeVisible()
    await visitor.click(dialog(title))
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })
})

describe('the link to share', () => {
  it('holds the calculation and nothing else', async () => {
    await open('Share', '?gift=lion&n=2&buy=web&theme=dark&utm_source=a')
    expect(text('Link')).toHaveValue(`${page}?gift=lion&n=2&buy=web`)
  })

  it('keeps its rates once they are frozen', async () => {
    const visitor = await open('Share', '?n=7')
    const freeze = screen.getByRole('checkbox', { name: /^Freeze today’s rates/ })
    expect(freeze).not.toBeChecked()
    expect(freeze).toHaveAccessibleDescription(/A frozen link keeps today’s rates for ever\./)

    await visitor.click(freeze)
    expect(text('Link')).toHaveValue(`${page}?n=7&rates=2026-11`)
    await visitor.click(freeze)
    expect(text('Link')).toHaveValue(`${page}?n=7`)
  })

  it('keeps rates that are pinned already, and offers no other', async () => {
    await open('Share', '?rates=2022-10')
    expect(text('Link')).toHaveValue(`${page}?rates=2022-10`)
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument()
  })
})

const sentence = () => text('Text').value

describe('the text to share', () => {
  it('has the figures, every part of the money, the rates, the model and the link', async () => {
    await open('Share')
    expect(sentence()).toMatch(/^100 Roses: the viewer pays \$1\.51\b.*creator gets about \$0\.50/)
    expect(sentence()).toMatch(/App store \$0\.45, TikTok \$0\.56,(?: and)? Creator \$0\.50/)
    expect(sentence()).toMatch(/rates of November 2026\b.*1 coin = 1 diamond = \$0\.005/i)
    expect(sentence().endsWith(` ${page}`)).toBe(true)
  })

  it('leaves out the parts that there are not', async () => {
    await open('Share')
    expect(sentence()).not.toMatch(/\$0\.00\b|Agency|Sales tax/)
  })

  it('has the visitor’s own numbers, and the link that is frozen', async () => {
    const visitor = await open('Share', '?buy=web&model=net50&share=40&price=1')
    await visitor.click(screen.getByRole('checkbox', { name: /^Freeze/ }))
    expect(sentence()).toMatch(/TikTok \$0\.60.* Creator \$0\.40/)
    expect(sentence()).toContain('40% of net revenue')
    expect(sentence().endsWith(` ${page}?rates=2026-11&buy=web&price=1&model=net50&share=40`)).toBe(
      true,
    )
  })
})

describe('the text to share, where nobody is paid,', () => {
  it.each([
    [
      '?usd=0.05',
      'These rates contradict each other: 100 Roses would pay out more than they bring in.',
    ],
    ['?get=1&aside=100', 'No number of gifts gets the creator $1.00 at these rates.'],
    ['?pay=0.001', '0.1¢ does not buy one Rose. It costs 1.5¢.'],
    ['?n=0', 'Nothing is sent, so nobody is paid.'],
  ])('of %s says so', async (query, answer) => {
    await open('Share', query)
    expect(sentence().startsWith(`${answer} At the rates of November 2026 (`)).toBe(true)
    expect(sentence()).toContain(page + query)
  })
})

describe('the model in the text', () => {
  it.each([
    ['?dpc=2', 'your own numbers: 2 diamonds for a coin, $0.005 for a diamond'],
    ['?usd=0.004', 'your own numbers: 1 diamond for a coin, $0.004 for a diamond'],
    ['?model=half-diamond&dpc=0', 'your own numbers: 0 diamonds for a coin, $0.005 for a diamond'],
    ['?model=custom', 'your own numbers: 1 diamond for a coin, $0.005 for a diamond'],
    ['?model=half-diamond', '2 coins = 1 diamond = $0.005'],
    ['?model=keeps70&share=31', '31% of what viewers pay'],
    ['?model=net50&dpc=0', '50% of net revenue'],
  ])('of %s is in the numbers that are in force', async (query, model) => {
    await open('Share', query)
    expect(sentence()).toContain(`(${model})`)
  })
})

describe('copying', () => {
  it.each([
    ['Copy link', 'Link'],
    ['Copy as text', 'Text'],
  ])('by “%s” takes what is shown, and says so', async (button, label) => {
    const visitor = await open('Share', '?n=7')
    await visitor.click(screen.getByRole('button', { name: button }))
    expect(await screen.findByText('Copied')).toHaveRole('status')
    expect(await navigator.clipboard.readText()).toBe(text(label).value)
  })

  it('is no longer said to be done once the link is another', async () => {
    const visitor = await open('Share')
    await visitor.click(screen.getByRole('button', { name: 'Copy link' }))
    await screen.findByText('Copied')
    await visitor.click(screen.getByRole('checkbox', { name: /^Freeze/ }))
    expect(screen.queryByText('Copied')).not.toBeInTheDocument()
  })

  it('where it is blocked selects the text, and says so', async () => {
    const visitor = await open('Share', '?n=7')
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no'))
    await visitor.click(screen.getByRole('button', { name: 'Copy link' }))
    expect(await screen.findByText(/^Copying is blocked here\./)).toHaveRole('status')
    const link = text('Link')
    expect(link).toHaveFocus()
    expect(link.value.slice(link.selectionStart, link.selectionEnd)).toBe(`${page}?n=7`)
  })

  it('is blocked likewise where the browser has no clipboard at all', async () => {
    const visitor = await open('Share', '?n=7')
    vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as never)
    await visitor.click(screen.getByRole('button', { name: 'Copy link' }))
    expect(await screen.findByText(/^Copying is blocked here\./)).toBeInTheDocument()
  })
})

describe('the code to embed', () => {
  const frame = () => pasted(text('Code').value).firstElementChild as HTMLElement
  const preview = () =>
    within(dialog(embed)).getByTitle('What a TikTok gift costs and pays: Rose Value')

  it('is a frame of this calculation, as the preview shows it', async () => {
    await open('Embed', '?gift=lion&n=2')
    const address = `${page}?gift=lion&n=2&embed=1`
    expect(frame().tagName).toBe('IFRAME')
    expect(frame()).toHaveAttribute('src', address)
    expect(frame()).toHaveAttribute('data-rose-value')
    expect(frame()).toHaveAttribute('height', '420')
    expect(frame()).toHaveAttribute('title', 'What a TikTok gift costs and pays: Rose Value')
    expect(preview()).toHaveAttribute('src', address)
  })

  it('escapes the address', async () => {
    await open('Embed', '?gift=lion&n=2')
    expect(text('Code').value).toContain('?gift=lion&amp;n=2&amp;embed=1"')
  })

  it('has the newest rates, or those of today for ever', async () => {
    const visitor = await open('Embed')
    expect(screen.getByRole('radio', { name: 'Live: the newest rates' })).toBeChecked()
    await visitor.click(screen.getByRole('radio', { name: /^Frozen/ }))
    expect(frame()).toHaveAttribute('src', `${page}?rates=2026-11&embed=1`)
    await visitor.click(screen.getByRole('radio', { name: /^Live/ }))
    expect(frame()).toHaveAttribute('src', `${page}?embed=1`)
  })

  it('keeps rates that are pinned already', async () => {
    await open('Embed', '?rates=2022-10')
    expect(frame()).toHaveAttribute('src', `${page}?rates=2022-10&embed=1`)
    expect(screen.queryByRole('radio', { name: /^Live/ })).not.toBeInTheDocument()
  })

  it('has the theme that is chosen', async () => {
    const visitor = await open('Embed')
    const themes = within(screen.getByRole('group', { name: 'Theme' }))
    expect(themes.getByRole('radio', { name: 'Auto' })).toBeChecked()
    await visitor.click(themes.getByRole('radio', { name: 'Dark' }))
    expect(frame()).toHaveAttribute('src', `${page}?embed=1&theme=dark`)
    expect(preview()).toHaveAttribute('src', `${page}?embed=1&theme=dark`)
  })

  it('can be copied', async () => {
    const visitor = await open('Embed')
    await visitor.click(screen.getByRole('button', { name: 'Copy code' }))
    await screen.findByText('Copied')
    expect(await navigator.clipboard.readText()).toBe(text('Code').value)
  })
})

describe('a frame', () => {
  it('cannot be broken out of by its address or its title', () => {
    const code = frameCode('https://a.example/?x="><script>', '<b> & "quotes"')
    const post = pasted(code)
    expect(post.childNodes).toHaveLength(1)
    expect(post.firstElementChild).toHaveAttribute('src', 'https://a.example/?x="><script>')
    expect(post.firstElementChild).toHaveAttribute('title', '<b> & "quotes"')
  })

  it('follows the reader’s own theme unless one is chosen', () => {
    expect(frameAddress(`${page}?n=7`, 'auto')).toBe(`${page}?n=7&embed=1`)
    expect(frameAddress(`${page}?n=7`, 'light')).toBe(`${page}?n=7&embed=1&theme=light`)
  })
})
