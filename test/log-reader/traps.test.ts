import { describe, expect, it } from 'vitest'
import type { DatesOrder } from '../../src/domain/log/reading'
import { coinsIn, readText, readTexts, rowsIn } from './read-text'
import { connector1, finished, lines, messages, stories, type Told, table } from './story'

const [first] = messages
if (!first) throw new Error('no story')
const rose = (changes: Partial<Told>) => connector1({ ...first, ...changes })

const java = (changes: object) => ({
  messageId: 1,
  timeStamp: first.at,
  gift: { id: 5655, name: 'Rose', diamondCost: 1 },
  user: { id: 7, name: 'made_up_1' },
  combo: 1,
  ...changes,
})

describe('the reader of a log', () => {
  it('counts a single Rose, written as two lines, once', () => {
    const { gifts, note } = readText(
      lines([rose({ isOver: false }), rose({ id: '2', isOver: true })]),
    )
    expect(rowsIn(gifts)).toEqual(['1 Rose by made_up_1'])
    expect(note.partsOfStreaks).toBe(1)
  })

  it('counts a streak whose end never came', () => {
    const { gifts } = readText(lines([rose({}), rose({ id: '2', count: 7 })]))
    expect(rowsIn(gifts)).toEqual(['7 Rose by made_up_1'])
  })

  it('drops a message repeated after a reconnect', () => {
    const { note } = readText(lines(messages.map(connector1)))
    expect(note).toMatchObject({ lines: 12, repeats: 1, partsOfStreaks: 7, others: 0 })
  })

  it('drops a message that an earlier file contains', () => {
    const text = lines(messages.map(connector1))
    const { gifts, notes } = readTexts({ text }, { text })
    expect(coinsIn(gifts)).toBe(30_020)
    expect(notes[1]?.repeats).toBe(12)
  })

  it('never lowers a count, since messages may arrive out of order', () => {
    const { gifts } = readText(
      lines([rose({ id: '1', count: 9 }), rose({ id: '2', count: 4, isOver: true })]),
    )
    expect(rowsIn(gifts)).toEqual(['9 Rose by made_up_1'])
  })

  it('reads messages with growing counts as a streak where the kind of gift is missing', () => {
    const untyped = [1, 2, 3].map((count) => {
      const {
        gift: _,
        giftType: __,
        ...message
      } = { ...rose({ id: String(count), count }) } as Record<string, unknown>
      return message
    })
    expect(rowsIn(readText(lines(untyped)).gifts)).toEqual(['3 Rose by made_up_1'])
  })

  it('trusts only finished lines where group and kind are missing', () => {
    const untyped = [1, 2, 3].map((count) => {
      const {
        gift: _,
        giftType: __,
        groupId: ___,
        ...message
      } = {
        ...rose({ id: String(count), count, isOver: count === 3 }),
      } as Record<string, unknown>
      return message
    })
    expect(rowsIn(readText(lines(untyped)).gifts)).toEqual(['3 Rose by made_up_1'])
    expect(rowsIn(readText(lines(untyped.slice(0, 2))).gifts)).toEqual([])
  })

  it('counts the amount that TikTokLiveSharp gives, which also numbers its messages', () => {
    const message = {
      GiftId: 5655,
      Gift: { Name: 'Rose', DiamondCost: 1, Type: 1 },
      User: { Id: 7, UniqueId: 'made_up_1' },
      RepeatCount: 2,
      Amount: 40,
      StreakEnd: true,
      GroupId: 5,
      ToUser: { Id: 0 },
    }
    const { gifts } = readText(lines([message]))
    expect(rowsIn(gifts)).toEqual(['40 Rose by made_up_1'])
    expect(gifts.receivers[gifts.got[0] ?? 0]).toBeNull()
  })

  it('counts one of the two events that TikTokLiveJava sends at the end of a streak', () => {
    const events = [
      java({ comboState: 'Begin' }),
      java({ messageId: 2, combo: 5, timeStamp: first.at + 1000, comboState: 'Finished' }),
      java({ messageId: 3, combo: 5, timeStamp: first.at + 1000 }),
    ]
    expect(rowsIn(readText(lines(events)).gifts)).toEqual(['5 Rose by made_up_1'])
    const [begin, end, told] = events
    expect(rowsIn(readText(lines([begin, told, end])).gifts)).toEqual(['5 Rose by made_up_1'])
  })

  it('counts TikTokLiveJava’s combo events if the end is lost, and the next streak apart', () => {
    const events = [1, 2, 3, 1, 2].map((combo, index) =>
      java({
        messageId: index + 1,
        combo,
        timeStamp: first.at + index * 1000,
        comboState: combo === 1 ? 'Begin' : 'Active',
      }),
    )
    expect(rowsIn(readText(lines(events)).gifts)).toEqual([
      '3 Rose by made_up_1',
      '2 Rose by made_up_1',
    ])
  })

  it('counts TikTokLiveJava’s gifts that are not sent in streaks', () => {
    const events = [java({}), java({ messageId: 2, timeStamp: first.at + 5000 })]
    expect(rowsIn(readText(lines(events)).gifts)).toHaveLength(2)
  })

  it('tells apart IDs that differ beyond 2^53', () => {
    const message = (id: string) =>
      `{"gift_id":5655,"repeat_count":1,"group_id":1,"gift":{"name":"Rose","type":2},"user":{"id":${id}},"common":{"msg_id":${id}}}`
    const { gifts } = readText(
      `${message('7100000000000000001')}\n${message('7100000000000000002')}`,
    )
    expect(gifts.people.map(({ id }) => id)).toEqual(['7100000000000000001', '7100000000000000002'])
  })

  it('uses the English name that TikFinity keeps', () => {
    const data = { ...rose({}), giftName: 'Rosa', originalName: 'Rose' }
    expect(readText(lines([{ event: 'gift', data }])).gifts.kinds[0]?.name).toBe('Rose')
  })

  it('ignores a price of zero', () => {
    const { gifts } = readText(lines([{ ...rose({}), diamondCount: 0 }]))
    expect(gifts.kinds).toEqual([{ id: '5655', name: 'Rose', coins: null }])
  })

  it('takes the price from any message of the streak', () => {
    const { gifts } = readText(
      lines([{ ...rose({}), diamondCount: 0 }, rose({ id: '2', count: 2 })]),
    )
    expect(coinsIn(gifts)).toBe(2)
  })

  it('keeps prices of one name apart', () => {
    const box = (id: string, diamondCount: number) => ({
      ...rose({ id, group: id }),
      giftName: 'Gift Box',
      diamondCount,
    })
    const { gifts } = readText(lines([box('1', 1999), box('2', 3999)]))
    expect(gifts.kinds.map(({ coins }) => coins)).toEqual([1999, 3999])
  })

  it('keeps gifts to a guest apart', () => {
    const { gifts } = readText(
      lines([rose({}), { ...rose({ id: '2', group: '2' }), receiverUserId: '55' }]),
    )
    expect(gifts.receivers).toEqual([null, '7000000000000000099', '55'])
    expect(Array.from(gifts.got)).toEqual([1, 2])
  })

  it('takes the receiver from any message of the streak', () => {
    const { gifts } = readText(
      lines([{ ...rose({}), receiverUserId: '' }, rose({ id: '2', isOver: true })]),
    )
    expect(gifts.receivers[gifts.got[0] ?? 0]).toBe('7000000000000000099')
  })

  it('reads the webhook’s coins as the total', () => {
    const text = stories.find(([format]) => format === 'tikfinity-webhook')?.[2] ?? ''
    expect(readText(text).gifts.kinds.map(({ coins }) => coins)).toEqual([1, 29_999, 5])
  })

  it('ignores the dollars of the Python library', () => {
    const message = {
      gift_id: 5655,
      repeat_count: 3,
      value: 0.015,
      gift: { name: 'Rose', type: 2, diamond_count: 1 },
      user: { id: 7 },
      common: { msg_id: '1' },
    }
    expect(coinsIn(readText(lines([message])).gifts)).toBe(3)
  })
})

