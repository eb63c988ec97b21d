import { act, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { InTurn } from '../../../src/ui/loading/InTurn'
import { OneByOne } from '../../../src/ui/loading/OneByOne'

let now = 0

/** A part that takes 10 ms to make. */
function Slow({ text, inner = null }: { readonly text: string; readonly inner?: React.ReactNode }) {
  useState(() => {
    now += 10
  })
  return (
    <>
      <p>{text}</p>
      {inner}
    </>
  )
}

const inTurn = (text: string, inner?: React.ReactNode) => (
  <InTurn>
    <Slow text={text} inner={inner} />
  </InTurn>
)

const partsOf = (texts: readonly string[]) => (
  <OneByOne>
    {texts.map((text) => (
      <InTurn key={text}>
        <Slow text={text} />
      </InTurn>
    ))}
  </OneByOne>
)

const shown = () => screen.queryAllByText(/./).map((element) => element.textContent)

const nextTask = () => act(() => vi.advanceTimersToNextTimerAsync())

beforeEach(() => {
  vi.useFakeTimers()
  vi.spyOn(performance, 'now').mockImplementation(() => now)
})

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

it('shows slow parts one after another, those inside a part before those that follow it', async () => {
  const onAll = vi.fn()
  render(
    <OneByOne waiting={<p>more to come</p>} onAll={onAll}>
      <p>first</p>
      {inTurn('second', inTurn('inside'))}
      {inTurn('last')}
    </OneByOne>,
  )
  expect(shown()).toEqual(['first', 'more to come'])
  await nextTask()
  expect(shown()).toEqual(['first', 'second', 'more to come'])
  await nextTask()
  expect(shown()).toEqual(['first', 'second', 'inside', 'more to come'])
  expect(onAll).not.toHaveBeenCalled()
  await nextTask()
  expect(shown()).toEqual(['first', 'second', 'inside', 'last'])
  expect(onAll).toHaveBeenCalledOnce()
})

it('shows parts that take little time in one task', async () => {
  render(
    <OneByOne>
      <InTurn>
        <p>one</p>
      </InTurn>
      <InTurn>
        <p>two</p>
      </InTurn>
    </OneByOne>,
  )
  await nextTask()
  expect(shown()).toEqual(['one', 'two'])
})

it('shows at once what is added after all was there', async () => {
  const { rerender } = render(partsOf(['one']))
  await nextTask()
  rerender(partsOf(['one', 'two']))
  expect(shown()).toEqual(['one', 'two'])
})

it('goes on with the others when a part is taken away before its turn', async () => {
  const { rerender } = render(partsOf(['one', 'two', 'three']))
  await nextTask()
  rerender(partsOf(['one', 'three']))
  await nextTask()
  expect(shown()).toEqual(['one', 'three'])
})
