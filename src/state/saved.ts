import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'

/** A calculation that the visitor saved under a name. */
export type Saved = {
  readonly name: string
  /** The query of its link; empty for what the page opens with. */
  readonly link: string
  /** A moment as `toISOString` writes it. */
  readonly savedAt: string
}

/** What came of keeping some: all of them or none. */
export type Kept =
  | {
      readonly kind: 'kept'
      /** How many there are more than before: the same link under the same name is kept once. */
      readonly more: number
    }
  | { readonly kind: 'tooMany' | 'noRoom' }

/** Of each browser. */
export const savedAtMost = 200
/** Of a name, in letters. */
export const nameAtMost = 80
/** Of a link, in letters: longer than any that the page writes. */
const linkAtMost = 2000

const key = 'rose-value-saved'

/** Newest first. */
export const useSaved = create<{ readonly entries: readonly Saved[] }>()(
  persist(() => ({ entries: [] as readonly Saved[] }), {
    name: key,
    storage: createJSONStorage(() => localStorage),
    skipHydration: true,
    merge: (stored) => ({ entries: readStored(stored) }),
  }),
)

/** Reads what is kept, and again whenever another tab changes it, until the returned function ends that. */
export function followSaved(): () => void {
  readAgain()
  const follow = (event: StorageEvent) => {
    if (event.key === key || event.key === null) readAgain()
  }
  addEventListener('storage', follow)
  return () => removeEventListener('storage', follow)
}

/** Adds calculations to those that are kept. */
export function keepSaved(added: readonly Saved[]): Kept {
  readAgain()
  const { entries } = useSaved.getState()
  const all = new Map([...added, ...entries].map((entry) => [identityOf(entry), entry]))
  if (all.size > savedAtMost) return { kind: 'tooMany' }
  const newestFirst = [...all.values()].toSorted((a, b) => (a.savedAt < b.savedAt ? 1 : -1))
  return write(newestFirst) ? { kind: 'kept', more: all.size - entries.length } : { kind: 'noRoom' }
}

/** @returns Whether it is gone. */
export function dropSaved(dropped: Saved): boolean {
  readAgain()
  const { entries } = useSaved.getState()
  return write(entries.filter((entry) => identityOf(entry) !== identityOf(dropped)))
}

/** Tells entries apart; a name has no end of line in it. */
export const identityOf = ({ name, link }: Saved): string => `${name}\n${link}`

/** A name as it is kept: on one line. */
export const nameOf = (typed: string): string => typed.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim()

/** What can be kept of a value of any kind: all of an entry or nothing. */
export function readSaved(value: unknown): Saved | null {
  if (typeof value !== 'object' || value === null) return null
  const { name, link, savedAt } = value as Record<string, unknown>
  return isName(name) && isLink(link) && isMoment(savedAt) ? { name, link, savedAt } : null
}

export const isName = (name: unknown): name is string =>
  typeof name === 'string' &&
  name.length <= nameAtMost &&
  name === nameOf(name) &&
  // Something that can be seen.
  /[\p{L}\p{N}\p{P}\p{S}]/u.test(name)

const isLink = (link: unknown): link is string =>
  typeof link === 'string' && link.length <= linkAtMost

const isMoment = (text: unknown): text is string =>
  typeof text === 'string' &&
  /^\d{4}-/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(text).toISOString() === text

/** Another tab may have written meanwhile. */
const readAgain = () => void useSaved.persist.rehydrate()

/** Where the browser has no room left, everything stays as it was. */
function write(entries: readonly Saved[]): boolean {
  try {
    useSaved.setState({ entries })
    return true
  } catch {
    readAgain()
    return false
  }
}

function readStored(stored: unknown): readonly Saved[] {
  const entries: unknown = (stored as { entries?: unknown } | undefined)?.entries
  return Array.isArray(entries) ? entries.flatMap((entry) => readSaved(entry) ?? []) : []
}