describe('lines that can’t be read', () => {
  it('are named by line, with the reason, and the others count', () => {
    const text = [
      lines([rose({})]),
      '{"giftId": 5655, "repeatC',
      lines([{ ...rose({ id: '3', count: 2e9 }) }]),
      lines([{ ...rose({ id: '4', count: 0 }) }]),
      lines([{ msgId: '5', repeatEnd: true, gift: {}, repeatCount: 1 }]),
    ].join('\n')
    const { gifts, note } = readText(text)
    expect(rowsIn(gifts)).toEqual(['1 Rose by made_up_1'])
    expect(note.unread).toBe(4)
    expect(note.unreadLines.map(({ line, why }) => `${line} ${why}`)).toEqual([
      '2 cut',
      '3 count-too-large',
      '4 no-count',
      '5 no-gift',
    ])
  })

  it('are all counted, and the first thousand kept with 200 characters each', () => {
    const { note } = readText(
      [lines([rose({})]), ...Array(1500).fill(`{${'x'.repeat(300)}`)].join('\n'),
    )
    expect(note.unread).toBe(1500)
    expect(note.unreadLines).toHaveLength(1000)
    expect(note.unreadLines[0]?.text).toHaveLength(200)
  })

  it('include one that claims 10^9 coins or more', () => {
    const { gifts, note } = readText(lines([{ ...rose({ count: 2 }), diamondCount: 1e9 }]))
    expect(gifts.length).toBe(0)
    expect(note.unreadLines[0]?.why).toBe('count-too-large')
  })

  it('don’t include objects after a time or before a comma', () => {
    const text = `20:00:01 gift ${lines([rose({})])}\n${lines([rose({ id: '2', count: 2 })])},`
    expect(rowsIn(readText(text).gifts)).toEqual(['2 Rose by made_up_1'])
  })
})

