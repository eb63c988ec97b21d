/** Bytes, and a view of them. */
export type Piece = { readonly bytes: Uint8Array; readonly view: DataView }

export const pieceOf = (bytes: Uint8Array): Piece => ({
  bytes,
  view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength),
})

export const quote = 34
export const backslash = 92

/** Where a text ends, after its quote; below zero where it is no JSON. */
export function endOfText({ bytes, view }: Piece, from: number): number {
  const last = bytes.length - 4
  for (let at = from; at < bytes.length; at++) {
    while (at <= last && isPlain(view.getInt32(at))) at += 4
    const sign = bytes[at] as number
    if (sign === quote) return at + 1
    if (sign < 32) return -1
    if (sign !== backslash) continue
    at++
    if (bytes[at] === 117) {
      for (let digit = 1; digit <= 4; digit++) if (!isHex(bytes[at + digit])) return -1
      at += 4
    } else if (!isEscape(bytes[at])) return -1
  }
  return -1
}

/** Whether none of four bytes ends a text, escapes a sign or is none. Four at once save an eighth of comparing lines. */
const isPlain = (four: number) =>
  (below(four, 0x20202020) |
    below(four ^ 0x22222222, 0x01010101) |
    below(four ^ 0x5c5c5c5c, 0x01010101)) ===
  0

/** Not zero where one of four bytes is less than the one in its place, of at most 128. */
const below = (four: number, than: number) => (four - than) & ~four & 0x80808080

const isHex = (sign = 0) => isDigit(sign) || (sign > 64 && sign < 71) || (sign > 96 && sign < 103)
const isEscape = (sign = 0) => '"\\/bfnrt'.includes(String.fromCharCode(sign))
const isDigit = (sign = 0) => sign > 47 && sign < 58

/** Where a whole number, `true`, `false` or `null` ends; below zero for anything else, which is left to `JSON.parse`. */
export function endOfBare(line: Uint8Array, from: number): number {
  let at = from
  if (isDigit(line[at])) {
    do at++
    while (isDigit(line[at]))
    return line[from] === 48 && at > from + 1 ? -1 : at
  }
  const first = line[at]
  return endOfWord(line, at, first === 102 ? 'false' : first === 116 ? 'true' : 'null')
}

function endOfWord(line: Uint8Array, from: number, word: string): number {
  for (let at = 0; at < word.length; at++) if (line[from + at] !== word.charCodeAt(at)) return -1
  return from + word.length
}
