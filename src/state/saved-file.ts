import { limits } from '../domain/limits'
import { readLink, writeLink } from './link'
import { labelOf, linkAtMost, nameAtMost, once, readSaved, type Saved, savedAtMost } from './saved'

/** What a file contains. */
export type SavedFile =
  | {
      readonly kind: 'saved'
      readonly entries: readonly Saved[]
      /** The entries that were ignored, by their name, or by their place from 1 if they have none. */
      readonly unreadable: readonly (string | number)[]
    }
  | { readonly kind: 'other' }

/**
 * The most that an entry takes, in bytes: its link, the parts of it that have names once more, and those names, with up to
 * six bytes a letter, as in `\ud83c`. The rest takes less than 500.
 */
const entryAtMost = 2 * linkAtMost + 6 * nameAtMost * (1 + limits.compared) + 500

/** In bytes: room for all entries that can be saved. */
export const fileAtMost = savedAtMost * entryAtMost

/** Since version 2, a link may hold a basket, and since version 3 scenarios to compare. */
const version = 3

const readable: readonly unknown[] = [1, 2, version]

/** The text of a file with saved calculations. */
export const writeFile = (saved: readonly Saved[]): string =>
  `${JSON.stringify({ version, saved }, null, 2)}\n`

/** Reads such a text, each entry whole or not at all, and each only once. Never throws. */
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
    return readable.includes(given) && Array.isArray(saved) ? saved : null
  } catch {
    return null
  }
}

/** A link with an ignored or unknown part is not a whole calculation. */
function readWhole(entry: unknown): Saved | null {
  const saved = readSaved(entry)
  if (saved === null) return null
  const { scenario, ignored, foreign } = readLink(saved.link)
  if (ignored.length > 0 || foreign.length > 0) return null
  return { ...saved, link: String(writeLink(scenario)) }
}
