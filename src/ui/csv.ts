/** A plain decimal, also below zero: a number to every spreadsheet. */
const number = /^-?\d+(?:\.\d+)?$/

/** What a spreadsheet takes for the start of a formula, also behind quotes and spaces. */
const formula = /^[\s"']*[=+\-@＝＋－＠]|^[\t\r\n]/

const needsQuotes = /[",\r\n]|^\s|\s$/

/**
 * A cell of a CSV file (RFC 4180) that says just what it says: a text that a spreadsheet would take
 * for a formula begins with an apostrophe.
 */
export function csvCell(text: string): string {
  const safe = !number.test(text) && formula.test(text) ? `'${text}` : text
  return needsQuotes.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** A CSV file (RFC 4180): all rows of the same length, each ending in CR LF. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')
