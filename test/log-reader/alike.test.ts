import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { alike } from '../../src/log-reader/alike'
import { exactNumbers } from '../../src/log-reader/exact-numbers'

const encode = (text: string) => new TextEncoder().encode(text)
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

/** What is read of a line after others. */
function readAfter(line: string, ...before: readonly string[]): unknown {
  const { learn, read } = alike()
  before.forEach(learn)
  const found = read(encode(`${line}\n`), 0)
  return found && plain(found.value)
}

it('reads a line with the same members and other values', () => {
  const before = '{"id":"1","user":{"name":"Ann","badges":[1,null]},"count":1,"over":false}'
  const line =
    '{"id":"7000000000000000001","user":{"name":"Zoë \\"🌹\\" \\u00e9","badges":[20,true]},"count":7000000000000000001,"over":true}'
  expect(readAfter(line, before)).toEqual({
    id: '7000000000000000001',
    user: { name: 'Zoë "🌹" é', badges: [20, true] },
    count: '7000000000000000001',
    over: true,
  })
})

it.each([
  ['another member', '{"name":"Ann","count":1,"more":2}'],
  ['another order', '{"count":1,"name":"Ann"}'],
  ['a cut line', '{"name":"Ann","count":1'],
  ['a cut text', '{"name":"Ann'],
  ['a line break in a text', '{"name":"A\nnn","count":1}'],
  ['an escape that is none', '{"name":"\\x41","count":1}'],
  ['a short escape', '{"name":"\\u00e","count":1}'],
  ['a number that starts with zero', '{"name":"Ann","count":01}'],
  ['no value', '{"name":"Ann","count":}'],
  ['a word that is none', '{"name":"Ann","count":nil}'],
  ['an object in place of a value', '{"name":"Ann","count":{}}'],
  ['something behind it', '{"name":"Ann","count":1} x'],
])('leaves a line to JSON.parse if it has %s', (_, line) => {
  expect(readAfter(line, '{"name":"Ann","count":1}')).toBeNull()
})

/** A whole number, digit by digit. */
class Digits {
  constructor(readonly text: string) {}
}

const values = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.bigInt({ min: 0n, max: 2n ** 70n }).map((number) => new Digits(String(number))),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(true, false, null),
)

const { shapes } = fc.letrec<{ shapes: unknown; inner: unknown }>((tie) => ({
  inner: fc.oneof({ depthSize: 'small' }, values, tie('shapes')),
  shapes: fc.oneof(
    fc.dictionary(fc.string({ unit: 'binary', maxLength: 4 }), tie('inner'), { maxKeys: 5 }),
    fc.array(tie('inner'), { maxLength: 3 }),
  ),
}))

const isValue = (value: unknown) =>
  value instanceof Digits || typeof value !== 'object' || value === null

function write(value: unknown): string {
  if (value instanceof Digits) return value.text
  if (isValue(value)) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(write).join(', ')}]`
  const members = Object.entries(value as object)
  return `{${members.map(([name, one]) => `${JSON.stringify(name)}: ${write(one)}`).join(',')}}`
}

/** The same shape with other values. */
function changed(value: unknown, next: () => unknown): unknown {
  if (isValue(value)) return next()
  if (Array.isArray(value)) return value.map((one) => changed(one, next))
  const members = Object.entries(value as object)
  return Object.fromEntries(members.map(([name, one]) => [name, changed(one, next)]))
}

it('reads what JSON.parse reads, with each digit, or leaves the line to it', () => {
  let read = 0
  fc.assert(
    fc.property(shapes, fc.infiniteStream(values), fc.nat(), (shape, others, cut) => {
      const before = write({ shape })
      const line = write({ shape: changed(shape, () => others.next().value) })
      const found = readAfter(line, before)
      if (found !== null) {
        read++
        expect(found).toEqual(JSON.parse(exactNumbers(line)))
      }
      expect(readAfter(line.slice(0, cut % line.length), before)).toBeNull()
    }),
    { numRuns: 1000 },
  )
  expect(read).toBeGreaterThan(300)
})

it('reads line after line of one shape, whichever values come again and again', () => {
  const few = fc.constantFrom('🌹', '🌹a', '🌸b', 'Rose', '"', 1, 20, 7, true, false, null)
  let read = 0
  fc.assert(
    fc.property(
      shapes,
      fc.array(few, { minLength: 1, maxLength: 4 }),
      fc.infiniteStream(fc.nat()),
      (shape, often, dice) => {
        const roll = (sides: number) => (dice.next().value as number) % sides
        // Most lines are like the one before: now and then, one has other values.
        const next = () => (roll(40) === 0 ? 'rare' : often[roll(often.length)])
        const lines = Array.from({ length: 150 }, (_, at) =>
          write({ shape: changed(shape, at < 70 ? () => often[0] : next) }),
        )
        const reader = alike()
        reader.learn(lines[0] as string)
        const bytes = encode(lines.map((line) => `${line}\r\n`).join(''))
        let from = 0
        for (const line of lines) {
          const found = reader.read(bytes, from)
          from += encode(line).length + 2
          if (!found) continue
          read++
          expect([plain(found.value), found.end]).toEqual([JSON.parse(line), from])
        }
      },
    ),
    { numRuns: 60 },
  )
  expect(read).toBeGreaterThan(5000)
})
