import { Parser } from 'papaparse'
import type { ColumnsOfFields, LogFormat } from '../domain/log/reading'
import { backstageOf } from './backstage'
import { columnsOf, guessedColumns, type KnownColumns } from './columns'
import { formatOf, formatsOfMessages } from './formats/known-formats'
import { noteUnread, type Sink } from './notes'
import { rowReader } from './rows'
import { takeGift } from './take-gift'
import type { Clock } from './written/clock'
import { areDebits } from './written/price'

const SIGNS = [',', ';', '\t', '|']

/** Rows above the header, such as a title, that are looked over. */
const ROWS_ABOVE = 5

/**
 * What separates the cells of a table: the sign by which it has a known header, else the one that its
 * first line has most often, outside of quotes.
 */
export function delimiterOf(lines: readonly string[]): string {
  const plain = (lines[0] ?? '').replace(/"(?:[^"]|"")*"/g, '')
  const signs = SIGNS.toSorted((a, b) => plain.split(b).length - plain.split(a).length)
  return signs.find((sign) => headerIn(rowsOf(lines.join('\n'), sign).rows) >= 0) ?? signs[0] ?? ','
}

/** Which of the first rows is a known header; -1 where none is. */
export const headerIn = (rows: readonly (readonly string[])[]): number =>
  rows.slice(0, ROWS_ABOVE).findIndex((row) => row.length > 1 && kindOfHeader(row) !== null)

/** In characters. Where a cell in quotes seems longer, a quote was not meant to enclose a cell. */
const longestCell = 2 ** 20

/**
 * Rows of one text, and what is left after the last whole one.
 *
 * @param quote - The sign that encloses cells; `\0` for none.
 */
export function rowsOf(text: string, delimiter: string, isLast = true, quote: '"' | '\0' = '"') {
  // The parser itself, without Papa.parse around it: that would guess, and start workers.
  const newline = text.includes('\n') ? '\n' : '\r'
  const { data, errors, meta } = new Parser({ delimiter, newline, quoteChar: quote }).parse(
    text,
    0,
    !isLast,
  ) as { data: string[][]; errors: { code: string; row: number }[]; meta: { cursor: number } }
  for (const row of data) {
    const last = row.at(-1)
    if (last?.endsWith('\r')) row[row.length - 1] = last.slice(0, -1)
  }
  const rest = text.slice(meta.cursor)
  const isSwallowed = errors.some(
    ({ code, row }) =>
      code === 'MissingQuotes' || data[row]?.some((cell) => cell.includes(newline)),
  )
  return { rows: data, rest, isBroken: isSwallowed || rest.length > longestCell }
}

const unquoted = (cell: string) =>
  /^".*"$/s.test(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell

const isEmpty = (row: readonly string[]) => row.every((cell) => cell.trim() === '')

type TakeRow = (row: readonly string[], line: number) => void

/** What the header of a table says it is; null where it is none that is known. */
function kindOfHeader(header: readonly string[]): LogFormat | null {
  if (backstageOf(header) !== null) return 'backstage'
  if (
    formatOf(objectOf(header, header)) !== null &&
    header.some((name) => /group_?id|repeat_?end|msg_?id/i.test(name))
  ) {
    return formatOf(objectOf(header, header))
  }
  return columnsOf(header) === null ? null : 'columns'
}

const objectOf = (header: readonly string[], row: readonly string[]) =>
  Object.fromEntries(header.map((name, column) => [name.trim(), row[column]]))

/** Whether a row has numbers where they belong, so that it is no header. */
const hasAmounts = (
  row: readonly string[],
  { count, coins, total, price, bought }: ColumnsOfFields,
) =>
  [count, coins, total, price, bought].some(
    (column) => column !== undefined && /\d/.test(row[column] ?? ''),
  )

/**
 * Reads a table that comes in pieces.
 *
 * @param chosen - What the visitor said its columns are.
 * @param isAsked - Whether they want to say so: then they are shown, though the header may be known.
 */
export function tableReader(
  head: string,
  chosen: ColumnsOfFields | undefined,
  isAsked: boolean,
  clock: Clock,
  into: Sink,
) {
  const lines = head.split(/\r?\n|\r/).filter((line) => line.trim() !== '')
  const delimiter = delimiterOf(lines.slice(0, ROWS_ABOVE))
  const first = rowsOf(head, delimiter).rows.filter((row) => !isEmpty(row))
  const above = Math.max(0, headerIn(first))
  const header = first[above] ?? []
  const isDebit = areDebits(
    first
      .slice(above + 1)
      .map((row) => row.join(' '))
      .join('\n'),
  )
  const take = chosen ? byHand(chosen) : byHeader()
  /** Rows that hold no data, the header among them: a table matched by hand may have none. */
  const passedOver = chosen && hasAmounts(header, chosen) ? 0 : above + 1
  let rest = ''
  /** Some programs write quotes in a cell as they are. Taken for an enclosing one, such a quote would swallow all that follows. */
  let hasQuotes = true
  let line = 0
  let seen = 0

  function byHand(fields: ColumnsOfFields): TakeRow {
    into.note.format = 'columns'
    show(fields)
    return byColumns({ fields, name: null, currency: null })
  }

  function show(fields: ColumnsOfFields) {
    into.note.columns = { names: header, rows: first.slice(above + 1, above + 6), fields }
  }

  function byColumns(columns: KnownColumns): TakeRow {
    const row = rowReader(columns, header, isDebit, clock, into)
    return (cells, at) => row(cells, at, () => cells.join(delimiter))
  }

  function byHeader(): TakeRow {
    const kind = isAsked ? 'columns' : kindOfHeader(header)
    into.note.format = kind
    if (kind === 'backstage') return backstageOf(header)?.(into, clock.dayFirst) ?? ignore
    const format = kind === null ? undefined : formatsOfMessages.get(kind)
    if (format) {
      return (row, at) =>
        takeGift(format.read(objectOf(header, row), clock), at, () => row.join(delimiter), into)
    }
    const columns = columnsOf(header)
    if (columns && !isAsked) return byColumns(columns)
    into.note.format = 'columns'
    show(columns?.fields ?? guessedColumns(header))
    return columns ? byColumns(columns) : ignore
  }

  function takeRows(rows: readonly (readonly string[])[]) {
    for (const row of rows) {
      line++
      if (isEmpty(row)) continue
      if (seen++ < passedOver) continue
      into.note.lines++
      if (row.length < 2 && header.length > 1)
        noteUnread(into.note, line, row.join(delimiter), 'no-gift')
      else take(row, line)
    }
  }

  function readRows(text: string, isLast: boolean) {
    const found = rowsOf(text, delimiter, isLast, hasQuotes ? '"' : '\0')
    if (!hasQuotes) return { ...found, rows: found.rows.map((row) => row.map(unquoted)) }
    if (!found.isBroken) return found
    hasQuotes = false
    return readRows(text, isLast)
  }

  return {
    push(text: string) {
      const { rows, rest: left } = readRows(rest + text, false)
      rest = left
      takeRows(rows)
    },
    end() {
      takeRows(readRows(rest, true).rows)
      rest = ''
    },
  }
}

function ignore() {
  // Until the visitor has said what the columns are.
}
