import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { Header } from '../../../src/ui/page/Header'
import { dialog, openDialog } from '../open-dialog'
import { openLink } from '../open-link'

const share = 'Share this calculation'
const embed = 'Embed this calculation'

describe.each([
  ['Share', share],
  ['Embed', embed],
  ['Saved', 'Saved calculations'],
] as const)('the button %s', (button, title) => {
  it('opens the dialog, which can be closed and opened again', async () => {
    openLink(<Header place="calculator" />)
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
    const visitor = await openDialog(button)
    await visitor.click(screen.getByRole('heading', { name: title }))
    expect(dialog(title)).toBeVisible()
    await visitor.click(dialog(title))
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })
})
