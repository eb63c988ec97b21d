import { readLink, writeLink } from './link'
import { labelOf, once, readSaved, type Saved } from './saved'

/** What a file says. */
export type SavedFile =
  | {
      readonly kind: 'saved'
      readonly entries: readonly Saved[]
      /** What was passed over, by its name, or by its place from 1 where it has none. */
      readonly unreadable: readonly (string | number)[]
    }
  | { readonly kind: 'other' }

/** In bytes: some twice what all that can be saved takes. */
export const fileAtMost = 1_000_000

const version = 1

/** The text of a file with saved calculations. */
export const writeFile = (saved: readonly Saved[]): string =>
  `${JSON.stringify({ version, saved }, null, 2)}\n`

/** Reads such a text, each entry whole or not at all, and once. Never throws, whatever the text. */
export function readFile(text: string): SavedFile {
  const entries = entriesIn(text)
  if (entries === null) return { kind: 'other' }
  const read = entries.map((entry) => readWhole(entry))
  return {
    kind: 'saved',
    entries: once(read.filter((entry) => entry !== null)),
    unreadable: read.flatMap((entry, at) => (entry === null ? [labelOf(entries[at], at)] : [])),
  }
}

function entriesIn(text: string): readonly unknown[] | null {
  try {
    const file: unknown = JSON.parse(text)
    if (typeof file !== 'object' || file === null) return null
    const { version: given, saved } = file as Record<string, unknown>
    return given === version && Array.isArray(saved) ? saved : null
  } catch {
    return null
  }
}

/** A link of which anything would be passed over is no whole calculation. */
function readWhole(entry: unknown): Saved | null {
  const saved = readSaved(entry)
  if (saved === null) return null
  const { scenario, ignored, foreign } = readLink(saved.link)
  if (ignored.length > 0 || foreign.length > 0) return null
  return { ...saved, link: String(writeLink(scenario)) }
}
