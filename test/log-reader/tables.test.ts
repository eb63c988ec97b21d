import { describe, expect, it } from 'vitest'
import { coinsIn, readText, rowsIn } from './read-text'

const rows = [
  ['20:00:04', 'made_up_1', 'Lion', '1', '29999'],
  ['20:00:31', 'made_up_2', 'Finger Heart', '4', '5'],
  ['20:01:02', 'made_up_1', 'Rose', '1', '1'],
]
const tableOf = (header: string, cells: readonly (readonly string[])[] = rows) =>
  [header, ...cells.map((row) => row.join(';'))].join('\n')

describe('a table of gifts with a header in another language', () => {
  it.each([
    'Uhrzeit;Zuschauer;Geschenk;Anzahl;Münzen',
    'Hora;Usuario;Regalo;Cantidad;Monedas',
    'Heure;Spectateur;Cadeau;Quantité;Pièces',
    'Horário;Espectador;Presente;Quantidade;Moedas',
    'Waktu;Penonton;Hadiah;Jumlah;Koin',
    'Zaman;İzleyici;Hediye;Adet;Jeton',
    'الوقت;المشاهد;الهدية;العدد;العملات',
    'Время;Зритель;Подарок;Количество;Монеты',
    '時刻;視聴者;ギフト;個数;コイン',
    'ora;spettatore;regalo;quantità;monete',
  ])('is read: %s', (header) => {
    const { gifts, purchases, note } = readText(tableOf(header))
    expect(coinsIn(gifts)).toBe(30_020)
    expect(rowsIn(gifts)[1]).toBe('4 Finger Heart by made_up_2')
    expect(Number.isNaN(gifts.times[0])).toBe(false)
    expect(purchases).toEqual([])
    expect(note).toMatchObject({ format: 'columns', unread: 0, columns: null })
  })
})

it.each([
  ['Datum;Beschreibung;Betrag;Währung\n03.01.2026;TikTok;4,99;EUR', '4.99 EUR'],
  ['Fecha;Importe;Monedas\n2026-01-03;4,99 €;350', '4.99 EUR'],
  ['Date;Montant\n03/01/2026;4,99 €', '4.99 EUR'],
  ['Data;Preço\n03/01/2026;R$ 19,90', '19.90 BRL'],
  ['日付;金額\n2026-01-03;¥500', '500 JPY'],
  ['Дата;Сумма\n03.01.2026;499 ₽', '499 RUB'],
])('a table of purchases is, too: %j', (text, price) => {
  const { purchases } = readText(text)
  expect(purchases.map((one) => `${one.price} ${one.currency}`)).toEqual([price])
})

describe('a table with a header that is not known', () => {
  it.each([
    ['without dates', tableOf('Aika;Katsoja;Lahja;Määrä;Kolikot')],
    [
      'with dates and numbers that could be prices',
      tableOf(
        'Aika;Katsoja;Lahja;Määrä;Kolikot',
        rows.map(([time, ...cells]) => [`2026-01-15 ${time}`, ...cells]),
      ),
    ],
    [
      'with no header',
      rows.map(([time, ...cells]) => [`2026-01-15 ${time}`, ...cells].join(';')).join('\n'),
    ],
  ])('waits for what its columns are: %s', (_, text) => {
    const { gifts, purchases, note } = readText(text)
    expect([gifts.length, purchases.length]).toEqual([0, 0])
    expect(note.columns?.names).toHaveLength(5)
    const fields = { time: 0, viewer: 1, gift: 2, count: 3, coins: 4 }
    expect(coinsIn(readText(text, { columns: fields }).gifts)).toBe(30_020)
  })
})

describe('lines with as many commas each', () => {
  it.each([
    '2026-01-03, £4.99\n2026-01-04, £9.99',
    '2026-01-03, 70 coins, £0.99\n2026-01-04, 350 coins, £4.99',
    '2026-01-03, 4.99\n2026-01-04, 9.99',
    '2026-01-03, TikTok, 4.99\n2026-01-04, TikTok, 9.99',
  ])('may be a list of purchases: %j', (text) => {
    const { purchases, note } = readText(text)
    expect(purchases).toHaveLength(2)
    expect(note.format).toBe('plain-list')
  })
})

describe('a quote that does not enclose a cell', () => {
  it.each(['"Lio" Fan', '"Lio', 'Lio "'])('swallows no other line: %s', (name) => {
    const line = '2026-01-15 20:00:07,@viewer,Rose,1'
    const text = ['time,viewer,gift,count', line, line.replace('@viewer', name), line, line]
    const { gifts, note } = readText(text.join('\n'))
    expect(rowsIn(gifts)).toContain(`1 Rose by ${name}`)
    expect(note).toMatchObject({ lines: 4, unread: 0 })
    expect(gifts.length).toBe(4)
  })

  it('takes no other cell with it, either', () => {
    const text = 'time,viewer,gift,count\n1,"my "cool" name",Rose,2\n1,"Smith, John",Rose,1'
    expect(rowsIn(readText(text).gifts)).toEqual([
      '2 Rose by my "cool" name',
      '1 Rose by Smith, John',
    ])
  })

  it('is not seen at the end of a piece, where the line goes on', () => {
    // Read in pieces of a few signs, some of which end between a quote and the line break.
    const lines = Array.from({ length: 20 }, (_, at) => `"Smith, ${at}",Rose,"${at + 1}"`)
    const { gifts, note } = readText(['viewer,gift,count', ...lines].join('\r\n'))
    expect(note.unread).toBe(0)
    expect(rowsIn(gifts)).toEqual(lines.map((_, at) => `${at + 1} Rose by Smith, ${at}`))
  })

  it('leaves those that do enclose one', () => {
    const cells = '"2026-01-15 20:00:07","a ""b"" c",Rose,1'
    const { gifts } = readText(`time,viewer,gift,count\n${cells}\n1,"Lio,Rose,1`)
    expect(rowsIn(gifts)).toEqual(['1 Rose by a "b" c', '1 Rose by "Lio'])
  })
})

describe('a file that the visitor calls a table', () => {
  it('has its columns to match, also where they are known', () => {
    const text = tableOf('Time;Viewer;Gift;Count;Coins')
    const { gifts, note } = readText(text, { format: 'columns' })
    expect(coinsIn(gifts)).toBe(30_020)
    expect(note.columns).toEqual({
      names: ['Time', 'Viewer', 'Gift', 'Count', 'Coins'],
      rows,
      fields: { time: 0, viewer: 1, gift: 2, count: 3, coins: 4 },
    })
  })

  it('may have been taken for a list, or for an agency’s export', () => {
    const list = '2026-01-03, £4.99\n2026-01-04, £9.99'
    expect(readText(list, { format: 'columns' }).note.columns?.names).toEqual([
      '2026-01-03',
      ' £4.99',
    ])
    const agency = 'Creator,Diamonds,LIVE duration\na,100,1h'
    const { note, totals } = readText(agency, { format: 'columns' })
    expect(note.columns?.names).toHaveLength(3)
    expect(totals).toEqual([])
  })
})
