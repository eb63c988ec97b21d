import { describe, expect, it } from 'vitest'
import { readText, rowsIn } from './read-text'

/** `2026-01-03 4.99 GBP`; of a refund with a minus. */
const purchasesIn = (text: string, name?: string) =>
  readText(text, name === undefined ? {} : { name }).purchases.map(
    ({ date, price, currency, isRefund }) =>
      `${date} ${isRefund ? '-' : ''}${price} ${currency ?? ''}`.trim(),
  )
const whyIn = (text: string) =>
  readText(text).note.unreadLines.map(({ line, why }) => `${line} ${why}`)

describe('the total of a list', () => {
  it.each([
    'Total £171.95',
    'TOTAL (2 purchases): £171.95',
    'Grand total 171.95',
    'Sub-total: £171.95',
    'Balance £171.95',
    '31 Dec 2026 Closing balance £171.95',
    '£171.95 total',
    '= £171.95 in total',
    'Summe: 171,95 €',
    'Gesamtsumme 171,95 €',
    'Suma total: 171,95 €',
    'Итого: 171.95 ₽',
    '合計 ¥171',
    'المجموع 171.95',
    'Total: 5 Roses',
  ])('is no purchase: %s', (line) => {
    const text = `2026-01-03 £4.99\n2026-01-04 £9.99\n${line}`
    expect(purchasesIn(text)).toEqual(['2026-01-03 4.99 GBP', '2026-01-04 9.99 GBP'])
    expect(readText(text).gifts.length).toBe(0)
    expect(whyIn(text)).toEqual(['3 sum'])
  })

  it('is not what only has the word in it', () => {
    expect(purchasesIn('2026-01-03 350 coins, total £4.99')).toEqual(['2026-01-03 4.99 GBP'])
    expect(rowsIn(readText('5 Balloon Crown').gifts)).toEqual(['5 Balloon Crown by null'])
    expect(rowsIn(readText('2x Summoning Horn').gifts)).toEqual(['2 Summoning Horn by null'])
  })

  it('of a table is no row of it', () => {
    const bought = 'Date,Description,Amount\n2026-01-03,TikTok,£4.99\nTotal,,£4.99'
    expect(purchasesIn(bought)).toEqual(['2026-01-03 4.99 GBP'])
    expect(whyIn(bought)).toEqual(['3 sum'])
    const gifts = 'Viewer,Gift,Count,Coins\na,Rose,5,1\nTotal,,5,5\n,Total,5,5'
    expect(rowsIn(readText(gifts).gifts)).toEqual(['5 Rose by a'])
    expect(whyIn(gifts)).toEqual(['3 sum', '4 sum'])
    const viewer = 'Viewer,Gift,Count\nTotal,Rose,5'
    expect(rowsIn(readText(viewer).gifts)).toEqual(['5 Rose by Total'])
    const agency = 'Creator,Diamonds,LIVE duration\na,100,1h\nTotal,100,1h'
    expect(readText(agency).totals).toHaveLength(1)
    expect(whyIn(agency)).toEqual(['3 sum'])
  })
})

