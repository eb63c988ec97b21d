import { fireEvent } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { afterPress } from '../../../src/ui/controls/after-press'

it('what may move the page is done at once where nothing is pressed', () => {
  const act = vi.fn()
  afterPress(act)
  expect(act).toHaveBeenCalledOnce()
})

it.each([
  ['the button is released', () => fireEvent.mouseUp(document)],
  ['what was dragged is dropped', () => fireEvent.dragEnd(document)],
  ['a key is pressed, where no other end was told', () => fireEvent.keyDown(document)],
])('what may move the page waits for the end of a press: %s', async (_, end) => {
  const act = vi.fn()
  fireEvent.mouseDown(document)
  afterPress(act)
  expect(act).not.toHaveBeenCalled()
  end()
  await vi.waitFor(() => expect(act).toHaveBeenCalledOnce())
  fireEvent.mouseUp(document)
  afterPress(act)
  expect(act).toHaveBeenCalledTimes(2)
})
