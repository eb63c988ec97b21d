import { countGifts } from '../domain/log/counter'
import type { FileRead, Reading } from '../domain/log/reading'
import { emptyNotes } from './notes'
import type { FileToRead } from './protocol'
import { readFile } from './read-file'

/** How far reading is: bytes of the files as they are on the disk, and gifts so far. */
export type Progress = (bytes: number, gifts: number) => void

/** Told no more often than somebody can read, in ms. */
const pause = 100

/** Reads files as the parts of one log, one after the other. */
export async function readLog(
  files: readonly FileToRead[],
  onProgress: Progress,
): Promise<Reading> {
  const lists = { purchases: [], sent: [], lives: [], totals: [] }
  const into = { gifts: countGifts(), ...lists, months: new Map() }
  const read: FileRead[] = []
  let before = 0
  let told = Number.NEGATIVE_INFINITY

  function tell(bytes: number) {
    const now = performance.now()
    if (now - told < pause) return
    told = now
    onProgress(before + bytes, into.gifts.rows())
  }

  for (const given of files) {
    const { name, size } = given.file
    const note = emptyNotes()
    const problem = await readFile(given, { ...into, note, file: read.length }, tell)
    read.push({ ...note, name, size, problem: problem ?? note.problem })
    into.gifts.endFile()
    before += size
  }
  onProgress(before, into.gifts.rows())
  return { files: read, gifts: into.gifts.counted(), ...lists }
}
