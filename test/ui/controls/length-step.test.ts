import { expect, it } from 'vitest'
import { lengthStep } from '../../../src/ui/controls/length-step'

it.each([
  ['100', 5],
  ['29,999', 7],
  ['660,830', 7],
  ['3,304.15', 10],
  ['1,000,000,000.00', 16],
  ['999,999,999,999,999.00', 24],
  ['1'.repeat(25), undefined],
])('keeps room for %s in the step of %s characters', (text, step) => {
  expect(lengthStep(text)).toBe(step)
})