describe('a line of a statement', () => {
  it('has a date without a year: that of the file’s other dates', () => {
    const text =
      'Statement of 31 January 2024\n03 JAN APPLE.COM/BILL 4.99\nJan 14 GOOGLE *TikTok 9.99\n28.01. TIKTOK 1,29'
    expect(purchasesIn(text)).toEqual(['2024-01-03 4.99', '2024-01-14 9.99', '2024-01-28 1.29'])
    expect(readText(text).note.years).toBe('of-file')
  })

  it('is of the latest year that has been, where no other date tells', () => {
    const text = '03 JAN APPLE.COM/BILL 4.99\n31 DEC APPLE.COM/BILL 4.99\n02/13 TIKTOK $9.99'
    const now = new Date()
    const today = `${now.getMonth() + 1}`.padStart(2, '0') + `-${now.getDate()}`.padStart(3, '0')
    const of = (day: string) => `${now.getFullYear() - Number(day > today)}-${day}`
    expect(purchasesIn(text)).toEqual([
      `${of('01-03')} 4.99`,
      `${of('12-31')} 4.99`,
      `${of('02-13')} 9.99 USD`,
    ])
    expect(readText(text).gifts.length).toBe(0)
    expect(readText(text).note.years).toBe('latest')
  })

  it('spans the new year where the file’s dates do', () => {
    const text = '15 Dec 2025 - 10 Jan 2026\n28 DEC TIKTOK 4.99\n03 JAN TIKTOK 9.99'
    expect(purchasesIn(text)).toEqual(['2025-12-28 4.99', '2026-01-03 9.99'])
  })

  it.each([
    ['03 JAN 2026 APPLE.COM/BILL 866-712-7753 CA 4.99', '2026-01-03 4.99'],
    ['2026-01-03 APPLE.COM/BILL Order 12345 4.99', '2026-01-03 4.99'],
    ['2026-01-03 APPLE.COM/BILL 4.99 1,203.44', '2026-01-03 4.99'],
    ['APPLE.COM/BILL 4.99', 'null 4.99'],
    ['05 DEC TIKTOK 4.99 GBP 2020-01-01', '2020-01-01 4.99 GBP'],
  ])('is a purchase of its amount: %s', (line, purchase) => {
    expect(purchasesIn(line)).toEqual([purchase])
  })

  it.each([
    'Order MX123',
    'Order MX 123',
    '03 JAN APPLE.COM/BILL',
    '15 March',
    'March 15',
    '2026-01-03 Order 12345',
    'Invoice #123',
    'GPA.1234-5678',
  ])('without an amount is no purchase and no gift: %s', (line) => {
    const { gifts, purchases, note } = readText(`2026-01-03 £4.99\n${line}`)
    expect([gifts.length, purchases.length, note.unreadLines.length]).toEqual([0, 1, 1])
  })

  it('with a count and a name is a gift', () => {
    expect(
      rowsIn(readText('3 Jungle Tom\nGalaxy x3\nGalaxy × 2\nLion*2\n2026-01-03 5 Rose').gifts),
    ).toEqual(
      ['3 Jungle Tom', '3 Galaxy', '2 Galaxy', '2 Lion', '5 Rose'].map((row) => `${row} by null`),
    )
  })
})

describe('a refund', () => {
  it.each([
    ['15 March 2026 refund -£19.99', '2026-03-15 -19.99 GBP'],
    ['15 March 2026 refund £19.99', '2026-03-15 -19.99 GBP'],
    ['15 March 2026 -£19.99', '2026-03-15 -19.99 GBP'],
    ['15 March 2026 £-19.99', '2026-03-15 -19.99 GBP'],
    ['2026-03-15 TIKTOK 19.99 CR', '2026-03-15 -19.99'],
    ['2026-03-15 TIKTOK 19.99-', '2026-03-15 -19.99'],
    ['15.3.2026 Erstattung 19,99 €', '2026-03-15 -19.99 EUR'],
    ['15 mars 2026 remboursement 19,99 €', '2026-03-15 -19.99 EUR'],
  ])('is recognized: %s', (line, refund) => {
    const bought = '2026-03-01 £19.99\n2026-03-02 £4.99\n2026-03-03 £4.99\n'
    expect(purchasesIn(bought + line).slice(3)).toEqual([refund])
  })

  it('is recognized in a table, too', () => {
    const text =
      'Date,Description,Amount\n2026-01-03,TikTok,£4.99\n2026-01-04,TikTok,£9.99\n2026-01-05,TikTok,-£4.99\n2026-01-06,Refund,£9.99'
    expect(purchasesIn(text).slice(2)).toEqual(['2026-01-05 -4.99 GBP', '2026-01-06 -9.99 GBP'])
  })

  it('is only said of money that came in on a statement that has purchases with a minus', () => {
    const text =
      '13/01/2026 TIKTOK -£4.99\n14/01/2026 TIKTOK -£9.99\n14/01/2026 TIKTOK -£1.99\n15/01/2026 Salary £1,500.00\n16/01/2026 Refund £4.99'
    expect(purchasesIn(text).slice(3)).toEqual(['2026-01-16 -4.99 GBP'])
    expect(whyIn(text)).toEqual(['4 refund'])
  })

  it('may stand between purchases that have their minus behind', () => {
    const text = '03.01. TIKTOK 4,99-\n04.01. TIKTOK 9,99-\n05.01. ERSTATTUNG 4,99'
    expect(purchasesIn(text).map((one) => one.slice(11))).toEqual(['4.99', '9.99', '-4.99'])
  })

  it('is not what says that it is none', () => {
    expect(purchasesIn('2026-03-01 non-refundable £19.99')).toEqual(['2026-03-01 19.99 GBP'])
  })
})
