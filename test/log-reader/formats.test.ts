import { describe, expect, it } from 'vitest'
import { coinsIn, readText, readTexts, rowsIn } from './read-text'
import { lines, START, STORY_COINS, stories, viewers } from './story'

/** Format → total, in the titles. */
describe('the same LIVE as each program writes it', () => {
  const read = stories.map(([format, kind, text]) => {
    const all = readText(text)
    return [format, kind, coinsIn(all.gifts).toLocaleString('en'), all] as const
  })

  it.each(read)('%s (%s) → %s coins', (format, _, __, { gifts, note }) => {
    expect(coinsIn(gifts)).toBe(STORY_COINS)
    expect(note).toMatchObject({ format, unread: 0, problem: null })
    expect(gifts.people).toHaveLength(3)
    expect(gifts.kinds).toHaveLength(3)
    expect(Array.from(gifts.counts)).toEqual([5, 1, 1, 3])
  })

  it.each(stories.filter(([format]) => !/webhook|relay/.test(format)))(
    'has the start time of each streak: %s (%s)',
    (format, _, text) => {
      const { gifts } = readText(text)
      const first = Math.round(((gifts.times[0] ?? 0) - START) / 1000)
      expect(first).toBe(/tracker|columns/.test(format) ? 7 : 1)
    },
  )

  it.each(stories.filter(([format]) => !/tracker|relay|columns/.test(format)))(
    'keeps ids beyond 2^53 to the last digit: %s (%s)',
    (_, __, text) => {
      const ids = readText(text).gifts.people.map(({ id }) => id)
      expect(ids).toEqual([viewers[1].id, viewers[2].id, viewers[3].id])
    },
  )

  it('gives the same totals when cut into two files anywhere', () => {
    for (const [format, kind, text] of stories.filter((story) => story[1] === 'lines')) {
      const written = text.split('\n')
      for (let at = 1; at < written.length; at++) {
        const { gifts } = readTexts(
          { text: written.slice(0, at).join('\n') },
          { text: written.slice(at).join('\n') },
        )
        expect(rowsIn(gifts), `${format} ${kind} at ${at}`).toEqual(rowsIn(readText(text).gifts))
      }
    }
  })

  it('keeps names with commas, quotes and emoji', () => {
    for (const [format, , text] of stories.filter(([name]) => name === 'columns')) {
      const { gifts } = readText(text)
      expect(
        gifts.people.map(({ name }) => name),
        format,
      ).toEqual([viewers[1].name, viewers[2].name, viewers[3].name])
      expect(rowsIn(gifts)[3]).toBe('3 Finger Heart by made_up_3')
    }
  })
})

describe('what a relay passes on', () => {
  const user = { uniqueId: 'made_up_1', nickname: 'Made Up' }
  it.each([
    ['a flat gift', 'GiftEvent', { ...user, giftName: 'Rose', diamondCount: 1, repeatCount: 5 }],
    [
      'its own number',
      'x',
      { ...user, userId: '7', giftId: 5655, giftName: 'Rose', diamondCount: 1, repeatCount: 5 },
    ],
    [
      'snake case',
      '',
      { unique_id: 'made_up_1', gift_name: 'Rose', diamond_count: 1, repeat_count: 5 },
    ],
    ['a text for the gift', 'gift', { username: '@made_up_1', gift: 'Rose', coins: 1, count: '5' }],
    ['objects', 'gift', { user, gift: { giftName: 'Rose', diamonds: 1 }, amount: 5 }],
    ['the gift’s name as its name', 'gift', { ...user, name: 'Rose', coins: 1, amount: 5 }],
    ['the gift’s name outside', 'Rose', { ...user, diamondCount: 1, repeatCount: 5 }],
  ])('may have %s', (_, name, data) => {
    const { gifts, note } = readText(lines([{ type: 'gift', name, data }]))
    expect(rowsIn(gifts)).toEqual(['5 Rose by made_up_1'])
    expect(gifts.kinds[0]?.coins).toBe(1)
    expect(note).toMatchObject({ format: 'relay', unread: 0 })
  })

  it('may be a streak message by message', () => {
    const of = (repeatCount: number, repeatEnd: boolean) => ({
      type: 'gift',
      name: 'GiftEvent',
      data: { ...user, giftName: 'Rose', diamondCount: 1, giftType: 1, repeatCount, repeatEnd },
    })
    expect(rowsIn(readText(lines([of(1, false), of(5, false), of(5, true)])).gifts)).toEqual([
      '5 Rose by made_up_1',
    ])
  })

  it('may be other events, and a gift without any name is unread', () => {
    const text = lines([
      { type: 'chat', name: 'CommentEvent', data: { ...user, comment: 'hi', count: 1 } },
      { type: 'like', name: 'x', data: { ...user, count: 15 } },
      { type: 'gift', name: 'GiftEvent', data: { ...user, repeatCount: 5 } },
      { type: 'gift', name: 'GiftEvent', data: { ...user, giftName: 'Rose', repeatCount: 5 } },
    ])
    const { gifts, note } = readText(text)
    expect(rowsIn(gifts)).toEqual(['5 Rose by made_up_1'])
    expect(note).toMatchObject({ others: 2, unread: 1 })
  })
})
