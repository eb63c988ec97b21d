import type { Person, SentGift } from './message'

/** What files come to once they are read; each part is empty where the files hold nothing of the kind. */
export type Reading = {
  readonly files: readonly FileRead[]
  /** Gifts in LIVEs, each counted once. */
  readonly gifts: CountedGifts
  /** Coins that were bought, oldest first. */
  readonly purchases: readonly Purchase[]
  /** Gifts that an account has sent, from TikTok's own export: it does not say what the number counts. */
  readonly sent: readonly SentAmount[]
  /** An account's own LIVEs, from the same. */
  readonly lives: readonly OwnLive[]
  /** Diamonds of creators by month, from an agency's export. */
  readonly totals: readonly MonthOfCreator[]
}

/** Gifts as columns, since there may be a million: row by row, in the order of the files. */
export type CountedGifts = {
  readonly length: number
  /** When each began, in ms since 1970 (UTC); NaN where it is not said. */
  readonly times: Float64Array
  /** Index into `people`. */
  readonly viewers: Uint32Array
  /** Index into `kinds`. */
  readonly gifts: Uint32Array
  /** How many: a streak is one row with its highest count. */
  readonly counts: Float64Array
  /** Index into `receivers`. */
  readonly got: Uint16Array
  readonly people: readonly Person[]
  /** Gifts that differ in number, name or price. */
  readonly kinds: readonly SentGift[]
  /** Who got gifts, by number; null for the host, or where the log does not say. */
  readonly receivers: readonly (string | null)[]
  /** How many rows there were by the end of each file. */
  readonly ends?: readonly number[] | undefined
}

/** The programs and lists that can be told apart. */
export const logFormats = [
  'connector-1',
  'connector-2',
  'connector-2.4',
  'tiktoklive-python',
  'tiktoklive-sharp',
  'tiktoklive-java',
  'tikfinity',
  'tikfinity-webhook',
  'tracker',
  'relay',
  'tiktok-export',
  'backstage',
  'columns',
  'plain-list',
] as const
export type LogFormat = (typeof logFormats)[number]

/** What was read of one file, and what was not. */
export type FileRead = {
  readonly name: string
  /** In bytes, as it is on the disk. */
  readonly size: number
  readonly format: LogFormat | null
  /** Lines of a text, or elements of a list. */
  readonly lines: number
  /** Messages of gifts that were seen before, after a reconnect. */
  readonly repeats: number
  /** Messages that only tell how far a streak has come, or that tell its end. */
  readonly partsOfStreaks: number
  /** Messages that are no gifts: comments, likes, joins. */
  readonly others: number
  /** How many lines could not be read. */
  readonly unread: number
  /** The first of them, at most 1,000. */
  readonly unreadLines: readonly UnreadLine[]
  /** Why the file as a whole could not be read, or not to its end. */
  readonly problem: FileProblem | null
  /** Gifts whose time can't be, such as 1970 or 2100: they count, and have no time. */
  readonly oddTimes?: number | undefined
  /** The first lines with such a time, from 1; at most ten. */
  readonly oddTimeLines?: readonly number[] | undefined
  /**
   * How times without a zone were read: `local` as those of this device, `undated` as times of the
   * day that the file's name gives, or of today.
   */
  readonly clock?: 'local' | 'undated' | undefined
  /** How 3/1/2026 was read, as the visitor said or by the file's other dates; `unclear` where nothing tells. */
  readonly dates?: DatesOrder | 'unclear' | undefined
  /**
   * The year of days that are written without one: that of the file's other dates, or the latest of which such a day
   * is not in the future.
   */
  readonly years?: 'of-file' | 'latest' | undefined
  /** Of a table, so that the visitor can say what its columns are: where its header is not known, or on request. */
  readonly columns: Columns | null
}

/** How 3/1/2026 is meant. */
export type DatesOrder = 'day-first' | 'month-first'

export type UnreadLine = {
  /** From 1. */
  readonly line: number
  /** At most its first 200 characters. */
  readonly text: string
  /** `sum` adds up other lines; `refund` is money that came in; `cut` is an object of which only the beginning is there. */
  readonly why:
    | 'not-json'
    | 'cut'
    | 'no-gift'
    | 'no-count'
    | 'count-too-large'
    | 'no-amount'
    | 'odd-time'
    | 'sum'
    | 'refund'
}

export type FileProblem =
  | 'empty'
  | 'nothing-known'
  | 'picture'
  | 'spreadsheet'
  | 'archive'
  | 'pdf'
  | 'cut'
  | 'bad-gzip'
  | 'not-text'
  | 'too-large'
  | 'unreadable'

/** A table's header, and its first rows as examples. */
export type Columns = {
  readonly names: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** What each field is read from: the index of a column. */
  readonly fields: ColumnsOfFields
}

/** What a column of a table can hold: of a gift, the first eight; of a purchase, its price and the coins it bought. */
export const columnFields = [
  'time',
  'viewer',
  'viewerId',
  'gift',
  'giftId',
  'coins',
  'count',
  'total',
  'price',
  'bought',
] as const
export type ColumnField = (typeof columnFields)[number]
export type ColumnsOfFields = Readonly<Partial<Record<ColumnField, number>>>

/** Coins that were bought. */
export type Purchase = {
  /** As it was written; ISO date where it could be read. */
  readonly date: string | null
  readonly coins: number | null
  /** A plain decimal, such as `4.99`; null where only coins are said. */
  readonly price: string | null
  /** ISO code; null where no sign or code is beside the price. */
  readonly currency: string | null
  /** Price and coins are of a purchase that was taken back. */
  readonly isRefund?: true | undefined
  readonly line: number
  /** Index into `files`. */
  readonly file: number
}

export type SentAmount = {
  /** As the export writes it: date and time, without a zone. */
  readonly date: string
  readonly amount: number
  readonly to: string | null
}

export type OwnLive = {
  readonly start: string
  readonly end: string | null
  readonly title: string | null
  /** As the export writes it, which names no unit. */
  readonly earning: number | null
  readonly viewers: number | null
  readonly gifters: number | null
}

export type MonthOfCreator = {
  readonly creator: string
  /** ISO month, such as `2026-01`, or as it was written. */
  readonly month: string
  readonly diamonds: number
  /** Of LIVEs, in minutes. */
  readonly minutes: number | null
  readonly validDays: number | null
}
