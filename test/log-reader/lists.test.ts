import { describe, expect, it } from 'vitest'
import { readText, readTexts, rowsIn } from './read-text'
import { table } from './story'

const purchasesIn = (text: string, name?: string) =>
  readText(text, name === undefined ? {} : { name }).purchases.map(
    ({ date, coins, price, currency }) => [date, coins, price, currency],
  )

describe('a plain list', () => {
  it.each([
    ['2026-01-03, £4.99', '2026-01-03', null, '4.99', 'GBP'],
    ['70 coins 0.99', null, 70, '0.99', null],
    ['2026-10-02  1,321 coins  $19.99', '2026-10-02', 1321, '19.99', 'USD'],
    ['3.1.2026 4,99 €', '2026-01-03', null, '4.99', 'EUR'],
    ['3 Jan 2026: EUR 1.234,50', '2026-01-03', null, '1234.50', 'EUR'],
    ['January 3rd, 2026 - US$1,234.50', '2026-01-03', null, '1234.50', 'USD'],
    ['13/01/2026 R$ 19,90', '2026-01-13', null, '19.90', 'BRL'],
    ['01/13/2026 1.500 KWD', '2026-01-13', null, '1.500', 'KWD'],
    ['2026-01-14 21:09:30 0.74', '2026-01-14', null, '0.74', null],
    ['05.02.26 TikTok 1 299 ₽', '2026-02-05', null, '1299', 'RUB'],
    ['4.99', null, null, '4.99', null],
    ['350 coins', null, 350, null, null],
    ['15. März 2026 9,99 €', '2026-03-15', null, '9.99', 'EUR'],
  ])('reads %s', (text, date, coins, price, currency) => {
    expect(purchasesIn(text)).toEqual([[date, coins, price, currency]])
  })

  it('has gifts by name, without prices', () => {
    const { gifts, note } = readText(
      '3x Galaxy, 200 roses\nLion x 2\n1,000 Finger Hearts and 1 TikTok',
    )
    expect(rowsIn(gifts).map((row) => row.replace(' by null', ''))).toEqual([
      '3 Galaxy',
      '200 roses',
      '2 Lion',
      '1000 Finger Hearts',
      '1 TikTok',
    ])
    expect(gifts.kinds.every(({ coins, id }) => coins === null && id === null)).toBe(true)
    expect(gifts.kinds.map(({ areSeveral }) => areSeveral)).toEqual([true, true, true, true, false])
    expect(note).toMatchObject({ format: 'plain-list', lines: 3, unread: 0 })
  })

  it('names lines that can’t be read, and refunds', () => {
    const { purchases, note } = readText(
      '2026-01-03 £4.99\nthanks!\n2026-01-04 -£4.99\n2026-02-30 £1.99\n1970-01-01 £1.99',
    )
    expect(purchases.map(({ isRefund = false }) => isRefund)).toEqual([false, true])
    expect(note.unreadLines.map(({ line, why }) => `${line} ${why}`)).toEqual([
      '2 no-amount',
      '4 odd-time',
      '5 odd-time',
    ])
  })

  it('from a bank has a minus before money spent, and none before refunds', () => {
    const text = '13/01/2026 TIKTOK -£4.99\n14/01/2026 TIKTOK -£9.99\n15/01/2026 TIKTOK £4.99'
    expect(purchasesIn(text).map(([, , price]) => price)).toEqual(['4.99', '9.99'])
    const rows =
      'Date,Description,Amount,Currency\n2026-01-03,TikTok,-4.99,GBP\n2026-01-04,TikTok,-9.99,GBP\n2026-01-05,TikTok,4.99,GBP'
    expect(purchasesIn(rows)).toEqual([
      ['2026-01-03', null, '4.99', 'GBP'],
      ['2026-01-04', null, '9.99', 'GBP'],
    ])
  })

  it('has 3/1/2026 read like the other dates in the file', () => {
    expect(purchasesIn('3/1/2026 £4.99\n13/1/2026 £4.99')[0]?.[0]).toBe('2026-01-03')
    expect(purchasesIn('3/1/2026 $4.99\n1/13/2026 $4.99')[0]?.[0]).toBe('2026-03-01')
    expect(readText('3/1/2026 £4.99\n13/1/2026 £4.99').note.dates).toBe('day-first')
  })

  it('keeps 3/1/2026 as written if nothing tells day from month, and counts it', () => {
    const { purchases, note } = readText('3/1/2026 £4.99\n5/2/2026 £4.99')
    expect(purchases.map(({ date }) => date)).toEqual(['3/1/2026', '5/2/2026'])
    expect(note.dates).toBe('unclear')
  })
})

it('a line counts as unread once, however many of its gifts could not be read', () => {
  const { note } = readText(
    '3x Galaxy, 200 roses\n2000000000x Galaxy, 3000000000 roses\n1x Galaxy, 2 roses\n',
  )
  expect(note).toMatchObject({ unread: 1, unreadLines: [{ line: 2 }] })
})

