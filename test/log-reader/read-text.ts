import { countGifts } from '../../src/domain/log/counter'
import type {
  ColumnsOfFields,
  CountedGifts,
  DatesOrder,
  LogFormat,
} from '../../src/domain/log/reading'
import { openFile } from '../../src/log-reader/file-reader'
import { emptyNotes, type Sink } from '../../src/log-reader/notes'

export type TextFile = {
  readonly name?: string
  readonly text: string
  readonly format?: LogFormat
  readonly columns?: ColumnsOfFields
  readonly dates?: DatesOrder
}

/** Elements of a JSON array as they are written, found by reading them: nothing cleverer. */
function elementsOf(text: string): string[] {
  const found: string[] = []
  let start = text.indexOf('[') + 1
  for (let at = start; at < text.length; at++) {
    if (text[at] !== ',' && text[at] !== ']') continue
    try {
      JSON.parse(text.slice(start, at))
    } catch {
      continue
    }
    found.push(text.slice(start, at))
    start = at + 1
  }
  return found
}

/** Reads texts as the files of one log, in pieces of a few signs where they are tables. */
export function readTexts(...files: readonly TextFile[]) {
  const gifts = countGifts()
  const lists = { purchases: [], sent: [], lives: [], totals: [] }
  const months: Sink['months'] = new Map()
  const notes = files.map(({ name = 'live.txt', text, format, columns, dates }, file) => {
    const into: Sink = { gifts, ...lists, months, note: emptyNotes(), file }
    const reader = openFile(name, text.slice(0, 65_536), { format, columns, dates }, into)
    const parts = {
      whole: () => [text],
      lines: () => text.split(/\r?\n/),
      elements: () => elementsOf(text),
      table: () => text.match(/[^]{1,7}/g) ?? [],
    }
    parts[reader.shape]().forEach((part, index) => reader.push(part, index + 1))
    reader.end()
    return into.note
  })
  return { gifts: gifts.counted(), ...(lists as Pick<Sink, keyof typeof lists>), notes }
}

export const readText = (text: string, options: Omit<TextFile, 'text'> = {}) => {
  const { notes, ...read } = readTexts({ text, ...options })
  const [note] = notes
  if (!note) throw new Error('no file was read')
  return { ...read, note }
}

/** Coins of all gifts whose price the log states. */
export const coinsIn = ({ length, gifts, counts, kinds }: CountedGifts) =>
  Array.from(
    { length },
    (_, row) => (kinds[gifts[row] ?? 0]?.coins ?? 0) * (counts[row] ?? 0),
  ).reduce((sum, coins) => sum + coins, 0)

/** `5 Rose by made_up_1` */
export const rowsIn = ({ length, gifts, counts, kinds, viewers, people }: CountedGifts) =>
  Array.from({ length }, (_, row) => {
    const { handle, name, id } = people[viewers[row] ?? 0] ?? {}
    const gift = kinds[gifts[row] ?? 0]
    return `${counts[row]} ${gift?.name ?? gift?.id} by ${handle ?? name ?? id}`
  })
