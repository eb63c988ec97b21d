import { array, assert, property, string } from 'fast-check'
import { expect, it } from 'vitest'
import { fitText, type TextBox, widthOf } from '../../../src/ui/share/fit-text'

const box: TextBox = { width: 1072, height: 142, largest: 56, smallest: 16, leading: 1.16 }

it('keeps a short sentence large, and makes a long one smaller', () => {
  expect(fitText(['Nothing is sent.'], box)).toEqual({ size: 56, lines: ['Nothing is sent.'] })
  const long = fitText(
    ['A viewer pays 42,846,090,840,272,521 for so many of them. '.repeat(4)],
    box,
  )
  expect(long.size).toBeLessThan(40)
})

it('begins a new line for each paragraph', () => {
  expect(fitText(['One', 'Two'], box).lines).toEqual(['One', 'Two'])
})

it('breaks an address that is wider than the line, and loses nothing of it', () => {
  const address = `https://rose-value.example/?${'agency=10&'.repeat(40)}`
  const { lines } = fitText([address], { ...box, smallest: 40 })
  expect(lines.length).toBeGreaterThan(1)
  expect(lines.join('')).toBe(address)
})

it('never makes a line wider than the box', () => {
  const word = string({ minLength: 1, maxLength: 60 })
  assert(
    property(array(word), (words) => {
      const { size, lines } = fitText([words.join(' ')], box)
      for (const line of lines) expect(widthOf(line) * size).toBeLessThanOrEqual(box.width + 1e-6)
    }),
  )
})
