import type { LogFormat } from '../domain/log/reading'
import { tableReader } from './csv'
import type { Sink } from './notes'
import { objectReader } from './objects'
import { listReader } from './plain-list'
import type { FileToRead } from './protocol'
import { recognize, type Shape } from './recognize'
import { readWhole } from './whole'
import { clockOf } from './written/clock'

/** Reads one file, which somebody else takes apart. */
export type FileReader = {
  readonly shape: Shape
  /**
   * Takes a line, an element of a list, the whole text, or a piece of a table.
   *
   * @param number - Of the line or the element, from 1.
   */
  readonly push: (text: string, number: number) => void
  /**
   * Takes a line of a piece of the file, in UTF-8, where it can do without its text.
   *
   * @param from - Where it starts.
   * @returns Where the next one starts; below zero where this one was not taken: then its text is pushed.
   */
  readonly take?: ((piece: Uint8Array, from: number, number: number) => number) | undefined
  readonly end: () => void
}

/**
 * Recognizes a file by its beginning.
 *
 * @param head - The first 64 KiB of its text.
 * @param options - What the visitor corrected.
 * @param into - Where everything goes that the file holds. Its `note.format` is set once it is known.
 */
export function openFile(
  name: string,
  head: string,
  options: Omit<FileToRead, 'file'>,
  into: Sink,
): FileReader {
  const { note } = into
  const text = head.replace(/^\uFEFF/, '')
  const chosen: LogFormat | null = options.format ?? (options.columns ? 'columns' : null)
  const clock = clockOf(name, text, options.dates)
  const { shape, format, isKnown } = recognize(text, chosen)
  const { push, take, end } = readerOf()

  function readerOf(): Pick<FileReader, 'push' | 'take'> & Partial<Pick<FileReader, 'end'>> {
    if (shape === 'table')
      return tableReader(text, options.columns, options.format === 'columns', clock, into)
    if (shape === 'whole')
      return { push: (all) => readWhole(withoutMark(all), chosen, clock, into) }
    if (format === 'plain-list') return { push: listReader(text, clock, into) }
    const objects = objectReader(format, clock, into)
    if (chosen !== null) note.format = chosen
    return { push: objects.text, take: objects.bytes }
  }

  return {
    shape,
    push:
      shape === 'lines'
        ? (line, number) => push(number === 1 ? withoutMark(line) : line, number)
        : push,
    take,
    end() {
      end?.()
      if (clock.isUndated) note.clock = 'undated'
      else if (clock.isLocal) note.clock = 'local'
      const years = clock.years()
      if (years) note.years = years
      const dates =
        clock.dayFirst === null ? 'unclear' : clock.dayFirst ? 'day-first' : 'month-first'
      if (clock.isAsked && (into.purchases.length > 0 || clock.isLocal)) note.dates = dates
      if (!isKnown || (note.format === null && note.lines > 0)) note.problem ??= 'nothing-known'
      if (text.trim() === '') note.problem = 'empty'
    },
  }
}

const withoutMark = (text: string) => text.replace(/^\uFEFF/, '')
