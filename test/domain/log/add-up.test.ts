import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addUp, countsOfKinds, receiversOf } from '../../../src/domain/log/add-up'
import { asLogged, counted, type Row, sent, viewer } from './counted'

const minute = 60_000
const start = Date.UTC(2026, 10, 20, 20)

const [ann, ben, cem] = [viewer('1', 'ann'), viewer('2', 'ben'), viewer(null, 'cem')]
const [rose, lion, heart] = [sent('Rose', 1), sent('Lion', 29_999), sent('Finger Heart', 5)]

/** The story that every sample log tells, once it is counted. */
const story: readonly Row[] = [
  { viewer: ann, gift: rose, count: 5, time: start },
  { viewer: ben, gift: lion, time: start + minute },
  { viewer: ann, gift: rose, time: start + 2 * minute },
  { viewer: cem, gift: heart, count: 3, time: start + 4 * minute - 1 },
]

const add = (rows: readonly Row[], receiver = 0) => {
  const gifts = counted(rows)
  return addUp(gifts, asLogged(gifts), receiver)
}

describe('what a log comes to', () => {
  it('is 30,020 coins in four minutes for the sample story', () => {
    const figures = add(story)
    expect(figures).toMatchObject({ gifts: 10, coins: 30_020, unpriced: 0, untimed: 0 })
    expect(figures).toMatchObject({ from: start, to: start + 4 * minute - 1 })
    expect(figures.minutes).toEqual([5, 29_999, 1, 15])
    expect(figures.gifters.map(({ person, coins }) => [person.handle, coins])).toEqual([
      ['ben', 29_999],
      ['cem', 15],
      ['ann', 6],
    ])
    expect(figures.kinds.map(({ gift, sent: count, coins }) => [gift.name, count, coins])).toEqual([
      ['Lion', 1, 29_999],
      ['Finger Heart', 3, 15],
      ['Rose', 6, 6],
    ])
  })

  it('counts a gift without a price as a gift of no coins', () => {
    const figures = add([...story, { viewer: ann, gift: sent('Wonder', null), count: 2 }])
    expect(figures).toMatchObject({ gifts: 12, coins: 30_020, unpriced: 2, untimed: 2 })
    expect(figures.kinds.at(-1)).toMatchObject({ gift: { name: 'Wonder' }, sent: 2, coins: 0 })
  })

  it('has one viewer for two handles with the same ID', () => {
    const { gifters } = add([
      { viewer: viewer('7', 'before'), gift: rose },
      { viewer: viewer('7', 'after'), gift: rose, count: 2 },
      { viewer: viewer(null, 'before'), gift: rose },
    ])
    expect(gifters.map(({ gifts }) => gifts)).toEqual([3, 1])
  })

  it('has no axis of years because of a wrong clock', () => {
    const figures = add([
      ...story,
      { viewer: ann, gift: rose, time: 0 },
      { viewer: ann, gift: rose, time: Date.UTC(2100, 0) },
    ])
    expect(figures.minutes).toHaveLength(4)
    expect(figures).toMatchObject({ gifts: 12, coins: 30_022, untimed: 2 })
  })

  it('has no minutes where the log has no times', () => {
    const figures = add(story.map((row) => ({ ...row, time: Number.NaN })))
    expect(figures).toMatchObject({ coins: 30_020, from: null, to: null, untimed: 10 })
    expect(figures.minutes).toEqual([])
  })

  it('covers only the chosen time, its end excluded', () => {
    const gifts = counted(story)
    const span = { from: start + minute, to: start + 3 * minute }
    const figures = addUp(gifts, asLogged(gifts), 0, span)
    expect(figures).toMatchObject({ gifts: 2, coins: 30_000 })
    expect(figures.minutes).toEqual([29_999, 1])
  })

  it('leaves out gifts to a guest', () => {
    const rows = [...story, { viewer: ann, gift: lion, count: 2, to: '99' }]
    expect(add(rows).coins).toBe(30_020)
    expect(add(rows, 1).coins).toBe(59_998)
    expect(countsOfKinds(counted(rows), 1)).toEqual([0, 2, 0])
  })
})

describe('who got gifts', () => {
  const gifts = (...to: (string | null)[]) =>
    receiversOf(counted(to.map((one) => ({ viewer: ann, gift: rose, to: one }))))

  it('starts with the host, even where a guest got more', () => {
    expect(gifts('99', '99', null)).toEqual({
      all: [
        { receiver: 1, gifts: 1 },
        { receiver: 0, gifts: 2 },
      ],
      hostBy: 'log',
    })
  })

  it('treats the one with the most gifts as the host where each row names somebody', () => {
    const { all, hostBy } = gifts('98', '99', '99')
    expect(all[0]?.receiver).toBe(1)
    expect(hostBy).toBe('most')
  })
})

const anyRow: fc.Arbitrary<Row> = fc.record({
  viewer: fc.constantFrom(ann, ben, cem),
  gift: fc.constantFrom(rose, lion, heart, sent('Wonder', null)),
  count: fc.integer({ min: 1, max: 1_000_000_000 }),
  time: fc.constantFrom(Number.NaN, 0, ...[0, 1, 2, 3, 90].map((at) => start + at * minute)),
  to: fc.constantFrom(null, '99'),
})

describe('in any log', () => {
  it('viewers’ and gifts’ rows add up, and receivers’ rows cover all gifts', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { minLength: 1, maxLength: 30 }), (rows) => {
        const gifts = counted(rows)
        const all = gifts.receivers.map((_, receiver) => addUp(gifts, asLogged(gifts), receiver))
        const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)
        for (const figures of all) {
          for (const list of [figures.gifters, figures.kinds]) {
            expect(sum(list.map(({ coins }) => coins))).toBe(figures.coins)
          }
          expect(sum(figures.gifters.map((row) => row.gifts))).toBe(figures.gifts)
          expect(sum(figures.kinds.map((row) => row.sent))).toBe(figures.gifts)
          expect(sum(figures.minutes)).toBeLessThanOrEqual(figures.coins)
        }
        const coins = rows.map(({ gift, count = 1 }) => (gift.coins ?? 0) * count)
        expect(sum(all.map((figures) => figures.coins))).toBe(sum(coins))
      }),
    )
  })
})

describe('a surge', () => {
  const rows = (coins: readonly number[]): Row[] =>
    coins.flatMap((count, at) =>
      count === 0 ? [] : [{ viewer: ann, gift: rose, count, time: start + at * minute }],
    )

  it('names who made it, and with which gifts', () => {
    const galaxy = sent('Galaxy', 1000)
    const during = [10, 11, 12].map((at) => start + at * minute)
    const { surges } = add([
      ...rows([10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10]),
      ...during.map((time) => ({ viewer: ben, gift: galaxy, time })),
      { viewer: cem, gift: galaxy, count: 4, time: start + 11 * minute },
    ])
    expect(surges).toEqual([
      {
        first: 10,
        last: 12,
        coins: 7_030,
        makers: [
          {
            gift: expect.objectContaining({ name: 'Galaxy' }) as unknown,
            people: [cem, ben],
            count: 7,
            coins: 7_000,
          },
          {
            gift: expect.objectContaining({ name: 'Rose' }) as unknown,
            people: [ann],
            count: 30,
            coins: 30,
          },
        ],
      },
    ])
  })
})
