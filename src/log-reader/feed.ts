import type { FileProblem } from '../domain/log/reading'
import type { FileReader } from './file-reader'

/** Takes a text as UTF-8, piece by piece, and hands it over as a reader wants it. */
export type Feed = {
  /** @returns Why the rest can't be read; null where it can. */
  readonly push: (bytes: Uint8Array) => FileProblem | null
  /** @returns Whether the file ends in the middle of something. */
  readonly end: () => FileProblem | null
}

/** A line, an element or a whole file may have so many bytes: a text of a browser can't be much longer than twice that. */
const longest = 200 * 2 ** 20

const newline = 10

/** How a file of each shape is taken apart. */
export const feedOf: Readonly<Record<FileReader['shape'], (reader: FileReader) => Feed>> = {
  lines,
  elements,
  whole,
  table,
}

/**
 * Each line is decoded by itself. A large piece becomes a text of two bytes for each sign because of a single emoji: then a
 * line takes 4.5 µs in place of 3.9 to decode and parse (Chromium 156), and what is kept of it keeps all of the piece.
 */
function lines({ push, take }: FileReader): Feed {
  const decoder = new TextDecoder()
  const rest = parts<Uint8Array>()
  let number = 0

  /** Gives a line, which ends before its line break. */
  function give(bytes: Uint8Array) {
    number++
    const line = bytes.at(-1) === 13 ? bytes.subarray(0, -1) : bytes
    const text = decoder.decode(line)
    if (text !== '') push(text, number)
  }
  /** Takes whole lines, and returns where the rest starts. */
  function giveAll(bytes: Uint8Array): number {
    let start = 0
    while (start < bytes.length) {
      const next = take?.(bytes, start, number + 1) ?? -1
      if (next >= 0) {
        number++
        start = next
        continue
      }
      const end = bytes.indexOf(newline, start)
      if (end < 0) break
      give(bytes.subarray(start, end))
      start = end + 1
    }
    return start
  }
  return {
    push(bytes) {
      let start = 0
      if (rest.size > 0) {
        start = bytes.indexOf(newline) + 1
        if (rest.size + (start || bytes.length) > longest) return 'too-large'
        if (start > 0) giveAll(joined(rest.take(bytes.subarray(0, start))))
      }
      if (rest.size === 0) start += giveAll(start > 0 ? bytes.subarray(start) : bytes)
      if (start < bytes.length) rest.add(bytes.slice(start))
      return rest.size > longest ? 'too-large' : null
    },
    end() {
      if (rest.size === 0) return null
      const last = joined(rest.take())
      give(last)
      return isCutObject(decoder.decode(last)) ? 'cut' : null
    },
  }
}

const isCutObject = (line: string) => {
  if (!line.startsWith('{')) return false
  try {
    JSON.parse(line)
    return false
  } catch {
    return true
  }
}

/**
 * The elements of a JSON array (decision 48), by brackets, commas and quotes alone: what is in between is the reader's business, and an
 * element that can't be read costs no other one.
 */
function elements({ push }: FileReader): Feed {
  const decoder = new TextDecoder()
  const rest = parts<string>()
  let number = 0
  let depth = 0
  let isInText = false
  let isEscaped = false

  function give(text: string) {
    const element = rest.take(text).join('').trim()
    if (element !== '') push(element, ++number)
  }
  return {
    push(bytes) {
      const text = decoder.decode(bytes, { stream: true })
      let from = 0
      for (let at = 0; at < text.length; at++) {
        const sign = text.charCodeAt(at)
        if (isInText) {
          if (isEscaped) isEscaped = false
          else if (sign === 92) isEscaped = true
          else if (sign === 34) isInText = false
        } else if (sign === 34) isInText = true
        else if (sign === 91 || sign === 123) {
          depth++
          if (depth === 1) from = at + 1
        } else if (sign === 93 || sign === 125) {
          depth--
          if (depth === 0) give(text.slice(from, at))
        } else if (sign === 44 && depth === 1) {
          give(text.slice(from, at))
          from = at + 1
        }
      }
      if (depth > 0) rest.add(text.slice(from))
      return rest.size > longest ? 'too-large' : null
    },
    end() {
      if (depth <= 0) return null
      give('')
      return 'cut'
    },
  }
}

function whole({ push }: FileReader): Feed {
  const decoder = new TextDecoder()
  const all = parts<string>()
  return {
    push(bytes) {
      all.add(decoder.decode(bytes, { stream: true }))
      return all.size > longest ? 'too-large' : null
    },
    end() {
      push(all.take(decoder.decode()).join(''), 1)
      return null
    },
  }
}

function table({ push }: FileReader): Feed {
  const decoder = new TextDecoder()
  let number = 0
  return {
    push(bytes) {
      push(decoder.decode(bytes, { stream: true }), ++number)
      return null
    },
    end: () => null,
  }
}

/** Pieces of something that isn't complete yet; joined once, since joining at each piece would take the square of the time. */
function parts<Part extends { readonly length: number }>() {
  let kept: Part[] = []
  let size = 0
  return {
    get size() {
      return size
    },
    add(part: Part) {
      kept.push(part)
      size += part.length
    },
    /** All of them, and a last one. */
    take(...last: readonly Part[]): Part[] {
      const taken = [...kept, ...last]
      kept = []
      size = 0
      return taken
    },
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}
