import { equal, toDecimal } from '../../domain/amount'
import type { LogColumn, LogTable, LogToWrite } from '../../wording/log-files'
import { logTables, namingColumns } from '../../wording/log-files'
import type { Words } from '../../wording/words'
import { csvFile } from '../share/csv-file'

/** The version of the JSON file's format. */
const version = 1

/** Rows that are written at a time: a few ms. */
const atOnce = 500

/** In ms: how long the page may wait, less than two frames. */
const longest = 16

type Writing = {
  readonly words: Words
  readonly browserLocale: string
  /** From 0 to 1. */
  readonly onProgress: (part: number) => void
}

/** A file and what it is called. */
export type MadeFile = { readonly name: string; readonly content: Blob }

/** Lets the page do something else, for a million rows take seconds. */
const pause = () => new Promise((resolve) => setTimeout(resolve))

/**
 * Writes a table for spreadsheets, in parts. Each row with money also says which rates it follows from, and where to see them;
 * the others follow from no rates.
 */
export async function csvOfTable(
  table: LogTable,
  { calculation, link }: LogToWrite,
  { words, browserLocale, onProgress }: Writing,
): Promise<MadeFile> {
  const { formatMessage } = words.texts
  const locales = [words.locale, browserLocale]
  const origin = table.hasMoney ? [calculation.rateSet.id, link] : []
  const headings = [
    ...table.columns.map((column: LogColumn) => formatMessage({ id: `files.column.${column}` })),
    ...(table.hasMoney ? (['rates', 'link'] as const) : []).map((column) =>
      formatMessage({ id: `files.column.${column}` }),
    ),
  ]
  const names = new Set(
    [...table.columns.keys()].filter((at) => namingColumns.has(table.columns[at] as LogColumn)),
  )
  const { before, type, text } = csvFile([headings], locales)
  const parts: BlobPart[] = [before, text]
  await inParts(table, onProgress, (rows) => {
    const cells = rows.map((row) => [...row.map((cell) => String(cell ?? '')), ...origin])
    parts.push(new Blob([csvFile(cells, locales, names).text]))
  })
  return { name: `rose-value-log-${table.id}.csv`, content: new Blob(parts, { type }) }
}

/** Writes all tables for programs, with what they come to, in parts. */
export async function jsonOfLog(
  log: LogToWrite,
  { words, onProgress }: Writing,
): Promise<MadeFile> {
  const tables = logTables(log, words)
  const all = tables.reduce((sum, { length }) => sum + length, 0)
  const parts: BlobPart[] = [JSON.stringify(headOf(log), null, 2).replace(/\n\}$/, '')]
  let before = 0
  for (const table of tables) {
    parts.push(`,\n  ${JSON.stringify(table.id)}: [`)
    let separator = '\n    '
    await inParts(
      table,
      (part) => onProgress((before + part * table.length) / all),
      (rows) => {
        const texts = rows.map((row) =>
          JSON.stringify(Object.fromEntries(table.columns.map((column, at) => [column, row[at]]))),
        )
        parts.push(new Blob([separator, texts.join(',\n    ')]))
        separator = ',\n    '
      },
    )
    parts.push('\n  ]')
    before += table.length
  }
  parts.push('\n}\n')
  return {
    name: 'rose-value-log.json',
    content: new Blob(parts, { type: 'application/json' }),
  }
}

async function inParts(
  table: LogTable,
  onProgress: (part: number) => void,
  write: (rows: readonly (readonly (string | number | null)[])[]) => void,
): Promise<void> {
  let rows: (readonly (string | number | null)[])[] = []
  let written = 0
  let since = performance.now()
  for (const row of table.rows()) {
    rows.push(row)
    if (rows.length < atOnce) continue
    write(rows)
    written += rows.length
    rows = []
    if (performance.now() - since < longest) continue
    onProgress(written / table.length)
    await pause()
    since = performance.now()
  }
  if (rows.length > 0) write(rows)
}

/** What a file says before its tables: what was read, and what it comes to at which rates. */
function headOf({ reading, found, answers, calculation, link }: LogToWrite) {
  const { rateSet, inForce } = calculation
  return {
    version,
    rateSet: rateSet.id,
    region: inForce.region.id,
    currency: inForce.currency,
    model: inForce.model.id,
    link,
    namesHidden: answers.hidesNames,
    files: reading.files.map(
      ({ name, format, lines, repeats, partsOfStreaks, others, unread, problem }) => ({
        // It may be called after the creator, or a viewer.
        name: answers.hidesNames ? null : name,
        format,
        lines,
        repeats,
        partsOfStreaks,
        others,
        unread,
        problem,
      }),
    ),
    ...(found && { live: liveOf(found) }),
  }
}

function liveOf({ figures, calculation }: NonNullable<LogToWrite['found']>) {
  const { gifts, coins, unpriced, untimed, from, to, gifters } = figures
  const { outcome, spans } = calculation
  /** Where no price is known, neither is money. */
  const decimal = (amount: typeof outcome.creator) => (coins === 0 ? null : toDecimal(amount, 15))
  const iso = (time: number | null) => (time === null ? null : new Date(time).toISOString())
  const { low, high } = spans.creator
  return {
    gifts,
    coins: coins === 0 ? null : coins,
    unpriced,
    untimed,
    from: iso(from),
    to: iso(to),
    viewers: gifters.length,
    viewersPaid: decimal(outcome.viewerPays),
    creatorGets: decimal(outcome.creator),
    creatorLow: equal(low, high) ? null : decimal(low),
    creatorHigh: equal(low, high) ? null : decimal(high),
    ratesContradict: outcome.kind === 'contradiction',
  }
}
