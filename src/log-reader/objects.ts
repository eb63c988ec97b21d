import type { LogFormat } from '../domain/log/reading'
import { alike } from './alike'
import { columnsOf } from './columns'
import { exactNumbers } from './exact-numbers'
import { type Format, inside, type Parsed, type Read, roundedId } from './formats/fields'
import { formatOf, formatsOfMessages } from './formats/known-formats'
import { noteUnread, type Sink } from './notes'
import { rowReader } from './rows'
import { takeGift } from './take-gift'
import type { Clock } from './written/clock'

/** Reads texts of which each is one JSON object: lines, or elements of a list. */
export type ObjectReader = {
  readonly text: (text: string, line: number) => void
  /** @returns Where the next line starts; below zero where this one is not like one before. */
  readonly bytes: (piece: Uint8Array, from: number, line: number) => number
  readonly object: (value: unknown, line: number, text: () => string) => unknown
}

/**
 * Each object is read by its own format where formats are mixed; nearly always, that is the one of
 * the object before.
 *
 * @param chosen - By the visitor: then every object is read so.
 */
export function objectReader(chosen: LogFormat | null, clock: Clock, into: Sink): ObjectReader {
  const { note } = into
  let name: LogFormat | null = chosen
  let format = chosen === null ? undefined : formatsOfMessages.get(chosen)
  const isChosen = format !== undefined
  const flat = flatReader(clock, into)
  const known = alike()
  const decoder = new TextDecoder()
  /** Whether ids beyond 2^53 were met as numbers. */
  let isExact = false

  const parse = (text: string): unknown => JSON.parse(isExact ? exactNumbers(text) : text)

  function recognize(message: Parsed): Format | undefined {
    if (isChosen || format?.is(message)) return format
    const other = formatOf(message)
    if (other === null) return undefined
    name = other
    format = formatsOfMessages.get(other)
    return format
  }

  /** @returns Whether it is the message of a gift. */
  function object(value: unknown, line: number, text: () => string): boolean {
    const message = objectIn(value)
    if (message === null) {
      noteUnread(note, line, text(), 'no-gift')
      return false
    }
    if ((!isChosen || chosen === 'tracker') && flat(message, line, text)) {
      note.format ??= 'tracker'
      return false
    }
    const read: Read = recognize(message)?.read(message, clock) ?? 'other'
    if (read !== 'other') note.format ??= name
    takeGift(read, line, text, into)
    return read !== 'other'
  }

  function objectOf(text: string, line: number): boolean {
    const value = parsed(text)
    if (value !== undefined) return object(value, line, () => text)
    noteUnread(note, line, text, isCut(text) ? 'cut' : 'not-json')
    return false
  }

  /** Some write the time or a word before the object, or a comma behind it. */
  function lenient(text: string): unknown {
    const [from, to] = [text.indexOf('{'), text.lastIndexOf('}')]
    if (from < 0 || (from === 0 && to === text.length - 1)) return undefined
    try {
      return parse(text.slice(from, to + 1))
    } catch {
      return undefined
    }
  }

  function parsed(text: string): unknown {
    try {
      return parse(text)
    } catch {
      return lenient(text)
    }
  }

  return {
    object,
    bytes(piece, from, line) {
      const found = known.read(piece, from)
      if (found === null) return -1
      note.lines++
      object(found.value, line, () => decoder.decode(piece.subarray(from, found.end)).trimEnd())
      return found.end
    },
    text(text, line) {
      if (text.length < 3 && text.trim() === '') return
      note.lines++
      // Nine of ten messages of a busy LIVE are comments and likes, which need not be parsed.
      if (note.format !== null && note.format !== 'tracker' && isOther(text)) {
        note.others++
        return
      }
      let isGift: boolean
      try {
        isGift = objectOf(text, line)
      } catch (error) {
        if (error !== roundedId) throw error
        isExact = true
        isGift = objectOf(text, line)
      }
      if (isGift && text.startsWith('{') && text.endsWith('}')) known.learn(text)
    },
  }
}

/** An object or a list of which only the beginning is there. */
const isCut = (text: string) => /^\s*[{[]/.test(text) && !/[}\]],?\s*$/.test(text)

/** An object whose text has no word of gifts. */
const isOther = (text: string) =>
  !text.includes('ift') && !text.includes('IFT') && text.startsWith('{') && text.endsWith('}')

/** An object, or the one in a frame such as `["gift", {…}]`, or in a text. */
function objectIn(value: unknown): Parsed | null {
  if (typeof value === 'string' && value.startsWith('{')) {
    try {
      return inside(JSON.parse(exactNumbers(value)))
    } catch {
      return null
    }
  }
  if (Array.isArray(value)) {
    const last: unknown = value.at(-1)
    return typeof last === 'object' && last !== null && !Array.isArray(last) ? inside(last) : null
  }
  return typeof value === 'object' && value !== null ? inside(value) : null
}

/** Objects of plain fields are rows, whose header is their names; false where they are none. */
function flatReader(clock: Clock, into: Sink) {
  let known = ''
  let row: ReturnType<typeof rowReader> | null = null

  return (message: Parsed, line: number, text: () => string): boolean => {
    if (isMessage(message)) return false
    const names = Object.keys(message)
    const joined = names.join('\n')
    if (joined !== known) {
      known = joined
      const found = columnsOf(names)
      const isOfGifts = found?.fields.gift !== undefined || found?.fields.giftId !== undefined
      // A chest of coins in a LIVE has coins and a time, too, and somebody who gave it.
      const columns = isOfGifts || !names.some((name) => OF_LIVES.test(name)) ? found : null
      row = columns && rowReader(columns, names, false, clock, into)
    }
    if (!row) return false
    row(Object.values(message), line, text)
    return true
  }
}

/** Names of fields that purchases don't have. */
const OF_LIVES = /user|unique|nickname|gift|repeat|streak|group|msg|like|viewer/i

/** Fields that trackers of finished gifts leave out, or objects. */
const isMessage = (message: Parsed) =>
  typeof message.gift === 'object' ||
  typeof message.user === 'object' ||
  typeof message.data === 'object' ||
  message.msgId !== undefined ||
  message.groupId !== undefined ||
  message.group_id !== undefined ||
  message.repeatEnd !== undefined ||
  message.repeat_end !== undefined ||
  message.combo !== undefined ||
  message.triggerTypeId !== undefined ||
  message.tikfinityUserId !== undefined ||
  message.GiftId !== undefined
