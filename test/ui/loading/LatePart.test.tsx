import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it, vi } from 'vitest'
import { mainId } from '../../../src/ui/controls/focus-main'
import { LatePart } from '../../../src/ui/loading/LatePart'
import { renderWithTexts } from '../render'

afterEach(() => vi.restoreAllMocks())

it('offers to load a failed part again, and then moves the focus to the main part', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const load = vi.fn(async () => 'the part')
  load.mockRejectedValueOnce(new Error('offline'))
  renderWithTexts(
    <main id={mainId} tabIndex={-1}>
      <LatePart load={load} failed="picker.failed" render={(text) => <p>{text}</p>} />
    </main>,
  )
  await userEvent.click(await screen.findByRole('button', { name: 'Try again' }))
  await waitFor(() => expect(screen.getByText('the part')).toBeVisible())
  expect(screen.getByRole('main')).toHaveFocus()
})
