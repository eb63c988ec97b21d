import type { Read } from './formats/fields'
import { type Notes, noteUnread, type Sink } from './notes'

/** Counts what was read of one line, and notes what became of it. */
export function takeGift(read: Read, line: number, text: () => string, { gifts, note }: Sink) {
  if (read === 'other') {
    note.others++
    return
  }
  if (typeof read === 'string') return noteUnread(note, line, text(), read)
  if (Number.isNaN(read.time)) noteOddTime(note, line)
  const added = gifts.add(read)
  if (added === 'repeat') note.repeats++
  else if (added === 'part') note.partsOfStreaks++
}

/** Lines that are named. */
const NAMED_LINES = 10

function noteOddTime(note: Notes, line: number) {
  note.oddTimes = (note.oddTimes ?? 0) + 1
  if (note.oddTimes <= NAMED_LINES) note.oddTimeLines = [...(note.oddTimeLines ?? []), line]
}
