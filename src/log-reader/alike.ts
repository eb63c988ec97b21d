/** Reads lines that are like lines before. */
export type Alike = {
  /**
   * @returns What `JSON.parse` makes of the line, but that whole numbers of 16 digits and more are texts; null where it is like no line
   * before, or no JSON. The object is the same each time, and good until the next line.
   */
  readonly read: (line: Uint8Array) => object | null
  /** Notes what a line is like, given as the text of a JSON object. */
  readonly learn: (line: string) => void
}

/** A line with holes for its texts, numbers, `true`, `false` and `null`. */
type Pattern = {
  /** What is before each hole, and after the last one. */
  readonly between: readonly Uint8Array[]
  /** Where each hole of the line that was read last starts and ends. */
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  readonly value: object
}

const most = 8

/**
 * A program writes the same members in the same order each time, so a line that has the bytes of one before
 * between its values is JSON of the same shape, and only what is asked of it need be made a text or a number. With it, and with
 * pieces that are read ahead (`read-file.ts`), 401 MB take 2.4 s in place of 3.5 (`npm run bench:log`, Chromium 156).
 */
export function alike(): Alike {
  const patterns: Pattern[] = []
  let current: Uint8Array = new Uint8Array()
  let learned = 0
  let found = 0

  return {
    read(line) {
      for (let at = 0; at < patterns.length; at++) {
        const pattern = patterns[at] as Pattern
        if (!fits(pattern, line)) continue
        if (at > 0) patterns.unshift(...patterns.splice(at, 1))
        current = line
        found++
        return pattern.value
      }
      return null
    },
    learn(line) {
      // Where each line is of another shape, looking for one costs more than it gains.
      if (learned > 64 + found / 16) return
      learned++
      patterns.unshift(patternOf(line, () => current))
      patterns.splice(most)
    },
  }
}

const [quote, backslash, comma] = [34, 92, 44]

/** Whether a line has the bytes of the pattern, and values in its holes; notes where they are. */
function fits({ between, starts, ends }: Pattern, line: Uint8Array): boolean {
  const { length } = line
  let at = 0
  for (let hole = 0; hole < between.length; hole++) {
    const bytes = between[hole] as Uint8Array
    for (let next = 0; next < bytes.length; next++) {
      if (line[at + next] !== bytes[next]) return false
    }
    at += bytes.length
    if (hole === starts.length) break
    starts[hole] = at
    at = line[at] === quote ? endOfText(line, at + 1) : endOfBare(line, at)
    if (at < 0) return false
    ends[hole] = at
  }
  return at === length
}

/** Where a text ends, after its quote; below zero where it is no JSON. */
function endOfText(line: Uint8Array, from: number): number {
  for (let at = from; at < line.length; at++) {
    const sign = line[at] as number
    if (sign === quote) return at + 1
    if (sign < 32) return -1
    if (sign !== backslash) continue
    at++
    if (line[at] === 117) {
      for (let digit = 1; digit <= 4; digit++) if (!isHex(line[at + digit])) return -1
      at += 4
    } else if (!isEscape(line[at])) return -1
  }
  return -1
}

const isHex = (sign = 0) => isDigit(sign) || (sign > 64 && sign < 71) || (sign > 96 && sign < 103)
const isEscape = (sign = 0) => '"\\/bfnrt'.includes(String.fromCharCode(sign))
const isDigit = (sign = 0) => sign > 47 && sign < 58

/** Where a whole number, `true`, `false` or `null` ends; below zero for anything else, which is left to `JSON.parse`. */
function endOfBare(line: Uint8Array, from: number): number {
  let at = from
  if (isDigit(line[at])) {
    do at++
    while (isDigit(line[at]))
    return line[from] === 48 && at > from + 1 ? -1 : at
  }
  for (const word of words) {
    if (word.every((sign, index) => line[from + index] === sign)) return from + word.length
  }
  return -1
}

const encoder = new TextEncoder()
const decoder = new TextDecoder()
const words = ['false', 'true', 'null'].map((word) => [...encoder.encode(word)])

/** The value in a hole. */
function valueIn(line: Uint8Array, start: number, end: number): unknown {
  const first = line[start]
  if (first === quote) return textIn(line, start + 1, end - 1)
  if (first === 102) return false
  if (first === 116) return true
  if (first === 110) return null
  // As `exactNumbers` does.
  if (end - start > 15) return textIn(line, start, end)
  let number = 0
  for (let at = start; at < end; at++) number = number * 10 + (line[at] as number) - 48
  return number
}

/** Codes of the signs of a short text. */
const signs: number[] = []

function textIn(line: Uint8Array, start: number, end: number): string {
  const length = end - start
  let isPlain = length < 64
  for (let at = 0; isPlain && at < length; at++) {
    const sign = line[start + at] as number
    isPlain = sign < 128 && sign !== backslash
    signs[at] = sign
  }
  if (isPlain) {
    signs.length = length
    return String.fromCharCode.apply(null, signs)
  }
  const text = decoder.decode(line.subarray(start, end))
  return text.includes('\\') ? JSON.parse(`"${text}"`) : text
}

/** Takes a JSON object apart. */
function patternOf(text: string, current: () => Uint8Array): Pattern {
  const line = encoder.encode(text)
  const between: Uint8Array[] = []
  const holes: [number, number][] = []
  let at = 0
  let since = 0

  function skip() {
    while (line[at] === 32 || line[at] === 9 || line[at] === 13 || line[at] === 10) at++
  }
  /** Passes a bracket, a comma or a colon and what is around it. */
  function pass() {
    skip()
    at++
    skip()
  }
  function hole(): number {
    between.push(line.slice(since, at))
    const start = at
    if (line[at] === quote) at = endOfText(line, at + 1)
    else while (at < line.length && !' \t\r\n,]}'.includes(String.fromCharCode(line[at] ?? 0))) at++
    since = at
    return holes.push([start, at]) - 1
  }
  function fill(into: object, name: string) {
    if (line[at] === 123 || line[at] === 91) {
      Object.defineProperty(into, name, { value: inside(), enumerable: true, configurable: true })
      return
    }
    const index = hole()
    Object.defineProperty(into, name, {
      get: () => valueIn(current(), pattern.starts[index] ?? 0, pattern.ends[index] ?? 0),
      enumerable: true,
      configurable: true,
    })
  }
  function inside(): object {
    const isList = line[at] === 91
    const into: object = isList ? [] : {}
    pass()
    for (let index = 0; line[at] !== (isList ? 93 : 125); index++) {
      if (isList) fill(into, String(index))
      else {
        const start = at
        at = endOfText(line, at + 1)
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

  skip()
  const value = inside()
  between.push(line.slice(since))
  const pattern = {
    between,
    starts: new Uint32Array(holes.length),
    ends: new Uint32Array(holes.length),
    value,
  }
  return pattern
}
