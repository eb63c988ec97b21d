import type { Counter } from '../domain/log/counter'
import type {
  FileRead,
  MonthOfCreator,
  OwnLive,
  Purchase,
  SentAmount,
  UnreadLine,
} from '../domain/log/reading'

type Writable<Type> = { -readonly [Part in keyof Type]: Type[Part] }

/** What is written down of a file while it is read. */
export type Notes = Writable<Omit<FileRead, 'name' | 'size' | 'unreadLines'>> & {
  readonly unreadLines: UnreadLine[]
}

/** Where everything goes that files hold. */
export type Sink = {
  readonly gifts: Counter
  readonly purchases: Purchase[]
  readonly sent: SentAmount[]
  readonly lives: OwnLive[]
  readonly totals: MonthOfCreator[]
  /** Of the totals, by creator and month: the place of each, and the last day of its period. */
  readonly months: Map<string, { at: number; end: string }>
  readonly note: Notes
  /** Index of this file. */
  readonly file: number
}

export const emptyNotes = (): Notes => ({
  format: null,
  lines: 0,
  repeats: 0,
  partsOfStreaks: 0,
  others: 0,
  unread: 0,
  unreadLines: [],
  problem: null,
  columns: null,
})

/** Unread lines that are kept to be shown, and so much of each. */
const SHOWN_LINES = 1000
const SHOWN_SIGNS = 200

export function noteUnread(note: Notes, line: number, text: string, why: UnreadLine['why']) {
  note.unread++
  if (note.unreadLines.length < SHOWN_LINES) {
    note.unreadLines.push({ line, text: text.slice(0, SHOWN_SIGNS), why })
  }
}
