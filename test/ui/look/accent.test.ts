import * as fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { accentOn, contrast, inkOn } from '../../../src/ui/look/accent'

const anyColour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((colour) => colour.toString(16).padStart(6, '0'))

it('leaves a colour that stands out as it is', () => {
  expect(accentOn('light', 'd6224f')).toBe('d6224f')
  expect(accentOn('dark', 'ffcc00')).toBe('ffcc00')
})

it('makes a pale colour darker on light cards, and a dark one lighter on dark cards', () => {
  expect(contrast(accentOn('light', 'ffffaa'), 'ffffff')).toBeGreaterThanOrEqual(3)
  expect(contrast(accentOn('dark', '112233'), '1f181b')).toBeGreaterThanOrEqual(3)
})

it('measures contrast as WCAG does', () => {
  expect(contrast('000000', 'ffffff')).toBeCloseTo(21, 10)
  expect(contrast('777777', 'ffffff')).toBeCloseTo(4.48, 2)
})

test('any accent can be seen on its card, and text can be read on it', () => {
  fc.assert(
    fc.property(anyColour, (colour) => {
      expect(contrast(accentOn('light', colour), 'ffffff')).toBeGreaterThanOrEqual(3)
      expect(contrast(accentOn('dark', colour), '1f181b')).toBeGreaterThanOrEqual(3)
      expect(contrast(inkOn(colour), colour)).toBeGreaterThanOrEqual(4.3)
    }),
  )
})
