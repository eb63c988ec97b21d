import { fits, type Pattern, patternOf, valueOf } from './pattern'
import { pieceOf } from './piece'

/** Reads lines that are like lines before. */
export type Alike = {
  /**
   * @param bytes - Lines in UTF-8, of which one starts at `from`.
   * @returns What is there; null where it is like no line before, is no JSON, or doesn't end in these bytes.
   */
  readonly read: (bytes: Uint8Array, from: number) => AlikeLine | null
  /** Notes what a line is like, given as the text of a JSON object. */
  readonly learn: (line: string) => void
}

/** A line that was read. The next call of `read` overwrites its value. */
export type AlikeLine = {
  /** What `JSON.parse` makes of the line, but that whole numbers of 16 digits and more are texts. */
  readonly value: object
  /** Where the next line starts. */
  readonly end: number
}

/** Lines with the same members. */
type Shape = {
  readonly text: string
  /** Fits all of them. */
  readonly pattern: Pattern
  /** Fits those that have, in some members, the values that all had so far: there is less to look at. */
  narrow: Pattern | null
  /** Which values have been the same in all lines that the narrow pattern didn't fit. */
  readonly same: boolean[]
  lines: number
}

const most = 8

/** So many lines show which values are the same in all of them. */
const enough = 32

/**
 * A program writes the same members in the same order each time, so a line that has the bytes of one before
 * between its values is JSON of the same shape, and only what is asked of it need be made a text or a number. A million
 * events take 4 s with it in place of 11, and 5 without narrow patterns (`npm run bench:log`, Chromium 156).
 */
export function alike(): Alike {
  const shapes: Shape[] = []
  let piece = pieceOf(new Uint8Array())
  let learned = 0
  let found = 0

  function read(shape: Shape, from: number): Pattern | null {
    if (shape.narrow && fits(shape.narrow, piece, from)) return shape.narrow
    if (!fits(shape.pattern, piece, from)) return null
    narrow(shape)
    return shape.pattern
  }
  return {
    read(bytes, from) {
      if (bytes !== piece.bytes) piece = pieceOf(bytes)
      for (let at = 0; at < shapes.length; at++) {
        const shape = shapes[at] as Shape
        const line = read(shape, from)
        if (!line) continue
        if (at > 0) shapes.unshift(...shapes.splice(at, 1))
        found++
        return line
      }
      return null
    },
    learn(text) {
      // Where each line is of another shape, looking for one costs more than it gains.
      if (learned > 64 + found / 16) return
      learned++
      const pattern = patternOf(text)
      const same = pattern.holes.map(() => true)
      shapes.unshift({ text, pattern, narrow: null, same, lines: 0 })
      shapes.splice(most)
    },
  }
}

function narrow(shape: Shape) {
  const { text, pattern, same } = shape
  pattern.holes.forEach((hole, at) => {
    same[at] &&= valueOf(pattern, hole) === hole.learned
  })
  shape.lines++
  if (shape.lines % enough === 0) shape.narrow = patternOf(text, same)
}
