import { create } from 'zustand'
import { limits } from '../domain/limits'
import { followStored } from './follow-stored'

/** A place that shows a calculation in its own way. */
type SavedPlace = (typeof places)[number]
const places = ['gifts', 'evidence', 'creators'] as const

type Names = Readonly<Record<string, string>>

/** A calculation that the visitor saved under a name. */
export type Saved = {
  readonly name: string
  /** The query of its link; empty for what the page opens with. */
  readonly link: string
  /** The path of the place that it was saved at; none on the calculator. */
  readonly place?: SavedPlace
  /** Names of the scenarios that it compares, by their difference as the link has it. */
  readonly names?: Names
  /** A moment as `toISOString` writes it. */
  readonly savedAt: string
}

/** The result of saving: all entries are kept, or none. */
export type SaveResult =
  | {
      readonly kind: 'kept'
      /** How many entries are new: the same link under the same name is kept once. */
      readonly more: number
    }
  | { readonly kind: 'tooMany' | 'noRoom' }

/** Of each browser. */
export const savedAtMost = 200
/** Of a name, in letters. */
export const nameAtMost = 80
/** Of a link, in letters: longer than any that the page writes. */
export const linkAtMost = 10_000

const key = 'rose-value-saved'
const version = 0

/** What the browser stores. */
type Stored = {
  /** Newest first. */
  readonly entries: readonly Saved[]
  /** Unreadable entries as they were found: a newer version may have written them. The visitor may delete them. */
  readonly unreadable: readonly unknown[]
}

const none: Stored = { entries: [], unreadable: [] }

export const useSaved = create<Stored>()(() => none)

/**
 * Reads the saved entries, and reads them again each time another tab changes them.
 *
 * @returns A function that ends it.
 */
export const followSaved = (): (() => void) => followStored(key, readAgain)

/** Adds calculations to the saved ones. */
export function addSaved(added: readonly Saved[]): SaveResult {
  readAgain()
  const { entries, unreadable } = useSaved.getState()
  const all = new Map(entries.map((entry) => [identityOf(entry), entry]))
  for (const entry of added) {
    const { names, ...there } = all.get(identityOf(entry)) ?? entry
    const given = namesOfBoth(names, entry.names)
    all.set(identityOf(entry), Object.keys(given).length > 0 ? { ...there, names: given } : there)
  }
  if (all.size > savedAtMost) return { kind: 'tooMany' }
  const newestFirst = [...all.values()].toSorted(
    (a, b) => Date.parse(b.savedAt) - Date.parse(a.savedAt),
  )
  return write({ entries: newestFirst, unreadable })
    ? { kind: 'kept', more: all.size - entries.length }
    : { kind: 'noRoom' }
}

/** Newer names replace older ones, and no more are kept than can be read again. */
function namesOfBoth(older: Names = {}, newer: Names = {}): Names {
  const others = Object.entries(older).filter(([difference]) => !Object.hasOwn(newer, difference))
  return Object.fromEntries([...others, ...Object.entries(newer)].slice(-limits.compared))
}

/** @returns Whether it is gone. */
export function removeSaved(dropped: Saved): boolean {
  readAgain()
  const { entries, unreadable } = useSaved.getState()
  const others = entries.filter((entry) => identityOf(entry) !== identityOf(dropped))
  return write({ entries: others, unreadable })
}

/** @returns Whether all unreadable entries are gone. */
export function dropUnreadable(): boolean {
  readAgain()
  return write({ ...useSaved.getState(), unreadable: [] })
}

/** Tells entries apart; a name has no end of line in it. */
export const identityOf = ({ name, link, place }: Saved): string => [name, place, link].join('\n')

/** The first entry of each calculation and name. */
export function once(entries: readonly Saved[]): Saved[] {
  const found = new Set<string>()
  return entries.filter((entry) => {
    const identity = identityOf(entry)
    return !found.has(identity) && found.add(identity)
  })
}

/** A label for an unreadable entry: its name, or its place from 1 if it has none. */
export function labelOf(entry: unknown, at: number): string | number {
  const name: unknown = (entry as { name?: unknown } | null)?.name
  const short = typeof name === 'string' ? nameOf(name.slice(0, 40)) : ''
  return isName(short) ? short : at + 1
}

/** A name as it is kept: on one line. */
export const nameOf = (typed: string): string => typed.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim()

/** Reads an entry from a value of any kind: the whole entry or nothing. */
export function readSaved(value: unknown): Saved | null {
  if (typeof value !== 'object' || value === null) return null
  const { name, link, savedAt, place, names } = value as Record<string, unknown>
  if (!isName(name) || !isLink(link) || !isMoment(savedAt)) return null
  const at = places.find((one) => one === place)
  const isWhole =
    (place === undefined || at !== undefined) && (names === undefined || isNames(names))
  return isWhole
    ? { name, link, savedAt, ...(at && { place: at }), ...(names !== undefined && { names }) }
    : null
}

export const isName = (name: unknown): name is string =>
  typeof name === 'string' &&
  name.length <= nameAtMost &&
  name === nameOf(name) &&
  // At least one visible character.
  /[\p{L}\p{N}\p{P}\p{S}]/u.test(name)

/** At most one for each scenario. */
const isNames = (names: unknown): names is Names =>
  typeof names === 'object' &&
  names !== null &&
  Object.keys(names).length <= limits.compared &&
  Object.entries(names).every(([difference, name]) => isLink(difference) && isName(name))

const isLink = (link: unknown): link is string =>
  typeof link === 'string' && link.length <= linkAtMost

/** A date after 1970, as `toISOString` writes it. */
const isMoment = (text: unknown): text is string =>
  typeof text === 'string' &&
  /^\d{4}-/.test(text) &&
  Date.parse(text) >= 0 &&
  new Date(text).toISOString() === text

/** Another tab may have written meanwhile. */
function readAgain() {
  const text = localStorage.getItem(key)
  useSaved.setState(text ? readStored(text) : none)
}

/** If the browser has no room left, everything stays as it was. */
function write({ entries, unreadable }: Stored): boolean {
  const state = { entries: [...entries, ...unreadable] }
  try {
    localStorage.setItem(key, JSON.stringify({ state, version }))
  } catch {
    return false
  }
  useSaved.setState({ entries, unreadable })
  return true
}

/** Each entry is read whole or not at all. A text that is not a list counts as one unreadable entry. */
function readStored(text: string): Stored {
  const all = entriesIn(text) ?? [text]
  const read = all.map((entry) => readSaved(entry))
  return {
    entries: once(read.filter((entry) => entry !== null)),
    unreadable: all.filter((_, at) => read[at] === null),
  }
}

function entriesIn(text: string): readonly unknown[] | null {
  try {
    const stored = JSON.parse(text)
    return stored.version === version && Array.isArray(stored.state.entries)
      ? stored.state.entries
      : null
  } catch {
    return null
  }
}
