import { fireEvent, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { dialogTexts } from '../../../src/language/groups/dialogs'
import { addTexts } from '../../../src/language/load'
import { Dialog } from '../../../src/ui/controls/Dialog'
import { renderWithTexts } from '../render'

addTexts(dialogTexts)

/** Presses in one place and lets go in another, which is a click on what has both in it. */
function press(from: Element, to: Element, both: Element) {
  fireEvent.mouseDown(from)
  fireEvent.mouseUp(to)
  fireEvent.click(both, { detail: 1 })
}

it('is closed by a press on the backdrop, but not by one that begins or ends inside', () => {
  const onClose = vi.fn()
  renderWithTexts(
    <Dialog title="Share" onClose={onClose}>
      <p>Inside</p>
    </Dialog>,
  )
  const [dialog, inside] = [screen.getByRole('dialog'), screen.getByText('Inside')]
  press(inside, dialog, dialog)
  press(dialog, inside, dialog)
  expect(dialog).toBeVisible()
  press(dialog, dialog, dialog)
  expect(dialog).not.toBeVisible()
})
