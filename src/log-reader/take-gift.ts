import type { Read } from './formats/fields'
import { noteUnread, type Sink } from './notes'

/** Counts what was read of one line, and notes what became of it. */
export function takeGift(read: Read, line: number, text: () => string, { gifts, note }: Sink) {
  if (read === 'other') {
    note.others++
    return
  }
  if (typeof read === 'string') return noteUnread(note, line, text(), read)
  if (Number.isNaN(read.time)) note.oddTimes = (note.oddTimes ?? 0) + 1
  const added = gifts.add(read)
  if (added === 'repeat') note.repeats++
  else if (added === 'part') note.partsOfStreaks++
}
