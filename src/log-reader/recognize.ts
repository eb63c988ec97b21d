import type { LogFormat } from '../domain/log/reading'
import { delimiterOf, headerIn, rowsOf } from './csv'
import { inside } from './formats/fields'
import { formatOf } from './formats/known-formats'
import { type PlainLine, plainLine } from './plain-list'
import { areDebits } from './written/price'

/** How a file is handed over: a line at a time, an element of its list, all of it, or in pieces. */
export type Shape = 'lines' | 'elements' | 'whole' | 'table'

/** Lines of the head that are looked at. */
const LINES = 50

/** What a file seems to be by its beginning; null where it is nothing known. */
export function recognize(
  head: string,
  chosen: LogFormat | null,
): { readonly shape: Shape; readonly format: LogFormat | null; readonly isKnown: boolean } {
  const start = head.trimStart()
  const json = shapeOfJson(start)
  if (json) return { shape: json, format: chosen, isKnown: true }
  if (chosen === 'plain-list') return { shape: 'lines', format: chosen, isKnown: true }
  if (chosen === 'columns' || chosen === 'backstage')
    return { shape: 'table', format: chosen, isKnown: true }
  if (chosen !== null) return { shape: 'lines', format: chosen, isKnown: true }

  const lines = linesOf(start)
  if (lines.some((line) => /\{\s*"/.test(line)) && !hasHeader(lines)) {
    return { shape: 'lines', format: null, isKnown: true }
  }
  if (hasHeader(lines)) return { shape: 'table', format: 'columns', isKnown: true }
  const isDebit = areDebits(lines.join('\n'))
  const read = lines.map((line) => plainLine(line, anyClock, isDebit))
  const part = (holds: (one: PlainLine) => boolean) => read.filter(holds).length / lines.length
  const list = { shape: 'lines', format: 'plain-list', isKnown: true } as const
  if (part(isClear) >= 1 / 2) return list
  if (isTable(lines)) return { shape: 'table', format: 'columns', isKnown: true }
  return part(isOfList) >= 1 / 2 ? list : { shape: 'lines', format: null, isKnown: false }
}

/** What a line is shows without its year. */
const anyClock = { dayFirst: null, yearOf: () => new Date().getFullYear() }

const isClear = (read: PlainLine) =>
  read.kind === 'gifts' || (read.kind === 'purchase' && read.isClear)

/** A purchase or gifts, or at least a date or a sum. */
const isOfList = (read: PlainLine) =>
  read.kind !== 'unread' || ['odd-time', 'sum', 'refund'].includes(read.why)

/** The last line may be cut. */
const linesOf = (head: string) => {
  const lines = head.split(/\r?\n/, LINES + 1)
  return (lines.length > 1 ? lines.slice(0, -1) : lines)
    .concat(lines.length > 1 && lines.length <= LINES ? (lines.at(-1) ?? '') : [])
    .filter((line) => line.trim() !== '')
}

function shapeOfJson(start: string): Shape | null {
  if (/^\[\s*(?:[{["\]]|$)/.test(start)) return isLineOfArray(start) ? 'lines' : 'elements'
  if (!/^\{\s*(?:"|\}|$)/.test(start)) return null
  const [line = ''] = start.split(/\r?\n/, 1)
  const object = parsed(line)
  if (object === undefined) return 'whole'
  return isContainer(object) && start.trimEnd() === line.trimEnd() ? 'whole' : 'lines'
}

/** Frames such as `["gift", {…}]`, one a line. */
const isLineOfArray = (start: string) => {
  const [line = ''] = start.split(/\r?\n/, 1)
  return line.startsWith('["') && Array.isArray(parsed(line)) && start.trimEnd() !== line.trimEnd()
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

/** An object that is no message itself. */
const isContainer = (object: unknown) => formatOf(inside(object)) === null

/** Whether one of the first lines is a header that is known. */
function hasHeader(lines: readonly string[]): boolean {
  const above = lines.slice(0, 5)
  return headerIn(rowsOf(above.join('\n'), delimiterOf(above)).rows) >= 0
}

/** A steady number of cells: three or more, or two below a header without numbers. */
function isTable(lines: readonly string[]): boolean {
  const { rows } = rowsOf(lines.slice(0, 20).join('\n'), delimiterOf(lines.slice(0, 5)))
  const [header = []] = rows
  const isHeader = header.every((cell) => !/\d/.test(cell))
  const hasCells = header.length > 2 || (header.length === 2 && isHeader)
  return hasCells && rows.length > 1 && rows.every(({ length }) => length === header.length)
}
