import type { KnownGift } from '../../../src/domain/log/figures'
import type { Person, SentGift } from '../../../src/domain/log/message'
import type { CountedGifts } from '../../../src/domain/log/reading'

/** A gift of a log, in short. */
export type Row = {
  readonly viewer: Person
  readonly gift: SentGift
  readonly count?: number
  /** In ms since 1970; without it, the log has no time. */
  readonly time?: number
  readonly to?: string | null
}

export const viewer = (id: string | null, handle: string | null = null): Person => ({
  id,
  handle,
  name: null,
})

export const sent = (name: string | null, coins: number | null, id: string | null = null) => ({
  id,
  name,
  coins,
})

/** Rows as the columns that a log is read into. */
export function counted(rows: readonly Row[]): CountedGifts {
  const [people, kinds, receivers] = [
    new Set<Person>(),
    new Set<SentGift>(),
    new Set<string | null>(),
  ]
  for (const row of rows) {
    people.add(row.viewer)
    kinds.add(row.gift)
    receivers.add(row.to ?? null)
  }
  const at = <T>(all: ReadonlySet<T>, one: T) => [...all].indexOf(one)
  return {
    length: rows.length,
    times: Float64Array.from(rows, ({ time }) => time ?? Number.NaN),
    viewers: Uint32Array.from(rows, (row) => at(people, row.viewer)),
    gifts: Uint32Array.from(rows, (row) => at(kinds, row.gift)),
    counts: Float64Array.from(rows, ({ count }) => count ?? 1),
    got: Uint16Array.from(rows, ({ to }) => at(receivers, to ?? null)),
    people: [...people],
    kinds: [...kinds],
    receivers: [...receivers],
  }
}

/** Kinds as they are known where the log says all of them. */
export const asLogged = ({ kinds }: CountedGifts): readonly KnownGift[] =>
  kinds.map(({ name, coins }) => ({
    slug: null,
    name: name ?? '',
    coins,
    by: coins === null ? 'unknown' : 'log',
    candidates: [],
  }))
