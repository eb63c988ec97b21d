import type { LogFormat } from '../domain/log/reading'
import { exactNumbers } from './exact-numbers'
import { inside, type Parsed } from './formats/fields'
import { formatOf } from './formats/known-formats'
import type { Sink } from './notes'
import { objectReader } from './objects'
import { isTikTokExport, readTikTokExport } from './tiktok-export'
import type { Clock } from './written/clock'

/** Lists are looked for so deep inside of an object. */
const DEPTH = 4

/** Reads a text that is one JSON object: TikTok's own export, or one with lists of messages in it. */
export function readWhole(text: string, chosen: LogFormat | null, clock: Clock, into: Sink) {
  const objects = objectReader(chosen === 'tiktok-export' ? null : chosen, clock, into)
  const value = parsed(text)
  if (value === undefined) return readCut(text, objects.text, into)
  const object = inside(value)
  if (chosen === 'tiktok-export' || (chosen === null && isTikTokExport(object))) {
    return readTikTokExport(object, into)
  }
  let line = 0
  const take = (one: unknown) => {
    line++
    into.note.lines++
    objects.object(one, line, () => JSON.stringify(one))
  }
  if (formatOf(object) !== null) return take(object)
  for (const list of listsIn(object, DEPTH)) list.forEach(take)
  if (into.note.format === null) into.note.problem = 'nothing-known'
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(exactNumbers(text))
  } catch {
    return undefined
  }
}

/** Lists of objects, the outermost of each branch. */
function listsIn(object: Parsed, depth: number): readonly (readonly unknown[])[] {
  if (depth === 0) return []
  return Object.values(object).flatMap((value) => {
    if (!Array.isArray(value)) return listsIn(inside(value), depth - 1)
    return value.some((one) => typeof one === 'object' && one !== null) ? [value] : []
  })
}

/** Objects one after the other, as some programs write them over several lines, or what stands of a file that was cut. */
function readCut(text: string, take: (text: string, line: number) => void, into: Sink) {
  let line = 0
  const end = forEachObject(text, 0, (object) => take(object, ++line))
  if (end === text.length) return
  into.note.problem = 'cut'
  if (line > 0) return
  const list = text.indexOf('[')
  if (list >= 0) forEachObject(text, list + 1, (object) => take(object, ++line))
}

/**
 * Takes each whole object from here on, and returns where the last one ended; the end of the text
 * where nothing is left.
 */
function forEachObject(text: string, from: number, take: (object: string) => void): number {
  const sign = /"[^"\\]*(?:\\[^][^"\\]*)*"|[{}]/g
  sign.lastIndex = from
  let [depth, start, end] = [0, from, from]
  for (let found = sign.exec(text); found; found = sign.exec(text)) {
    if (found[0] === '{' && depth++ === 0) start = found.index
    if (found[0] !== '}') continue
    if (depth === 0) break
    if (--depth > 0) continue
    end = sign.lastIndex
    take(text.slice(start, end))
  }
  return /^[\s,\]]*$/.test(text.slice(end)) ? text.length : end
}
