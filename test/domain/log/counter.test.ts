import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countGifts } from '../../../src/domain/log/counter'
import type { GiftMessage } from '../../../src/domain/log/message'

const message = (changes: Partial<GiftMessage> = {}): GiftMessage => ({
  id: null,
  time: 1_768_507_201_000,
  viewer: { id: '7', handle: 'a', name: 'A' },
  receiver: null,
  gift: { id: '5655', name: 'Rose', coins: 1 },
  count: 1,
  kind: 'streak',
  isOver: false,
  group: '1',
  ...changes,
})

function counted(...messages: readonly GiftMessage[]) {
  const counter = countGifts()
  const added = messages.map(counter.add)
  return { ...counter.counted(), added }
}

/** Rows in words, in an order that is theirs. */
const rowsOf = (messages: readonly GiftMessage[]) => {
  const { length, ...all } = counted(...messages)
  return Array.from({ length }, (_, row) =>
    JSON.stringify([
      all.times[row],
      all.people[all.viewers[row] ?? 0],
      all.kinds[all.gifts[row] ?? 0],
      all.counts[row],
      all.receivers[all.got[row] ?? 0],
    ]),
  ).toSorted()
}

const GIFTS = [
  { id: '5655', name: 'Rose', coins: 1 },
  { id: '6369', name: 'Lion', coins: 29_999 },
  { id: null, name: 'Rosa', coins: null },
]

/** Messages as a LIVE has them: each has a number, and a streak's count grows with its time. */
const anyLive: fc.Arbitrary<GiftMessage[]> = fc
  .array(
    fc.record({
      viewer: fc.integer({ min: 1, max: 3 }),
      gift: fc.constantFrom(...GIFTS),
      kind: fc.constantFrom(
        'streak' as const,
        'single' as const,
        'finished' as const,
        'unknown' as const,
      ),
      group: fc.constantFrom('1', '2', '3'),
      counts: fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 4 }),
      receiver: fc.constantFrom(null, '55'),
    }),
    { maxLength: 12 },
  )
  .map((sent) =>
    sent.flatMap(({ viewer, gift, kind, group, counts, receiver }, streak) =>
      counts.map((count, part) =>
        message({
          id: String(7_100_000_000_000_000_000n + BigInt(streak * 10 + part)),
          time: 1_768_507_201_000 + streak * 1000 + part,
          viewer: { id: `70${viewer}`, handle: `v${viewer}`, name: null },
          gift,
          kind,
          // Whether it is sent in streaks is a matter of the gift, and who gets it one of the streak.
          group: `${group} ${kind} ${receiver}`,
          count,
          receiver,
        }),
      ),
    ),
  )

const shuffled = <One>(list: readonly One[]) =>
  fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length })

describe('in any LIVE', () => {
  it('the order of the messages changes nothing', () => {
    fc.assert(
      fc.property(
        anyLive.chain((live) => fc.tuple(fc.constant(live), shuffled(live))),
        ([live, other]) => {
          expect(rowsOf(other)).toEqual(rowsOf(live))
        },
      ),
    )
  })

  it('repeats change nothing, and are counted as repeats', () => {
    fc.assert(
      fc.property(
        anyLive.chain((live) => fc.tuple(fc.constant(live), fc.subarray(live))),
        ([live, again]) => {
          expect(rowsOf([...live, ...again])).toEqual(rowsOf(live))
          const { added } = counted(...live, ...again)
          expect(added.slice(live.length).every((one) => one === 'repeat')).toBe(true)
        },
      ),
    )
  })

  it('a streak counts as its highest message', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1e9 }), { minLength: 1 }), (counts) => {
        const { length, counts: found } = counted(...counts.map((count) => message({ count })))
        expect([length, found[0]]).toEqual([1, Math.max(...counts)])
      }),
    )
  })
})

describe('there is one row', () => {
  it('for each viewer, gift and group', () => {
    const lion = { id: '6369', name: 'Lion', coins: 29_999 }
    const b = { id: '8', handle: 'b', name: 'B' }
    const all = [
      message(),
      message({ group: '2' }),
      message({ gift: lion }),
      message({ viewer: b }),
    ]
    expect(counted(...all, ...all).length).toBe(4)
  })

  it('for a viewer whose ID only some messages have', () => {
    const byHandle = { id: null, handle: 'a', name: null }
    const { people, length } = counted(
      message({ viewer: byHandle }),
      message(),
      message({ viewer: byHandle }),
    )
    expect(people).toEqual([{ id: '7', handle: 'a', name: 'A' }])
    expect(length).toBe(1)
  })

  it('for each single gift, except one repeated in its group without an ID', () => {
    const single = message({ kind: 'single' })
    expect(counted(single, message({ kind: 'single', group: '2' })).length).toBe(2)
    expect(counted(single, single)).toMatchObject({ length: 1, added: ['gift', 'repeat'] })
  })

  it('that starts with its first message, and has no impossible time', () => {
    const { times } = counted(
      message({ time: Number.NaN }),
      message({ time: 1_768_507_203_000 }),
      message({ time: 1_768_507_202_000 }),
      message({ time: null }),
    )
    expect(Array.from(times)).toEqual([1_768_507_202_000])
    expect(Array.from(counted(message({ time: Number.NaN })).times)).toEqual([Number.NaN])
  })
})

it('has room for any number of rows', () => {
  const counter = countGifts()
  for (let group = 1; group <= 5000; group++)
    counter.add(message({ group: String(group), count: group }))
  const { length, counts, times } = counter.counted()
  expect([length, counter.rows(), counts.length, times.length]).toEqual([5000, 5000, 5000, 5000])
  expect([counts[0], counts[1024], counts[4999]]).toEqual([1, 1025, 5000])
})

it('tells up to 65,536 receivers apart, and never mistakes one for the host', () => {
  const counter = countGifts()
  for (let at = 1; at <= 66_000; at++)
    counter.add(message({ group: String(at), receiver: String(at) }))
  const { got, receivers } = counter.counted()
  expect(receivers).toHaveLength(65_536)
  expect(got.includes(0)).toBe(false)
})

it('takes the host that one file names by number for the one that another leaves out', () => {
  const counter = countGifts()
  const add = (group: string, receiver: string | null) => counter.add(message({ group, receiver }))
  add('1', '99')
  add('2', '99')
  add('3', 'guest')
  counter.endFile()
  add('4', null)
  add('5', null)
  counter.endFile()
  add('6', null)
  add('7', 'other guest')
  counter.endFile()
  const { got, receivers } = counter.counted()
  expect([...got].map((at) => receivers[at])).toEqual([
    null,
    null,
    'guest',
    null,
    null,
    null,
    'other guest',
  ])
})
