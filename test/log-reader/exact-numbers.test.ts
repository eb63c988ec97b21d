import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { exactNumbers } from '../../src/log-reader/exact-numbers'

it('turns whole numbers that JSON.parse would round into texts', () => {
  const json =
    '{"id":7000000000000000001,"list":[-7000000000000000001, 12],"text":"7000000000000000001"}'
  expect(JSON.parse(exactNumbers(json))).toEqual({
    id: '7000000000000000001',
    list: ['-7000000000000000001', 12],
    text: '7000000000000000001',
  })
})

it.each(['0.30000000000000004', '1e21', '1.5e+300', '1234567890123456.5', '123456789012345'])(
  'leaves %s a number',
  (number) => {
    expect(exactNumbers(`[${number}]`)).toBe(`[${number}]`)
  },
)

it('changes nothing else, whatever the JSON', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 4 }), fc.constantFrom(0, 1, 2), (json, indent) => {
      const value: unknown = JSON.parse(json)
      const text = JSON.stringify(value, null, indent)
      const isLong = (_: string, one: unknown) =>
        typeof one === 'number' && /^-?\d{16,}$/.test(JSON.stringify(one))
          ? JSON.stringify(one)
          : one
      expect(JSON.parse(exactNumbers(text))).toEqual(JSON.parse(JSON.stringify(value, isLong)))
    }),
    { numRuns: 500 },
  )
})

it('keeps each digit of an ID, whatever surrounds it', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 10n ** 15n, max: 2n ** 80n }), fc.string(), (id, text) => {
      const json = `{${JSON.stringify(text)}:[${id}, ${JSON.stringify(`${text}:${id}`)}]}`
      const [first, second] = Object.values(
        JSON.parse(exactNumbers(json)) as object,
      ).flat() as string[]
      expect([first, second]).toEqual([String(id), `${text}:${id}`])
    }),
  )
})
