import { fireEvent } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { afterPress } from '../../../src/ui/controls/after-press'

it('what may move the page is done at once where nothing is pressed', () => {
  const act = vi.fn()
  afterPress(act)
  expect(act).toHaveBeenCalledOnce()
})

it('what may move the page is done before the click that ends the press', () => {
  const done: string[] = []
  fireEvent.mouseDown(document)
  afterPress(() => done.push('moved'))
  fireEvent.mouseUp(document)
  done.push('clicked')
  expect(done).toEqual(['moved', 'clicked'])
})

it('what may move the page waits for no release after a press on a list of choices', () => {
  const select = document.body.appendChild(document.createElement('select'))
  const act = vi.fn()
  fireEvent.mouseDown(select)
  afterPress(act)
  expect(act).toHaveBeenCalledOnce()
  select.remove()
})

it('what may move the page keeps waiting if the end of a press was not reported and another press starts', () => {
  const act = vi.fn()
  fireEvent.mouseDown(document)
  afterPress(act)
  fireEvent.mouseDown(document)
  expect(act).not.toHaveBeenCalled()
  fireEvent.mouseUp(document)
  expect(act).toHaveBeenCalledOnce()
})

it.each([
  ['the button is released', () => fireEvent.mouseUp(document)],
  ['what was dragged is dropped', () => fireEvent.dragEnd(document)],
  ['a key is pressed, where no other end was told', () => fireEvent.keyDown(document)],
])('what may move the page waits for the end of a press: %s', (_, end) => {
  const act = vi.fn()
  fireEvent.mouseDown(document)
  afterPress(act)
  expect(act).not.toHaveBeenCalled()
  end()
  expect(act).toHaveBeenCalledOnce()
  fireEvent.mouseUp(document)
  afterPress(act)
  expect(act).toHaveBeenCalledTimes(2)
})
