import { create } from 'zustand'
import type { ColumnsOfFields, LogFormat, Reading } from '../domain/log/reading'

/** A file that the visitor gave, and what they corrected about it. */
export type GivenFile = {
  readonly file: File
  readonly format?: LogFormat | undefined
  readonly columns?: ColumnsOfFields | undefined
  /** Of dates such as 3/1/2026, of which the file does not say what stands first. */
  readonly dates?: 'day-first' | 'month-first' | undefined
}

export type LogStage =
  | { readonly kind: 'empty' }
  | {
      readonly kind: 'reading'
      /** Of the files as they are on the disk. */
      readonly bytes: number
      readonly total: number
      readonly gifts: number
      /** By `performance.now()`, in ms. */
      readonly since: number
    }
  | { readonly kind: 'done'; readonly reading: Reading }
  | { readonly kind: 'failed'; readonly message: string }

/** What only the visitor can say of a log. */
export type LogAnswers = {
  /** What `GiftAmount` counts in TikTok's export; null until it is said. */
  readonly sentUnit: 'coins' | 'gifts' | null
  /** Of purchases whose price has no currency: ISO 4217; null for that of the region. */
  readonly currency: string | null
  /** The gifts of one receiver: an index into `receivers`; null for the host, as far as it is known. */
  readonly receiver: number | null
  /** For kinds without a price: the slug of a gift, or coins for one, by index into `kinds`. */
  readonly prices: Readonly<Record<number, string | number>>
  /** Names of viewers are replaced by Viewer 1, 2, 3 …, on the page and in pictures and files. */
  readonly hidesNames: boolean
}

const noAnswers: LogAnswers = {
  sentUnit: null,
  currency: null,
  receiver: null,
  prices: {},
  hidesNames: false,
}

type LogState = {
  readonly files: readonly GivenFile[]
  readonly stage: LogStage
  readonly answers: LogAnswers
  /** A list that is typed or pasted; it stays until it is read as something. */
  readonly pasted: string
}

const empty: LogState = { files: [], stage: { kind: 'empty' }, answers: noAnswers, pasted: '' }

/** The log that is open; nothing of it is in a link, and nothing is kept unless the visitor says so. */
export const useLog = create<LogState>(() => empty)

/** Notes what the visitor said. */
export function answerLog(answers: Partial<LogAnswers>): void {
  useLog.setState((log) => ({ answers: { ...log.answers, ...answers } }))
}

/** Notes a list while it is typed. */
export const pasteInLog = (pasted: string): void => useLog.setState({ pasted })

/** Notes a list that was pasted outside the field. It goes below what is typed there, unless it is there already. */
export function pasteBeside(list: string): void {
  useLog.setState(({ pasted }) =>
    asLines(pasted).includes(asLines(unixLines(list)))
      ? {}
      : { pasted: [pasted, unixLines(list)].filter(Boolean).join('\n') },
  )
}

/** With the line breaks that a field of a page has, wherever a text was copied. */
const unixLines = (text: string) => text.replace(/\r\n?/g, '\n')

/** Puts a text between line breaks, so that it is found in another only as whole lines. */
const asLines = (text: string) => `\n${text}\n`

/** A text without the lines of a list, if it has them all in a row. */
const without = (text: string, list: string) =>
  asLines(text).replace(asLines(list), '\n').slice(1, -1)

/** The text of each file that is a typed or pasted list. */
const lists = new WeakMap<File, string>()

/** The file that a typed or pasted list is read as. */
export function listFile(list: string, name: string): File {
  // Lists are told apart by what they say, not by when they were pasted.
  const file = new File([list], name, { lastModified: 0 })
  lists.set(file, unixLines(list))
  return file
}

/**
 * Starts to read files.
 *
 * @returns A function that stops it at once; nothing is told after that.
 */
export type StartReading = (
  files: readonly GivenFile[],
  on: {
    readonly progress: (bytes: number, total: number, gifts: number) => void
    readonly done: (reading: Reading) => void
    readonly failed: (message: string) => void
  },
) => () => void

let startReading: StartReading | undefined
let stop = () => {}
/** How many times the visitor has chosen what to open. */
let choices = 0
/** What was open before the reading that goes on: it is there again once that is stopped. */
let before: LogState = empty