describe('a table', () => {
  it.each([
    ['date,price,coins\n2026-01-03,£4.99,350', '2026-01-03', 350, '4.99', 'GBP'],
    ['Coins;Price (EUR);Date\n350;4,99;3.1.2026', '2026-01-03', 350, '4.99', 'EUR'],
    ['Date\tAmount Paid\n2026-01-03 10:00\t$4.99', '2026-01-03', null, '4.99', 'USD'],
  ])('of purchases is read: %j', (text, date, coins, price, currency) => {
    expect(purchasesIn(text)).toEqual([[date, coins, price, currency]])
  })

  it.each([
    ['Time,Viewer,Gift,Count,Coins'],
    ['DATE,Username,Gift Name,Amount,Diamond Count'],
    ['created_at,unique_id,gift_name,repeat_count,coins_per_gift'],
  ])('of gifts is read by any spelling of its header: %s', (header) => {
    const { gifts, note } = readText(`${header}\n2026-01-15T20:00:00Z,a,Rose,"1,200",1\n`)
    expect(rowsIn(gifts)).toEqual(['1200 Rose by a'])
    expect(gifts.kinds[0]?.coins).toBe(1)
    expect(note).toMatchObject({ format: 'columns', lines: 1, unread: 0 })
  })

  it('may have only a total, or one that its header calls coins', () => {
    const price = (text: string) => readText(text).gifts.kinds[0]?.coins
    expect(price('viewer,gift,count,total\na,Rose,22,22')).toBe(1)
    expect(price('viewer,gift,count,coins,total\na,Heart,3,15,15')).toBe(5)
    expect(price('viewer,gift,count,coins\na,Heart,3,0')).toBeNull()
  })

  it('may have a title above its header, and empty rows', () => {
    const { gifts } = readText('My gifts,,\n\nviewer,gift,count\na,Rose,2\n\n,,\nb,Rose,1\n')
    expect(rowsIn(gifts)).toEqual(['2 Rose by a', '1 Rose by b'])
    const other = readText('My gifts, of January\nviewer;gift;count\na;Rose;2')
    expect(rowsIn(other.gifts)).toEqual(['2 Rose by a'])
  })

  it('of messages is read as messages', () => {
    const rows = [
      [
        'msgId',
        'groupId',
        'userId',
        'uniqueId',
        'giftId',
        'giftName',
        'giftType',
        'repeatCount',
        'repeatEnd',
        'diamondCount',
      ],
      ['1', '9', '7', 'a', '5655', 'Rose', '1', '1', 'false', '1'],
      ['2', '9', '7', 'a', '5655', 'Rose', '1', '5', 'true', '1'],
    ]
    const { gifts, note } = readText(table(rows))
    expect(rowsIn(gifts)).toEqual(['5 Rose by a'])
    expect(note.format).toBe('connector-1')
  })

  it('with times but no dates gets the date in the file’s name', () => {
    const rows = 'time,viewer,gift,count\n23:59:04,a,Rose,1\n00:00:04,a,Rose,1'
    const { gifts, note } = readText(rows, { name: 'live_2026-01-15.csv' })
    expect(gifts.times[0]).toBe(new Date(2026, 0, 15, 23, 59, 4).getTime())
    expect(gifts.times[1]).toBe(new Date(2026, 0, 16, 0, 0, 4).getTime())
    expect(note.clock).toBe('undated')
  })
})

