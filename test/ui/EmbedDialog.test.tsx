import { screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { frameAddress, frameCode } from '../../src/ui/embed-code'
import { dialog, openDialog, site, textIn } from './open-dialog'

afterEach(() => {
  vi.restoreAllMocks()
})

const title = 'Embed this calculation'

/** A post that the code was put into. */
function pasted(code: string): HTMLElement {
  const post = document.createElement('article')
  post.innerHTML = code
  return post
}

describe('the code to embed', () => {
  const frame = () => pasted(textIn('Code').value).firstElementChild as HTMLElement
  const preview = () =>
    within(dialog(title)).getByTitle('What a TikTok gift costs and pays: Rose Value')

  it('is a frame of this calculation, as the preview shows it', async () => {
    await openDialog('Embed', '?gift=lion&n=2')
    const address = `${site}lion/?n=2&embed=1`
    expect(frame().tagName).toBe('IFRAME')
    expect(frame()).toHaveAttribute('src', address)
    expect(frame()).toHaveAttribute('data-rose-value')
    expect(frame()).toHaveAttribute('height', '420')
    expect(frame()).toHaveAttribute('title', 'What a TikTok gift costs and pays: Rose Value')
    expect(preview()).toHaveAttribute('src', address)
  })

  it('escapes the address', async () => {
    await openDialog('Embed', '?gift=lion&n=2')
    expect(textIn('Code').value).toContain('lion/?n=2&amp;embed=1"')
  })

  it('has the newest rates, or those of today for ever', async () => {
    const visitor = await openDialog('Embed')
    expect(screen.getByRole('radio', { name: 'Live: the newest rates' })).toBeChecked()
    await visitor.click(screen.getByRole('radio', { name: /^Frozen/ }))
    expect(frame()).toHaveAttribute('src', `${site}?rates=2026-11&embed=1`)
    await visitor.click(screen.getByRole('radio', { name: /^Live/ }))
    expect(frame()).toHaveAttribute('src', `${site}?embed=1`)
  })

  it('keeps rates that are pinned already', async () => {
    await openDialog('Embed', '?rates=2022-10')
    expect(frame()).toHaveAttribute('src', `${site}?rates=2022-10&embed=1`)
    expect(screen.queryByRole('radio', { name: /^Live/ })).not.toBeInTheDocument()
  })

  it('has the theme that is chosen', async () => {
    const visitor = await openDialog('Embed')
    const themes = within(screen.getByRole('group', { name: 'Theme' }))
    expect(themes.getByRole('radio', { name: 'Auto' })).toBeChecked()
    await visitor.click(themes.getByRole('radio', { name: 'Dark' }))
    expect(frame()).toHaveAttribute('src', `${site}?embed=1&theme=dark`)
    expect(preview()).toHaveAttribute('src', `${site}?embed=1&theme=dark`)
  })

  it('can be copied', async () => {
    const visitor = await openDialog('Embed')
    await visitor.click(screen.getByRole('button', { name: 'Copy code' }))
    await screen.findByText('Copied')
    expect(await navigator.clipboard.readText()).toBe(textIn('Code').value)
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
    expect(frameAddress(`${site}?n=7`, 'auto')).toBe(`${site}?n=7&embed=1`)
    expect(frameAddress(`${site}?n=7`, 'light')).toBe(`${site}?n=7&embed=1&theme=light`)
  })
})