/** Says what reads files; the page does so once. */
export function readWith(start: StartReading): void {
  startReading = start
}

/**
 * Notes that the visitor chose to open something that has yet to load.
 *
 * @returns A function that says whether it is still what they chose last.
 */
export function chooseLate(): () => boolean {
  choices += 1
  const choice = choices
  return () => choice === choices
}

/** Stops what is being read or loaded: the visitor chose something else. */
function chooseNow(): void {
  choices += 1
  stop()
}

function read(files: readonly GivenFile[], answers: LogAnswers): void {
  const log = useLog.getState()
  if (log.stage.kind !== 'reading') before = log
  chooseNow()
  const total = files.reduce((sum, { file }) => sum + file.size, 0)
  const since = performance.now()
  const reading = (bytes: number, of: number, gifts: number): LogStage => ({
    kind: 'reading',
    bytes,
    total: of,
    gifts,
    since,
  })
  useLog.setState({ files, answers, stage: reading(0, total, 0) })
  const setStage = (stage: LogStage) => useLog.setState({ stage })
  stop =
    startReading?.(files, {
      progress: (bytes, of, gifts) => setStage(reading(bytes, of, gifts)),
      done: (result) => setStage({ kind: 'done', reading: result }),
      failed: (message) => setStage({ kind: 'failed', message }),
    }) ?? stop
}

/** Reads files as a log of their own; what was open is closed. */
export function readFiles(files: readonly File[]): void {
  read(
    files.map((file) => ({ file })),
    noAnswers,
  )
}

/**
 * Reads files as further parts of the log that is open.
 *
 * @returns Those that were given before: they are not read twice.
 */
export function addFiles(files: readonly File[]): readonly File[] {
  const log = useLog.getState()
  const isOpen = (file: File) => log.files.some((given) => isSame(given.file, file))
  const more = files.filter((file) => !isOpen(file))
  // What was said of gifts and receivers still holds: those of the files before come first.
  if (more.length > 0) read([...log.files, ...more.map((file) => ({ file }))], log.answers)
  return files.filter(isOpen)
}

const isSame = (one: File, other: File) =>
  one.name === other.name &&
  one.size === other.size &&
  one.lastModified === other.lastModified &&
  lists.get(one) === lists.get(other)

/** Reads all files again, the dates of one of them as the visitor says. What was said of gifts still holds. */
export function readDates(index: number, dates: NonNullable<GivenFile['dates']>): void {
  const { files, answers } = useLog.getState()
  read(
    files.map((given, at) => (at === index ? { ...given, dates } : given)),
    answers,
  )
}

/** Reads all files again, one of them as the visitor says. */
export function correct(index: number, correction: Omit<GivenFile, 'file' | 'dates'>): void {
  const { files, answers } = useLog.getState()
  read(
    files.map((given, at) =>
      at === index ? { file: given.file, dates: given.dates, ...correction } : given,
    ),
    // Gifts and receivers may be others now.
    { ...answers, receiver: null, prices: {} },
  )
}

/** Stops reading at once; what was open before is there again. */
export function stopReading(): void {
  chooseNow()
  useLog.setState(({ pasted }) => ({ ...before, pasted }))
}

/** Opens what was read at another time. Its files are not at hand any more. */
export function openReading(reading: Reading): void {
  chooseNow()
  useLog.setState(({ pasted }) => ({ ...empty, pasted, stage: { kind: 'done', reading } }))
}

/** Forgets the log that is open. A list stays, to be corrected, unless all of it was read. */
export function close(): void {
  chooseNow()
  const { files, stage, pasted } = useLog.getState()
  const results = stage.kind === 'done' ? stage.reading.files : []
  const isRead = (index: number) => results[index]?.problem === null && results[index].unread === 0
  const readLists = files.flatMap(({ file }, index) =>
    isRead(index) ? (lists.get(file) ?? []) : [],
  )
  useLog.setState({ ...empty, pasted: readLists.reduce(without, pasted) })
}

/** Whether anything was found: gifts, purchases, LIVEs or totals. */
export const hasFound = ({ gifts, purchases, sent, lives, totals }: Reading): boolean =>
  [gifts, purchases, sent, lives, totals].some(({ length }) => length > 0)
