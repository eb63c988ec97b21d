import { screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { openDialog, site, textIn } from '../open-dialog'

type Sheet = Partial<Pick<Navigator, 'share' | 'canShare'>>

/** jsdom has no sheet of its own. */
function stubSheet(sheet: Sheet) {
  for (const [name, value] of Object.entries(sheet)) {
    Object.defineProperty(navigator, name, { configurable: true, value })
  }
}

afterEach(() => {
  for (const name of ['share', 'canShare']) Reflect.deleteProperty(navigator, name)
})

const button = () => screen.queryByRole('button', { name: 'Share…' })

it('is not offered in a browser without a share sheet', async () => {
  await openDialog('Share')
  expect(button()).not.toBeInTheDocument()
})

it('is not offered if the share sheet does not accept the link', async () => {
  stubSheet({ share: vi.fn(), canShare: () => false })
  await openDialog('Share')
  expect(button()).not.toBeInTheDocument()
})

it('the share sheet is given the answer and the link', async () => {
  const share = vi.fn(() => Promise.resolve())
  stubSheet({ share })
  const visitor = await openDialog('Share', '?n=7')
  await visitor.click(screen.getByRole('button', { name: 'Share…' }))
  expect(share).toHaveBeenCalledExactlyOnceWith({
    title: 'Rose Value',
    text: 'A viewer pays 10.6¢ for 7 Roses. The creator gets about 3.5¢.',
    url: `${site}?n=7`,
  })
})

it('a dismissed share sheet is no failure', async () => {
  stubSheet({ share: () => Promise.reject(new DOMException('put away', 'AbortError')) })
  const visitor = await openDialog('Share')
  await visitor.click(screen.getByRole('button', { name: 'Share…' }))
  expect(textIn('Link')).not.toHaveFocus()
  expect(screen.queryByText(/did not work/)).not.toBeInTheDocument()
})

it('selects the link if sharing fails, and says so', async () => {
  stubSheet({ share: () => Promise.reject(new DOMException('no', 'NotAllowedError')) })
  const visitor = await openDialog('Share', '?n=7')
  await visitor.click(screen.getByRole('button', { name: 'Share…' }))
  expect(await screen.findByText(/^Sharing did not work here\./)).toHaveRole('status')
  const link = textIn('Link')
  expect(link).toHaveFocus()
  expect(link.value.slice(link.selectionStart, link.selectionEnd)).toBe(`${site}?n=7`)
})

it('does not say so of a link that is no longer selected', async () => {
  stubSheet({ share: () => Promise.reject(new DOMException('no', 'NotAllowedError')) })
  const visitor = await openDialog('Share', '?n=7')
  await visitor.click(screen.getByRole('button', { name: 'Share…' }))
  await screen.findByText(/^Sharing did not work here\./)
  const freeze = screen.getByRole('checkbox', { name: /^Freeze/ })
  for (const _ of ['another link', 'the same link again']) {
    await visitor.click(freeze)
    expect(screen.queryByText(/^Sharing did not work/)).not.toBeInTheDocument()
  }
})

it('a second press while the share sheet is open is no failure', async () => {
  const share = vi.fn<() => Promise<void>>()
  share.mockRejectedValue(new DOMException('already open', 'InvalidStateError'))
  share.mockReturnValueOnce(new Promise(() => {}))
  stubSheet({ share })
  const visitor = await openDialog('Share')
  await visitor.dblClick(screen.getByRole('button', { name: 'Share…' }))
  expect(textIn('Link')).not.toHaveFocus()
  expect(screen.queryByText(/did not work/)).not.toBeInTheDocument()
})
