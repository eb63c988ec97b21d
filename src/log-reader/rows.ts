import type { ColumnField } from '../domain/log/reading'
import type { KnownColumns } from './columns'
import { checked, idOf, personOf, type Read, textOf } from './formats/fields'
import { noteUnread, type Sink } from './notes'
import { takeGift } from './take-gift'
import { type Clock, instantOf } from './written/clock'
import { dateIn, shortDateIn } from './written/dates'
import { barePriceIn, currencyOf, debitIn, priceIn, wholeIn } from './written/price'
import { isRefund, isSumCell } from './written/sums'

/**
 * Reads the rows of a table with known columns: gifts that are finished, or coins that were bought.
 *
 * @param isDebit - What was spent has a minus, as banks write it.
 */
export function rowReader(
  { fields, name, currency: currencyColumn }: KnownColumns,
  header: readonly string[],
  isDebit: boolean,
  clock: Clock,
  into: Sink,
): (row: readonly unknown[], line: number, text: () => string) => void {
  const cell = (row: readonly unknown[], field: ColumnField): unknown =>
    fields[field] === undefined ? undefined : row[fields[field]]
  const headerOfPrice = fields.price === undefined ? '' : (header[fields.price] ?? '')
  const currency = currencyOfHeader(headerOfPrice)

  function gift(row: readonly unknown[]): Read {
    const written = {
      count: cell(row, 'count'),
      coins: cell(row, 'coins'),
      total: cell(row, 'total'),
    }
    const count = isBlank(written.count) ? 1 : wholeOf(written.count)
    return checked({
      id: null,
      time: instantOf(cell(row, 'time'), clock),
      viewer: personOf(
        cell(row, 'viewerId'),
        textOf(cell(row, 'viewer'))?.trim(),
        name === null ? null : textOf(row[name])?.trim(),
      ),
      receiver: null,
      gift: {
        id: idOf(cell(row, 'giftId')),
        name: textOf(cell(row, 'gift'))?.trim() || null,
        coins: priceOfOne(wholeOf(written.coins), wholeOf(written.total), count),
      },
      kind: 'finished',
      isOver: true,
      group: null,
      count,
    })
  }

  const currencyIn = (row: readonly unknown[]) =>
    currencyColumn === null
      ? null
      : currencyOf((textOf(row[currencyColumn]) ?? '').trim().toUpperCase())

  function purchase(row: readonly unknown[], line: number, text: () => string) {
    const written = textOf(cell(row, 'price')) ?? ''
    const saysRefund = isRefund(row.map((one) => textOf(one) ?? '').join('\n'))
    const debit = isDebit ? debitIn(written.trim()) : null
    // On such a statement, an amount without a minus may be wages.
    if (isDebit && debit === null && !saysRefund && /\d/.test(written))
      return noteUnread(into.note, line, text(), 'refund')
    const paid = debit ?? written
    const price = priceIn(paid) ?? barePriceIn(paid)
    const coins = wholeOf(cell(row, 'bought'))
    const time = textOf(cell(row, 'time'))
    const { dayFirst, yearOf } = clock
    const date =
      time === null ? null : (dateIn(time, dayFirst) ?? shortDateIn(time, dayFirst, yearOf))
    if (price === null && coins === null) return noteUnread(into.note, line, text(), 'no-amount')
    if (date === 'odd') return noteUnread(into.note, line, text(), 'odd-time')
    into.purchases.push({
      date: date?.iso ?? time,
      coins,
      price: price?.price ?? null,
      currency: price && (price.currency ?? currencyIn(row) ?? currency),
      ...((saysRefund || price?.isNegative) && { isRefund: true }),
      line,
      file: into.file,
    })
  }

  /** Of the names of gifts, which are few, whether they say that the row is a sum. */
  const sums = new Map<unknown, boolean>()

  /** Viewers may be called anything, where a gift stands beside it. */
  function isSumOfRows(row: readonly unknown[]): boolean {
    const ofGift = cell(row, 'gift')
    if (isBlank(ofGift)) return isBlank(cell(row, 'giftId')) && row.some(isSumCell)
    const known = sums.get(ofGift) ?? isSumCell(ofGift)
    sums.set(ofGift, known)
    return known
  }

  const isOfGifts = fields.gift !== undefined || fields.giftId !== undefined
  return (row, line, text) => {
    if (isSumOfRows(row)) noteUnread(into.note, line, text(), 'sum')
    else if (isOfGifts) takeGift(gift(row), line, text, into)
    else purchase(row, line, text)
  }
}

const isBlank = (value: unknown) => value === undefined || value === null || value === ''

/** A whole number, as JSON or as a text with groups; NaN for other texts, null for none. */
function wholeOf(value: unknown): number | null {
  if (isBlank(value)) return null
  if (typeof value === 'number') return value
  return typeof value === 'string' ? (wholeIn(value) ?? Number.NaN) : null
}

/** The price of one gift in coins. A price that is the total is the total, whatever its header says. */
function priceOfOne(
  coins: number | null,
  total: number | null,
  count: number | null,
): number | null {
  const isTotal = coins === null || Number.isNaN(coins) || (coins === total && (count ?? 1) > 1)
  const price = isTotal ? (total ?? 0) / (count ?? 1) : coins
  return Number.isInteger(price) && price > 0 ? price : null
}

/** `Price (USD)`, `Amount in €` */
function currencyOfHeader(header: string): string | null {
  const [mark] = /[$£€¥₹₩₱]|(?<!\p{L})[A-Z]{3}(?!\p{L})/u.exec(header) ?? []
  return mark === undefined ? null : (currencyOf(mark) ?? null)
}
