/** A plain decimal, also below zero: a number to every spreadsheet. */
const number = /^-?\d+(?:\.\d+)?$/

/** What a spreadsheet takes for the start of a formula, also behind quotes and spaces. */
const formula = /^[\s"']*[=+\-@＝＋－＠]|^[\t\r\n]/

/** Includes the tab: spreadsheets may take one for the end of a cell. */
const needsQuotes = /[",;\t\r\n]|^\s|\s$/

/**
 * A cell of a CSV file (RFC 4180) that says just what it says: a text that a spreadsheet would take
 * for a formula begins with an apostrophe.
 *
 * @param decimal - What stands before the decimal places of a number.
 */
export function csvCell(text: string, decimal: '.' | ',' = '.'): string {
  if (number.test(text)) return text.replace('.', decimal)
  const safe = formula.test(text) ? `'${text}` : text
  return needsQuotes.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/**
 * A CSV file (RFC 4180): all rows of the same length, each ending in CR LF. Where a comma is the
 * decimal sign, spreadsheets look for semicolons between the cells.
 *
 * @param names - The columns, from 0 on, whose cells are names, even if one looks like a number.
 */
export function csvOf(
  rows: readonly (readonly string[])[],
  decimal: '.' | ',' = '.',
  names: ReadonlySet<number> = new Set(),
): string {
  const separator = decimal === ',' ? ';' : ','
  const cell = (text: string, column: number) => csvCell(text, names.has(column) ? '.' : decimal)
  return rows.map((row) => `${row.map(cell).join(separator)}\r\n`).join('')
}
