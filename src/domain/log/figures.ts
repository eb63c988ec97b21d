import type { Person } from './message'

/** A gift of the log, looked up: what one of it costs. */
export type KnownGift = {
  /** As in the catalogue; null where it is in none. */
  readonly slug: string | null
  /** In English where it is in the catalogue, else as the log writes it. */
  readonly name: string
  /** Price of one, in coins; null where it is not known, and then it counts as no coins at all. */
  readonly coins: number | null
  /** How the price is known, or why it is not. */
  readonly by: 'log' | 'number' | 'name' | 'translated-name' | 'visitor' | 'unknown' | 'ambiguous'
  /** Where several gifts have the name: their slugs, of which the visitor chooses one. */
  readonly candidates: readonly string[]
}

/** What the gifts of a log come to, for one receiver. */
export type LogFigures = {
  readonly gifts: number
  /** Of gifts whose price is known. */
  readonly coins: number
  /** Gifts of no known price; they are in `gifts`, and not in `coins`. */
  readonly unpriced: number
  /** Gifts of no known time, or of one that is years away from the others; they are in `gifts`, and in no minute. */
  readonly untimed: number
  /** When the first and the last came, in ms since 1970; null where no row has a time. */
  readonly from: number | null
  readonly to: number | null
  /** Of viewers, the one with most coins first. */
  readonly gifters: readonly GifterRow[]
  /** Of gifts, the one with most coins first. */
  readonly kinds: readonly KindRow[]
  /** Coins in each minute of the clock, from that of `from` on; empty without times. */
  readonly minutes: readonly number[]
  readonly surges: readonly Surge[]
}

export type GifterRow = {
  readonly person: Person
  readonly gifts: number
  readonly coins: number
}

export type KindRow = {
  readonly gift: KnownGift
  readonly sent: number
  readonly coins: number
}

/** Minutes in which far more coins came than usual. */
export type Surge = {
  /** Its first and its last minute: indexes into `minutes`. */
  readonly first: number
  readonly last: number
  readonly coins: number
  /** What made it: viewer and gift, most coins first; at most three. */
  readonly makers: readonly {
    readonly gift: KnownGift
    readonly people: readonly Person[]
    readonly count: number
    readonly coins: number
  }[]
}
