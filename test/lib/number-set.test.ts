import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { numberSet } from '../../src/lib/number-set'

const anyText = fc.oneof(
  fc.bigInt({ min: 0n, max: 10n ** 26n }).map(String),
  fc.bigInt({ min: 7n * 10n ** 18n, max: 7n * 10n ** 18n + 20n }).map(String),
  fc.constantFrom(
    '',
    '0',
    '00',
    '007',
    '7',
    '999999999',
    '1000000000',
    '0999999999',
    'a'.repeat(9),
  ),
  fc.string({ maxLength: 12 }),
)

it('a set of numbers holds what a Set of their texts holds', () => {
  fc.assert(
    fc.property(fc.array(anyText, { maxLength: 200 }), (texts) => {
      const known = new Set<string>()
      const set = numberSet()
      for (const text of texts) {
        expect(set.add(text), text).toBe(!known.has(text))
        known.add(text)
      }
    }),
  )
})

it('a set of numbers grows as numbers are added', () => {
  const set = numberSet()
  const ids = Array.from({ length: 20_000 }, (_, at) =>
    String(7n * 10n ** 18n + BigInt(at) * 4_294_967_296n),
  )
  expect(ids.every((id) => set.add(id))).toBe(true)
  expect(ids.some((id) => set.add(id))).toBe(false)
})
