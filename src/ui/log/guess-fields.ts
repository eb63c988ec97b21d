import type { ColumnField, Columns, ColumnsOfFields } from '../../domain/log/reading'

/** Words in the names of columns; the first that fits counts, so what is more special comes first. */
const hints: readonly (readonly [ColumnField, RegExp])[] = [
  ['time', /time|date|zeit|datum|fecha|hora|heure|data\b/i],
  ['giftId', /gift.*(id|number|nr)\b|geschenk.*nr/i],
  ['viewerId', /(user|viewer|sender).*(id|number|nr)\b/i],
  ['price', /price|paid|amount due|preis|betrag|precio|prix|usd|eur|gbp|[$€£]/i],
  ['total', /total|sum\b|summe|gesamt/i],
  ['bought', /bought|purchased|gekauft/i],
  ['coins', /coin|diamond|value|wert|valor|münze|moneda/i],
  ['count', /count|how many|number|qty|quantity|times|anzahl|menge|cantidad|repeat|combo/i],
  ['gift', /gift|present|geschenk|regalo|cadeau|item/i],
  ['viewer', /viewer|user|name|nick|sender|from|who|fan|zuschauer|usuario/i],
]

/** How what stands in a column may look, where its name says nothing. */
const looks: readonly (readonly [ColumnField, RegExp])[] = [
  ['time', /\d{1,2}:\d\d|\d{4}-\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4}/],
  ['viewer', /^@/],
  ['price', /[$€£¥]/],
  ['count', /^\d{1,6}$/],
]

/** What columns probably hold, by their names or by how it looks. What the reader found counts first. */
export function guessFields({ names, rows, fields }: Columns): ColumnsOfFields {
  const found: Partial<Record<ColumnField, number>> = { ...fields }
  const isNumbering = (column: number) => isSequence(rows.map((row) => row[column] ?? ''))
  const take = (column: number, guess: readonly [ColumnField, RegExp] | undefined) => {
    if (guess?.[0] === 'count' && isNumbering(column)) return
    if (guess && !Object.values(found).includes(column)) found[guess[0]] = column
  }
  for (const [column, name] of names.entries())
    take(
      column,
      hints.find(([field, hint]) => found[field] === undefined && hint.test(name)),
    )
  for (const column of rows.length > 0 ? names.keys() : [])
    take(
      column,
      looks.find(
        ([field, look]) =>
          found[field] === undefined && rows.every((row) => look.test(row[column] ?? '')),
      ),
    )
  return found
}

/** The numbers of rows, one after the other. */
const isSequence = (cells: readonly string[]) =>
  cells.length > 1 && cells.every((cell, row) => Number(cell) === Number(cells[0]) + row)
