import { isMoney } from '../../domain/known'
import type { Figure, ReceiptRecord } from '../../wording/receipt-record'

/** Words of the table: headings, and names of what has no label of its own. */
export type RowText =
  | 'section'
  | 'item'
  | 'value'
  | 'low'
  | 'high'
  | 'unit'
  | 'shown'
  | 'share'
  | 'who'
  | 'says'
  | 'date'
  | 'trust'
  | 'address'
  | 'calculation'
  | 'answer'
  | 'range'
  | 'note'
  | 'typed'
  | 'gift'
  | 'gifts'
  | 'coins'
  | 'diamonds'
  | 'extraCoins'
  | 'unspentCoins'
  | 'leftOver'
  | 'rateSet'
  | 'made'
  | 'link'
  | 'pinnedLink'
  | 'receipt'
  | 'viewerPays'
  | 'rates'
  | 'sources'
  | 'own'
  | 'compared'
  | 'creator'

type Cells = Partial<Record<(typeof columns)[number], string | null>>

const columns = [
  'section',
  'item',
  'value',
  'low',
  'high',
  'unit',
  'shown',
  'share',
  'who',
  'says',
  'date',
  'trust',
  'address',
] as const

/**
 * A kept calculation as one table for spreadsheets, every row as long as its heading: what was
 * asked, the receipt, the rates with their first source, and further sources of them.
 */
export function receiptRows(record: ReceiptRecord, text: (id: RowText) => string): string[][] {
  const source = (id: string | null | undefined) => cited(record, id)
  const section = (name: RowText, rows: readonly Cells[]) =>
    rows.map((row) => ({ section: text(name), ...row }))
  const { gifts, known, sent, open, currency, viewerPays, leftOver } = record

  const money = (item: string, { amount, ...cells }: Figure): Cells => ({
    item,
    value: amount,
    unit: currency,
    ...cells,
  })

  const rows: Cells[] = [
    ...section('calculation', [
      { item: text('answer'), shown: record.answer },
      ...(record.range === null ? [] : [{ item: text('range'), shown: record.range }]),
      ...record.notes.map((note) => ({ item: text('note'), shown: note })),
      {
        item: `${text('typed')}: ${known.label}`,
        value: known.amount,
        unit: isMoney(known.field) ? currency : text(known.field),
      },
      money(text('leftOver'), leftOver),
      ...gifts.map((gift) => ({
        item: text('gift'),
        value: gift.coins,
        unit: text('coins'),
        shown: gifts.length > 1 ? `${gift.count} × ${gift.name}` : gift.name,
        ...source(gift.source),
      })),
      { item: text('gifts'), value: sent.gifts, ...open.gifts },
      { item: text('coins'), value: sent.coins, ...open.coins },
      { item: text('unspentCoins'), value: sent.unspentCoins },
      { item: text('extraCoins'), value: sent.extraCoins },
      { item: text('diamonds'), value: sent.diamonds, ...open.diamonds },
      { item: text('rateSet'), shown: record.rateSet },
      { item: text('made'), date: record.date },
      { item: text('link'), address: record.link },
      { item: text('pinnedLink'), address: record.pinnedLink },
    ]),
    ...section('receipt', [
      ...record.receipt.map(({ label, ...line }) => money(label, line)),
      money(text('viewerPays'), viewerPays),
    ]),
    ...section(
      'compared',
      record.compared.flatMap(({ name, difference, note, ...one }) => {
        const cells = (label: string, { amount, ...figure }: Figure): Cells => ({
          item: `${name}: ${label}`,
          value: amount,
          unit: one.currency,
          ...figure,
        })
        return [
          { item: name, shown: difference },
          ...(note === null ? [] : [{ item: `${name}: ${text('note')}`, shown: note }]),
          cells(text('viewerPays'), one.viewerPays),
          cells(text('creator'), one.creator),
        ]
      }),
    ),
    ...section(
      'rates',
      record.rates.map(({ label, value, unit, text: shown, own, sources: [first] }) => ({
        item: label,
        value,
        unit,
        shown,
        ...(own ? { who: text('own') } : source(first)),
      })),
    ),
    ...section(
      'sources',
      record.rates.flatMap(({ label, sources: [, ...others] }) =>
        others.map((id) => ({ item: label, ...source(id) })),
      ),
    ),
  ]
  return [columns.map(text), ...rows.map((row) => columns.map((column) => row[column] ?? ''))]
}

/** The cells that say where something is from. */
function cited({ sources }: ReceiptRecord, id: string | null | undefined): Cells {
  const found = sources.find((source) => source.id === id)
  if (!found) return {}
  const { who, says, date, trust, url } = found
  return { who, says, date, trust, address: url }
}
