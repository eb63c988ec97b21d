import type { Difference, Scenario } from '../domain/scenario'
import type { Ignored } from './query'

/** What a link says of scenarios to compare: its values of `vs`. */
type Comparing = {
  /** Whether all of it can be read; not before all gifts are known that it names. */
  readonly canRead: (text: string) => boolean
  /** The scenarios, each read whole or not at all; what can't be read is added to `ignored`. */
  readonly read: (texts: readonly string[], main: Scenario, ignored: Ignored[]) => Difference[]
  readonly write: (main: Scenario) => readonly string[]
}

/** Nothing can be read. */
const notYet: Comparing = {
  canRead: () => false,
  read: (texts, _, ignored) => {
    ignored.push(...texts.map((value) => ({ key: 'vs', value, why: 'notCompared' as const })))
    return []
  },
  write: () => [],
}

let known = notYet

/** In a card, nothing until `compared-link.ts` is loaded: few cards compare anything. */
export const comparing = (): Comparing => known

/** Makes links with scenarios readable; before any is opened. */
export function addComparing(all: Comparing): void {
  known = all
}
