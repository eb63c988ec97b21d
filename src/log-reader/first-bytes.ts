import type { FileProblem } from '../domain/log/reading'

/** How the bytes of a text stand for its signs. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/** What files of these kinds start with; a dot is any byte. */
const starts: readonly (readonly [string, FileProblem])[] = [
  ['\x89PNG', 'picture'],
  ['\xff\xd8\xff', 'picture'],
  ['GIF8', 'picture'],
  ['RIFF....WEBP', 'picture'],
  ['%PDF-', 'pdf'],
  ['\xd0\xcf\x11\xe0', 'spreadsheet'],
  ['7z\xbc\xaf\x27\x1c', 'archive'],
  ['Rar!', 'archive'],
]

export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b

/**
 * How a file's text is encoded, by its first bytes, or why it is none.
 *
 * Text without a mark that isn't UTF-8 is taken for Windows-1252, in which Excel saves tables.
 */
export function encodingOf(bytes: Uint8Array): Encoding | FileProblem {
  if (bytes.length === 0) return 'empty'
  const start = latin(bytes.subarray(0, 12))
  const known = starts.find(([sign]) => startsWith(start, sign))
  if (known) return known[1]
  if (start.startsWith('PK')) return isSpreadsheet(bytes) ? 'spreadsheet' : 'archive'
  if (start.startsWith('\xff\xfe')) return 'utf-16le'
  if (start.startsWith('\xfe\xff')) return 'utf-16be'
  if (bytes.includes(0)) return 'not-text'
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252'
}

const latin = (bytes: Uint8Array) => String.fromCharCode(...bytes)

const startsWith = (text: string, sign: string) =>
  sign.split('').every((one, at) => one === '.' || text[at] === one)

/** The names of the files in a zip stand in it as they are. */
const isSpreadsheet = (bytes: Uint8Array) => {
  const text = new TextDecoder('windows-1252').decode(bytes)
  return text.includes('xl/') || text.includes('mimetypeapplication/vnd.oasis.opendocument.spread')
}

/** The last sign may be cut. */
export function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}
