/**
 * Reads a CSV file by the letter of RFC 4180, one sign after the other.
 *
 * @throws Error where the file is not by the letter.
 */
export function readCsv(file: string, separator = ','): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at < file.length) {
    const [cell, next] = file[at] === '"' ? quoted(file, at + 1) : bare(file, at, separator)
    row.push(cell)
    if (file[next] === separator) at = next + 1
    else if (file.startsWith('\r\n', next)) {
      rows.push(row)
      row = []
      at = next + 2
    } else throw new Error(`a cell ends with ${JSON.stringify(file[next])} at ${next}`)
  }
  if (row.length > 0) throw new Error('the last row has no end')
  return rows
}

function quoted(file: string, start: number): [cell: string, next: number] {
  let cell = ''
  for (let at = start; at < file.length; at++) {
    if (file[at] !== '"') cell += file[at]
    else if (file[at + 1] === '"') {
      cell += '"'
      at++
    } else return [cell, at + 1]
  }
  throw new Error('a quoted cell has no end')
}

function bare(file: string, start: number, separator: string): [cell: string, next: number] {
  let at = start
  while (at < file.length && file[at] !== separator && file[at] !== '\r') {
    if (file[at] === '"' || file[at] === '\n') throw new Error(`a bare cell holds ${file[at]}`)
    at++
  }
  return [file.slice(start, at), at]
}
