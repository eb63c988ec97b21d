import {
  type Coins,
  type Dollars,
  equal,
  greatest,
  least,
  minus,
  type Part,
  plus,
  type Rate,
  total,
} from './amount'
import { type Payout, type Ranged, settled } from './rates'

/** The missions of a scheme that a creator meets; what is absent is the default. */
export type Missions = {
  readonly length?: 'under5' | '5to25' | 'over25'
  /** Five or more new followers. */
  readonly followers?: '0' | '1'
  /** LIVEs of more than 25 minutes a week: none, one, or two and more. */
  readonly weekly?: '0' | '1' | '2'
  readonly team?: '0' | '1' | '2'
  readonly league?: '0' | '1' | '2' | '3'
  /** Taken away from the share. */
  readonly violations?: Part
}

/** Missions that add to the share, in the order in which they are shown. */
export const addingMissions = ['length', 'followers', 'weekly', 'team', 'league'] as const

export type AddingMission = (typeof addingMissions)[number]

/** Which answers a mission has. */
export type Answer<Name extends AddingMission> = NonNullable<Missions[Name]>

/** A way to be paid in which the share of each coin follows from missions. */
export type Scheme = {
  /** Of what a coin is worth, the creator gets the share. */
  readonly worth: Rate<Coins, Dollars>
  /** What each answer adds to the share. */
  readonly adds: {
    readonly [Name in AddingMission]: Readonly<Record<Answer<Name>, Ranged<Part>>>
  }
  /** The most that violations take away. */
  readonly violations: Part
  /** What a creator meets until something else is chosen. */
  readonly usual: Required<Missions>
  /** The share that creators got before. */
  readonly before: Part
  /** Where it holds: lower-case ISO 3166. */
  readonly only: string
  /** Who says what missions add, and who says what the share was before and is at most. */
  readonly saidBy: { readonly adds: readonly string[]; readonly ends: readonly string[] }
}

/** What one mission adds to the share. */
export function addedBy(name: AddingMission, missions: Missions, { adds, usual }: Scheme) {
  const answers: Readonly<Record<string, Ranged<Part>>> = adds[name]
  const added = answers[missions[name] ?? usual[name]]
  if (!added) throw new RangeError(`${name} has no such answer`)
  return added
}

/** The missions together, without violations. */
export const addedByAll = (missions: Missions, scheme: Scheme): Ranged<Part> =>
  addingMissions.map((name) => addedBy(name, missions, scheme)).reduce(sum)

const sum = (a: Ranged<Part>, b: Ranged<Part>): Ranged<Part> => ({
  low: plus(a.low, b.low),
  typical: plus(a.typical, b.typical),
  high: plus(a.high, b.high),
})

/**
 * The creator's share of what each coin is worth: what the missions add, less violations, and never below zero.
 *
 * Low and high differ where the sources leave open what a mission adds.
 *
 * @example
 * // Over 25 minutes, twice a week, five new followers: 38 + 8 + 2 = 48 per cent.
 * shareFor({ followers: '1' }, scheme)
 */
export function shareFor(missions: Missions, scheme: Scheme): Ranged<Part> {
  const { low, typical, high } = addedByAll(missions, scheme)
  const taken = missions.violations ?? scheme.usual.violations
  const left = (added: Part) => minus(greatest(added, taken), taken)
  return equal(low, high)
    ? settled(left(typical))
    : { low: left(low), typical: left(typical), high: left(high) }
}

/** The share with every mission met, and with none but the shortest LIVE; without violations. */
export function endsOf({ adds }: Scheme): { readonly least: Part; readonly most: Part } {
  const each = addingMissions.map((name) => Object.values<Ranged<Part>>(adds[name]))
  return {
    least: total(each.map((answers) => answers.map(({ low }) => low).reduce(least))),
    most: total(each.map((answers) => answers.map(({ high }) => high).reduce(greatest))),
  }
}

/** The payout with these missions. */
export function payoutFor(missions: Missions, scheme: Scheme): Ranged<Payout> {
  const { low, typical, high } = shareFor(missions, scheme)
  const payout = (share: Part): Payout => ({
    kind: 'share',
    of: 'coins',
    worth: scheme.worth,
    share,
  })
  return low === high
    ? settled(payout(typical))
    : { low: payout(low), typical: payout(typical), high: payout(high) }
}
