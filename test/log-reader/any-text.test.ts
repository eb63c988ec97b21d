import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { logFormats } from '../../src/domain/log/reading'
import { readText } from './read-text'
import { stories } from './story'

const texts = [
  ...stories.map(([, , text]) => text),
  '2026-01-03, £4.99\n3x Galaxy, 200 roses\n70 coins 0.99',
  '{"Your Activity":{"Purchases":{"BuyGifts":{"BuyGifts":[{"Date":"2026-01-14","Price":"0.74"}]}}}}',
  'Data period,Creator,Diamonds\n2026-01-01 ~ 2026-01-31,a,"1,234"',
]

/** A text of which a piece is missing, or replaced. */
const damaged = fc
  .tuple(
    fc.constantFrom(...texts),
    fc.nat(2000),
    fc.nat(60),
    fc.string({ unit: 'binary', maxLength: 9 }),
  )
  .map(([text, at, length, other]) => text.slice(0, at) + other + text.slice(at + length))

const anyText = fc.oneof(
  { weight: 4, arbitrary: damaged },
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.json(), { maxLength: 5 }).map((all) => all.join('\n')),
)

it('any text is read or refused without an error', () => {
  const anyFormat = fc.option(fc.constantFrom(...logFormats), { nil: undefined })
  fc.assert(
    fc.property(anyText, anyFormat, (text, format) => {
      const { gifts, note } = readText(text, format === undefined ? {} : { format })
      expect(Array.from(gifts.counts).every((count) => count >= 1 && count <= 1e9)).toBe(true)
      expect(gifts.kinds.every(({ coins }) => coins === null || coins > 0)).toBe(true)
      expect(note.unreadLines.length).toBe(Math.min(note.unread, 1000))
    }),
    { numRuns: 1000 },
  )
})

it('each line of any text is accounted for', () => {
  const messages = stories.filter(([, kind]) => kind === 'lines').map(([, , text]) => text)
  fc.assert(
    fc.property(
      fc.constantFrom(...messages),
      fc.array(fc.tuple(fc.nat(3000), fc.nat(40)), { maxLength: 4 }),
      (text, cuts) => {
        const cut = cuts.reduce(
          (left, [at, length]) => left.slice(0, at) + left.slice(at + length),
          text,
        )
        const { gifts, purchases, note } = readText(`${cut}\n${messages[0]}`)
        const { lines, repeats, partsOfStreaks, others, unread } = note
        expect(gifts.length + purchases.length + repeats + partsOfStreaks + others + unread).toBe(
          lines,
        )
      },
    ),
    { numRuns: 300 },
  )
})
