import { act, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { announce, useAnnouncement } from '../../../src/ui/controls/announce'

const Region = () => <p role="status">{useAnnouncement(({ text }) => text) || null}</p>

/** What the live region says, one change of the document after another. */
async function saidOf(...texts: readonly string[]) {
  render(<Region />)
  const said: string[] = []
  const region = screen.getByRole('status')
  const watch = new MutationObserver(() => said.push(region.textContent))
  watch.observe(region, { childList: true, characterData: true, subtree: true })
  for (const text of texts) {
    await act(async () => announce(text))
  }
  await act(async () => vi.runAllTimers())
  watch.disconnect()
  return said
}

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  announce('')
  vi.useRealTimers()
})

it('a text that is said twice changes the document twice', async () => {
  expect(await saidOf('Added', 'Added')).toEqual(['Added', '', 'Added'])
})

it('a text that follows at once is not replaced by the one before it', async () => {
  expect((await saidOf('Added', 'Added', 'Removed')).at(-1)).toBe('Removed')
})