describe('an agency’s export', () => {
  const header =
    "Data period,Creator ID,Creator's username,Diamonds,LIVE duration,Valid go LIVE days"

  it('counts the last period of each month, never the sum of rows', () => {
    const { totals, note } = readText(
      [
        'Exported at 2026-02-11',
        header,
        '2026-01-01 ~ 2026-01-20,1,@a,"1,000",5h 0m 0s,5d',
        '2026-01-01 ~ 2026-01-31,1,@a,"12,345",11h 47m 31s,9d',
        '2026-01-01 ~ 2026-01-07,1,@a,400,1h,1d',
        '2026-02-01 ~ 2026-02-10,1,@a,50,38m 16s,-',
        '2026-01-01 ~ 2026-01-31,2,b,2.98M,63.88h,"1,055d"',
      ].join('\n'),
    )
    expect(note).toMatchObject({ format: 'backstage', unread: 0 })
    expect(totals).toEqual([
      { creator: 'a', month: '2026-01', diamonds: 12_345, minutes: 708, validDays: 9 },
      { creator: 'a', month: '2026-02', diamonds: 50, minutes: 38, validDays: null },
      { creator: 'b', month: '2026-01', diamonds: 2_980_000, minutes: 3833, validDays: 1055 },
    ])
  })

  it('counts the last period of a month that is in several files', () => {
    const upTo = (day: number, diamonds: number) =>
      `${header}\n2026-01-01 ~ 2026-01-${day},1,@a,${diamonds},1h,1d`
    const { totals } = readTexts({ text: upTo(20, 25_000) }, { text: upTo(10, 10_000) })
    expect(totals.map(({ diamonds }) => diamonds)).toEqual([25_000])
  })

  it.each([
    ['01/07/2026 - 10/07/2026', '01/07/2026 - 20/07/2026'],
    ['07/01/2026 - 07/10/2026', '07/01/2026 - 07/20/2026'],
    ['Jul 1, 2026 – Jul 10, 2026', 'Jul 1, 2026 – Jul 20, 2026'],
    ['20260701-20260710', '20260701-20260720'],
    ['01/07/2026-07/07/2026', '01/07/2026-08/07/2026'],
    ['01.07.2026-10.07.2026', '01.07.2026-20.07.2026'],
  ])('counts one of two periods in July, however they are written: %s', (first, second) => {
    const { totals } = readText(
      `Data period,Creator,Diamonds\n"${first}",a,1000\n"${second}",a,2500`,
    )
    expect(totals).toMatchObject([{ month: '2026-07', diamonds: 2500 }])
  })

  it.each([
    ['1,234.5K', '1,234.5h', 1_234_500, 74_070],
    ['12 345K', '1.234,5h', 12_345_000, 74_070],
    ['2,98M', '1,234h', 2_980_000, 74_040],
    ['1,234,567.8K', '1h', 1_234_567_800, 60],
  ])('may shorten its numbers: %s diamonds, %s', (diamonds, hours, amount, minutes) => {
    const { totals } = readText(`Creator,Diamonds,LIVE duration\na,"${diamonds}","${hours}"`)
    expect(totals).toMatchObject([{ diamonds: amount, minutes }])
  })

  it.each(['Diamonds', 'Total Diamonds', 'Diamonds in L30D'])(
    'may have a column %s',
    (diamonds) => {
      const { totals } = readText(`Creator,${diamonds},LIVE duration\na,"1,234",2h`)
      expect(totals).toEqual([
        { creator: 'a', month: diamonds, diamonds: 1234, minutes: 120, validDays: null },
      ])
    },
  )
})

describe('TikTok’s own export', () => {
  const bought = { BuyGifts: { BuyGifts: [{ Date: '2026-01-14 21:09:30', Price: '0.74' }] } }
  const sent = {
    SendGifts: {
      SendGifts: [{ Date: '2026-01-14 21:15:42', GiftAmount: '5', UserName: 'made_up' }],
    },
  }
  const lives = {
    'Go Live History': {
      GoLiveList: [{ LiveStartTime: '2026-01-15 20:00:00', TotalEarning: '0', TotalView: '321' }],
    },
  }
  const of = (all: object) => readText(JSON.stringify(all, null, 1))

  it.each([
    ['new', { 'Your Activity': { Purchases: { ...bought, ...sent } }, 'Tiktok Live': lives }],
    ['old', { Activity: { 'Purchase History': { ...bought, ...sent } }, 'Tiktok Live': lives }],
  ])('is read in its %s layout', (_, all) => {
    const { purchases, sent: given, lives: own, note } = of(all)
    expect(note).toMatchObject({ format: 'tiktok-export', lines: 3, unread: 0, problem: null })
    expect(purchases).toEqual([
      { date: '2026-01-14', coins: null, price: '0.74', currency: null, line: 1, file: 0 },
    ])
    expect(given).toEqual([{ date: '2026-01-14 21:15:42', amount: 5, to: 'made_up' }])
    expect(own).toEqual([
      {
        start: '2026-01-15 20:00:00',
        end: null,
        title: null,
        earning: 0,
        viewers: 321,
        gifters: null,
      },
    ])
  })

  it('may have empty lists', () => {
    const { note } = of({
      'Your Activity': {
        Purchases: { SendGifts: { SendGifts: null }, BuyGifts: { BuyGifts: null } },
      },
      'Tiktok Live': { 'Go Live History': { GoLiveList: null } },
    })
    expect(note).toMatchObject({ format: 'tiktok-export', lines: 0, unread: 0, problem: null })
  })
})

describe('other texts', () => {
  it.each([
    ['', 'empty'],
    ['Dear diary,\nnothing was sent today.\nIt rained.', 'nothing-known'],
    ['{"a": {"b": [1, 2]}}', 'nothing-known'],
    [
      '{"data": [\n{"giftId": 5655, "msgId": "1", "giftType": 2, "userId": "1"},\n{"giftId": 5',
      'cut',
    ],
  ])('are reported with what is wrong: %j', (text, problem) => {
    expect(readText(text).note.problem).toBe(problem)
  })

  it('are read up to where they are cut', () => {
    const text =
      '{"data": [\n{"giftId": 5655, "msgId": "1", "giftType": 2, "userId": "1"},\n{"giftId": 5'
    expect(readText(text).gifts.length).toBe(1)
  })

  it('may be a series of objects over several lines', () => {
    const one = { giftId: 5655, msgId: '1', giftType: 2, userId: '1' }
    const text = [one, { ...one, msgId: '2' }]
      .map((each) => JSON.stringify(each, null, 2))
      .join('\n')
    expect(readText(text).gifts.length).toBe(2)
  })
})
