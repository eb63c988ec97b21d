import type { ColumnsOfFields, DatesOrder, LogFormat, Reading } from '../domain/log/reading'

/** What the page asks of the worker: to read these files as one log. To stop, the page ends the worker. */
export type ReadRequest = {
  readonly files: readonly FileToRead[]
}

export type FileToRead = {
  /** A pasted text is a file, too. */
  readonly file: File
  /** Where the visitor corrected what was recognized. */
  readonly format?: LogFormat | undefined
  readonly columns?: ColumnsOfFields | undefined
  /** How 3/1/2026 is meant, where the visitor says so. */
  readonly dates?: DatesOrder | undefined
}

/** What the worker answers: how far it is, again and again, and then what it read. */
export type ReadAnswer =
  | {
      readonly kind: 'progress'
      readonly bytes: number
      readonly total: number
      readonly gifts: number
    }
  | { readonly kind: 'done'; readonly reading: Reading }
  | { readonly kind: 'failed'; readonly message: string }