describe('messages of other kinds', () => {
  it('are counted, but not as gifts', () => {
    const others = [
      { msgId: '90', comment: 'hello', userId: '1' },
      { msgId: '91', comment: 'a gift!', userId: '1' },
      { msgId: '92', likeCount: 3 },
    ]
    const { gifts, note } = readText(lines([...others, rose({}), ...others]))
    expect(gifts.length).toBe(1)
    expect(note).toMatchObject({ others: 6, unread: 0, format: 'connector-1' })
  })
})

it('doesn’t read a chest of coins as a purchase', () => {
  const chest = { coins: 20, canOpen: 10, timestamp: first.at, userId: '1', uniqueId: 'a' }
  const { purchases, note } = readText(lines([rose({}), chest]))
  expect(purchases).toEqual([])
  expect(note.others).toBe(1)
})

describe('mixed formats in one file', () => {
  it('are each read in their own format', () => {
    const of = (format: string) => stories.find(([name]) => name === format)?.[2] ?? ''
    const text = ['connector-1', 'tiktoklive-java', 'relay', 'connector-2'].map(of).join('\n')
    const { gifts, note } = readText(text)
    // All have the same messages, which the relay does not number.
    expect(coinsIn(gifts)).toBe(30_020 * 2)
    expect(note.unread).toBe(0)
  })
})

it('tells a line that breaks off from one that is something else', () => {
  const gift = JSON.stringify(rose({}))
  const text = [
    'hello world',
    gift,
    '2026-01-03,a,Rose,5',
    gift.slice(0, 20) + gift,
    gift.slice(0, 40),
  ]
  const { note } = readText(text.join('\n'))
  expect(note.unreadLines.map(({ line, why }) => `${line} ${why}`)).toEqual([
    '1 not-json',
    '3 not-json',
    '4 not-json',
    '5 cut',
  ])
})

describe('the visitor’s choice', () => {
  it('is what stands first in dates, where nothing in the file tells', () => {
    const text = '03/04/2026 4,99 €\n05/04/2026 4,99 €'
    const read = (dates: DatesOrder) => readText(text, { dates })
    const datesIn = (dates: DatesOrder) => read(dates).purchases.map(({ date }) => date)
    expect(datesIn('day-first')).toEqual(['2026-04-03', '2026-04-05'])
    expect(datesIn('month-first')).toEqual(['2026-03-04', '2026-05-04'])
    expect(read('month-first').note.dates).toBe('month-first')
    const rows = readText('Date,Price\n03/04/2026,4.99', { dates: 'day-first' })
    expect(rows.purchases[0]?.date).toBe('2026-04-03')
    const gifts = readText('time,gift,count\n03/04/2026 20:00,Rose,5', { dates: 'day-first' })
    expect(gifts.gifts.times[0]).toBe(new Date(2026, 3, 3, 20).getTime())
    // Which no choice can change.
    expect(readText('13/04/2026 £1', { dates: 'month-first' }).purchases[0]?.date).toBe(
      '2026-04-13',
    )
  })

  it('decides how the file is read', () => {
    const text = lines(messages.map(connector1))
    const { gifts, note } = readText(text, { format: 'tiktoklive-sharp' })
    expect(note.format).toBe('tiktoklive-sharp')
    expect(gifts.length).toBe(0)
    expect(note.unread).toBe(12)
  })

  it('decides the columns of an unknown table', () => {
    const rows = finished.map(({ viewer, gift, count }) => [`v${viewer}`, gift, count, 'x'])
    const text = table([['wer', 'was', 'wieviel', 'x'], ...rows])
    const unknown = readText(text)
    expect(unknown.gifts.length).toBe(0)
    expect(unknown.note.columns).toMatchObject({
      names: ['wer', 'was', 'wieviel', 'x'],
      fields: {},
    })
    expect(unknown.note.columns?.rows[0]).toEqual(['v1', 'rose', '5', 'x'])
    const matched = readText(text, { columns: { viewer: 0, gift: 1, count: 2 } })
    expect(rowsIn(matched.gifts)).toEqual([
      '5 rose by v1',
      '1 lion by v2',
      '1 rose by v1',
      '3 heart by v3',
    ])
  })

  it('decides the columns of a table without a header, whose first row counts', () => {
    const text = 'a;Rose;5\nb;Lion;1'
    expect(readText(text).note.columns?.names).toEqual(['a', 'Rose', '5'])
    const { gifts } = readText(text, { columns: { viewer: 0, gift: 1, count: 2 } })
    expect(rowsIn(gifts)).toEqual(['5 Rose by a', '1 Lion by b'])
  })
})
