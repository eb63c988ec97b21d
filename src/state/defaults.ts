import { rose } from '../data/gifts'
import { exact } from '../domain/amount'
import type { Known } from '../domain/known'
import type { Scenario } from '../domain/scenario'
import type { Sendable, Sent } from '../domain/sent'

const hundred: Known = { field: 'gifts', amount: exact('100') }
export const oneGift: Known = { field: 'gifts', amount: exact('1') }

/** The number of gifts until somebody types one: 100 Roses, and one of every other gift. */
export const startOf = (gift: Sendable): Known => (gift === rose ? hundred : oneGift)

/** What a scenario says of these gifts: of a single kind, the gift and its number. */
export function sendingOf(gifts: Sent): Pick<Scenario, 'gift' | 'known'> {
  const [only, ...others] = gifts
  return only && others.length === 0
    ? { gift: only.gift, known: { field: 'gifts', amount: only.count } }
    : { gift: { kind: 'basket', gifts }, known: oneGift }
}

/** The scenario of the front page: 100 Roses, and the newest rates. */
export const defaultScenario: Scenario = { gift: rose, known: startOf(rose) }

/**
 * The known field after another gift was chosen: a typed number stays, a default becomes the default of
 * the new gift. A link can't tell the two apart if they are equal: 100 typed Roses open as the default.
 */
export const knownWith = (gift: Sendable, { gift: before, known }: Scenario): Known =>
  known === startOf(before) ? startOf(gift) : known
