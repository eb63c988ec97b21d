import type { Span } from '../../domain/log/add-up'
import type { LogFigures } from '../../domain/log/figures'
import type { LogFound } from '../../state/log-figures'
import type { NameOf } from '../../wording/log-names'

/** A part of a LIVE: its first and its last minute, as indexes into `minutes`. */
export type Part = { readonly first: number; readonly last: number }

const minute = 60_000

/** When a minute begins, in ms since 1970. */
export const timeOf = ({ from }: Pick<LogFigures, 'from'>, at: number): number =>
  Math.floor((from ?? 0) / minute) * minute + at * minute

export const spanOfPart = ({ first, last }: Part, figures: LogFigures): Span => ({
  from: timeOf(figures, first),
  to: timeOf(figures, last + 1),
})

/** What the lists of viewers and of gifts are of. */
export type ListProps = {
  readonly found: LogFound
  /** Of the part that was chosen, or of all. */
  readonly shown: LogFigures
  readonly nameOf: NameOf
  readonly part: Part | null
  readonly onAll: () => void
}
