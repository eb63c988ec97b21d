import { array, assert, double, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layOutBands } from '../../../src/ui/share/band-layout'

it('makes bands as thick as the parts are large', () => {
  const [third, rest] = layOutBands([1, 2], 236, 40)
  expect(rest?.thickness).toBeCloseTo(2 * (third?.thickness ?? 0))
})

it('keeps a part of next to nothing in sight', () => {
  expect(layOutBands([1e-9, 1], 236, 40)[0]?.thickness).toBeGreaterThanOrEqual(3)
})

describe('whatever the parts,', () => {
  const size = double({ min: 1e-9, max: 1e12, noNaN: true })
  const sizes = array(size, { minLength: 1, maxLength: 7 })
  const label = 22

  it('the bands stay in the picture, and each label has its room', () => {
    assert(
      property(sizes, (parts) => {
        const bands = layOutBands(parts, 236, label)
        const middles = bands.map(({ to, thickness }) => to + thickness / 2)
        for (const [index, middle] of middles.entries()) {
          expect(middle - (middles[index - 1] ?? -label)).toBeGreaterThanOrEqual(label)
        }
        for (const { from, to, thickness } of bands) {
          expect(Math.min(from, to)).toBeGreaterThanOrEqual(-1e-9)
          expect(Math.max(from, to) + thickness).toBeLessThanOrEqual(236 + 1e-9)
        }
      }),
    )
  })

  it('the bands leave the bar one right below the other', () => {
    assert(
      property(sizes, (parts) => {
        const bands = layOutBands(parts, 236, label)
        bands.slice(1).forEach(({ from }, index) => {
          const above = bands[index]
          expect(from).toBeCloseTo((above?.from ?? 0) + (above?.thickness ?? 0))
        })
      }),
    )
  })
})
