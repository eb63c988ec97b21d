import { backslash, endOfBare, endOfText, type Piece, pieceOf, quote } from './piece'

/** A line with holes for its texts, numbers, `true`, `false` and `null`. What patterns gain: bench/README.md, and alike.ts. */
export type Pattern = {
  /** What is before each hole, and after the last one. */
  readonly between: readonly Between[]
  readonly holes: readonly Hole[]
  /** What the line that fitted last says, which is made as it is asked for. */
  readonly value: object
  /** Where that line was, and where the next one starts. */
  piece: Piece
  end: number
}

/** Bytes, and the same bytes by fours: there is less to compare. */
type Between = { readonly bytes: Uint8Array; readonly fours: Uint32Array }

/** Where a value is in the line that fitted last. */
type Hole = {
  start: number
  end: number
  /** The text that was asked for last, and its bytes: the next one is often the same, and making a text takes longer than comparing. */
  text: string
  size: number
  readonly bytes: Uint8Array
  /** The value in the line of which the pattern was made. */
  learned: unknown
}

const [comma, newline, carriageReturn] = [44, 10, 13]

/** Whether a whole line has the bytes of the pattern, and values in its holes; notes where they are. */
export function fits(pattern: Pattern, piece: Piece, from: number): boolean {
  const { between, holes } = pattern
  const { bytes } = piece
  let at = from
  for (let index = 0; index < between.length; index++) {
    const same = between[index] as Between
    if (!isAt(same, piece, at)) return false
    at += same.bytes.length
    if (index === holes.length) break
    const hole = holes[index] as Hole
    hole.start = at
    at = bytes[at] === quote ? endOfText(piece, at + 1) : endOfBare(bytes, at)
    if (at < 0) return false
    hole.end = at
  }
  if (bytes[at] === carriageReturn) at++
  pattern.piece = piece
  pattern.end = at + 1
  return bytes[at] === newline
}

function isAt({ bytes, fours }: Between, piece: Piece, at: number): boolean {
  const { length } = bytes
  if (at + length > piece.bytes.length) return false
  for (let index = 0; index < fours.length; index++) {
    if (piece.view.getUint32(at + index * 4, true) !== fours[index]) return false
  }
  for (let index = fours.length * 4; index < length; index++) {
    if (piece.bytes[at + index] !== bytes[index]) return false
  }
  return true
}

function betweenOf(bytes: Uint8Array): Between {
  const { view } = pieceOf(bytes)
  const fourOf = (_: unknown, index: number) => view.getUint32(index * 4, true)
  return { bytes, fours: Uint32Array.from({ length: bytes.length >> 2 }, fourOf) }
}

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** The value in a hole of the line that fitted last. */
export function valueOf({ piece }: Pattern, hole: Hole): unknown {
  const line = piece.bytes
  const { start, end } = hole
  const first = line[start]
  if (first === quote) return textIn(line, start + 1, end - 1, hole)
  if (first === 102) return false
  if (first === 116) return true
  if (first === 110) return null
  // As `exactNumbers` does.
  if (end - start > 15) return textIn(line, start, end, hole)
  let number = 0
  for (let at = start; at < end; at++) number = number * 10 + (line[at] as number) - 48
  return number
}

/** Codes of the signs of a short text. */
const signs: number[] = []

/** Bytes that a short text has at most. */
const short = 64

function textIn(line: Uint8Array, start: number, end: number, last: Hole): string {
  const { bytes } = last
  const size = end - start
  if (size > short) return longText(line, start, end)
  if (size === last.size && isSame(line, start, bytes, size)) return last.text
  let isAscii = true
  signs.length = size
  for (let at = 0; at < size; at++) {
    const sign = line[start + at] as number
    isAscii &&= sign < 128 && sign !== backslash
    bytes[at] = sign
    signs[at] = sign
  }
  last.size = size
  last.text = isAscii ? String.fromCharCode.apply(null, signs) : longText(line, start, end)
  return last.text
}

function isSame(line: Uint8Array, start: number, bytes: Uint8Array, size: number): boolean {
  for (let at = 0; at < size; at++) if (line[start + at] !== bytes[at]) return false
  return true
}

function longText(line: Uint8Array, start: number, end: number): string {
  const text = decoder.decode(line.subarray(start, end))
  return text.includes('\\') ? JSON.parse(`"${text}"`) : text
}

/**
 * Takes a JSON object apart.
 *
 * @param fixed - Of each value in turn, whether it is the same in all lines that are to fit: then it needs no hole.
 */
export function patternOf(text: string, fixed: readonly boolean[] = []): Pattern {
  const line = encoder.encode(text)
  const piece = pieceOf(line)
  const between: Between[] = []
  const holes: Hole[] = []
  let at = 0
  let since = 0
  let values = 0

  function skip() {
    while (line[at] === 32 || line[at] === 9 || line[at] === 13 || line[at] === 10) at++
  }
  /** Passes a bracket, a comma or a colon and what is around it. */
  function pass() {
    skip()
    at++
    skip()
  }
  function fill(into: object, name: string) {
    const settings = { enumerable: true, configurable: true }
    if (line[at] === 123 || line[at] === 91) {
      Object.defineProperty(into, name, { value: inside(), ...settings })
      return
    }
    const start = at
    if (line[at] === quote) at = endOfText(piece, at + 1)
    else while (at < line.length && !' \t\r\n,]}'.includes(String.fromCharCode(line[at] ?? 0))) at++
    const hole: Hole = {
      start,
      end: at,
      text: '',
      size: -1,
      bytes: new Uint8Array(short),
      learned: undefined,
    }
    hole.learned = valueOf(pattern, hole)
    if (fixed[values++]) {
      Object.defineProperty(into, name, { value: hole.learned, ...settings })
      return
    }
    between.push(betweenOf(line.slice(since, start)))
    since = at
    holes.push(hole)
    Object.defineProperty(into, name, { get: () => valueOf(pattern, hole), ...settings })
  }
  function inside(): object {
    const isList = line[at] === 91
    const into: object = isList ? [] : {}
    pass()
    for (let index = 0; line[at] !== (isList ? 93 : 125); index++) {
      if (isList) fill(into, String(index))
      else {
        const start = at
        at = endOfText(piece, at + 1)
        const name: string = JSON.parse(decoder.decode(line.subarray(start, at)))
        pass()
        fill(into, name)
      }
      skip()
      if (line[at] === comma) pass()
    }
    at++
    return into
  }

  const value = {}
  const pattern: Pattern = { between, holes, value, piece, end: 0 }
  skip()
  Object.defineProperties(value, Object.getOwnPropertyDescriptors(inside()))
  between.push(betweenOf(line.slice(since)))
  return pattern
}
