import type { ColumnField, ColumnsOfFields } from '../domain/log/reading'
import { headersOf, plainHeader } from './headers'

const ofGifts = ['time', 'viewer', 'viewerId', 'gift', 'giftId', 'coins', 'count', 'total'] as const
const ofPurchases = ['time', 'price', 'bought'] as const

/** The fields of a table, and what isn't chosen by hand: the columns of shown names and of currencies. */
export type KnownColumns = {
  readonly fields: ColumnsOfFields
  readonly name: number | null
  readonly currency: number | null
}

/** What a header's columns are by their names; null where they say too little to count by. */
export function columnsOf(header: readonly string[]): KnownColumns | null {
  const plain = header.map(plainHeader)
  const gifts = fieldsOf(plain, ofGifts)
  if (gifts.gift !== undefined || gifts.giftId !== undefined) {
    if (Object.keys(gifts).length < 2) return null
    const name = plain.findIndex(
      (one, column) => headersOf('name').includes(one) && column !== gifts.viewer,
    )
    return {
      fields: gifts,
      name: gifts.viewer === undefined || name < 0 ? null : name,
      currency: null,
    }
  }
  const purchases = fieldsOf(plain, ofPurchases)
  const currency = plain.findIndex((one) => headersOf('currency').includes(one))
  const isPurchases = purchases.price !== undefined || purchases.bought !== undefined
  return isPurchases && Object.keys(purchases).length > 1
    ? { fields: purchases, name: null, currency: currency < 0 ? null : currency }
    : null
}

function fieldsOf(plain: readonly string[], wanted: readonly ColumnField[]): ColumnsOfFields {
  const fields: Partial<Record<ColumnField, number>> = {}
  const taken = new Set<number>()
  for (const field of wanted) {
    const column = columnOf(plain, headersOf(field), taken)
    if (column === undefined) continue
    fields[field] = column
    taken.add(column)
  }
  return fields
}

function columnOf(
  plain: readonly string[],
  spellings: readonly string[],
  taken: ReadonlySet<number>,
) {
  for (const spelling of spellings) {
    const column = plain.indexOf(spelling)
    if (column >= 0 && !taken.has(column)) return column
  }
  return undefined
}

/** What the columns of an unknown table seem to be, to begin with when they are matched by hand. */
export function guessedColumns(header: readonly string[]): ColumnsOfFields {
  return fieldsOf(header.map(plainHeader), ofGifts)
}
