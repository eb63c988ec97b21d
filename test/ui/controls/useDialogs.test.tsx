import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { useDialogs } from '../../../src/ui/controls/useDialogs'
import { renderWithTexts } from '../render'

function Page({ load }: { readonly load: () => Promise<never> }) {
  const { opens, dialog } = useDialogs<'share'>(load, () => {})
  return (
    <>
      <button {...opens('share')} type="button">
        Share
      </button>
      {dialog}
    </>
  )
}

it('says again that a dialog could not be loaded, each time it is asked for', async () => {
  renderWithTexts(<Page load={() => Promise.reject(new Error('offline'))} />)
  const share = screen.getByRole('button', { name: 'Share' })
  await userEvent.click(share)
  const first = await screen.findByRole('alert')
  await userEvent.click(share)
  await waitFor(() => expect(first).not.toBeInTheDocument())
  expect(await screen.findByRole('alert')).toHaveTextContent(/could not be loaded/)
})
