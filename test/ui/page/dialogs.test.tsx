import { fireEvent, screen, within } from '@testing-library/react'
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

it('a dialog stays while a text in it is selected and the mouse let go beside it', async () => {
  const visitor = await openDialog('Saved')
  const name = screen.getByRole('textbox', { name: 'Name of this calculation' })
  await visitor.clear(name)
  await visitor.type(name, 'For Friday')
  const saved = dialog('Saved calculations')
  await visitor.pointer([
    { keys: '[MouseLeft>]', target: name },
    { target: saved },
    { keys: '[/MouseLeft]' },
  ])
  // The browser clicks what holds both ends of the press.
  fireEvent.click(saved)
  expect(name).toHaveValue('For Friday')
  expect(name).toBeInTheDocument()
})
