import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach, expect, it, vi } from 'vitest'
import { mainId } from '../../../src/ui/controls/focus-main'
import { LatePart } from '../../../src/ui/loading/LatePart'
import { renderWithTexts } from '../render'

afterEach(() => vi.restoreAllMocks())

const main = (content: ReactNode) => (
  <main id={mainId} tabIndex={-1}>
    {content}
  </main>
)

it.each([
  ['the main part', (part: ReactNode) => main(part), () => screen.getByRole('main')],
  [
    'its section, which may be far from the top of the page',
    (part: ReactNode) => main(<section aria-label="Further down">{part}</section>),
    () => screen.getByRole('region', { name: 'Further down' }),
  ],
  [
    'its dialog, since nothing around it takes the focus',
    (part: ReactNode) => (
      <>
        {main('')}
        <dialog open>{part}</dialog>
      </>
    ),
    () => screen.getByRole('dialog'),
  ],
])('offers to load a failed part again, and then moves the focus to %s', async (_, place, its) => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const load = vi.fn(async () => 'the part')
  load.mockRejectedValueOnce(new Error('offline'))
  renderWithTexts(
    place(<LatePart load={load} failed="picker.failed" render={(text) => <p>{text}</p>} />),
  )
  await userEvent.click(await screen.findByRole('button', { name: 'Try again' }))
  await waitFor(() => expect(screen.getByText('the part')).toBeVisible())
  expect(its()).toHaveFocus()
})

it('leaves the focus in a field beside a part that is loaded again', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const load = vi.fn(async () => 'the part')
  load.mockRejectedValueOnce(new Error('offline'))
  renderWithTexts(
    main(
      <>
        <input />
        <div role="presentation" onMouseDown={(event) => event.preventDefault()}>
          <LatePart load={load} failed="picker.failed" render={(text) => <p>{text}</p>} />
        </div>
      </>,
    ),
  )
  const tryAgain = await screen.findByRole('button', { name: 'Try again' })
  await userEvent.click(screen.getByRole('textbox'))
  await userEvent.click(tryAgain)
  await waitFor(() => expect(screen.getByText('the part')).toBeVisible())
  expect(screen.getByRole('textbox')).toHaveFocus()
})
