import { knownRateSets } from '../data/known-rate-sets'
import type { Scenario } from '../domain/scenario'
import { type Codec, oneOf } from './codecs'
import type { LinkKey } from './link-keys'

export type Choices = Omit<Scenario, 'gift' | 'known' | 'versus'>

/** One key of the link and the choice that it holds. */
export type ChoiceKey = readonly [key: LinkKey, name: keyof Choices, codec: Codec<unknown>]

export const choice = <Name extends keyof Choices>(
  key: LinkKey,
  name: Name,
  codec: Codec<NonNullable<Choices[Name]>>,
): ChoiceKey => [key, name, codec]

export const ratesKey = choice(
  'rates',
  'rateSet',
  oneOf(() => knownRateSets().map(({ id }) => id)),
)

/** What a link says of choices. */
type Choosing = {
  /** Every key of the calculation but the gifts and the known field, in the order in which links are written. */
  readonly keys: readonly ChoiceKey[]
  /** Whether the others have no use for this choice. */
  readonly isUnused: (name: keyof Choices, scenario: Scenario) => boolean
  /** The same calculation in its shortest form. */
  readonly withoutDefaults: (scenario: Scenario) => Scenario
}

let known: Choosing = {
  keys: [ratesKey],
  isUnused: () => false,
  withoutDefaults: (scenario) => scenario,
}

/** In a card only the rates, until `chosen-link.ts` is loaded: most cards choose nothing else. */
export const choosing = (): Choosing => known

/** Makes links with choices readable; before any is opened. */
export function addChoosing(all: Choosing): void {
  known = all
}
