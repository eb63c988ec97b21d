import { type Amount, equal } from '../domain/amount'
import type { Known } from '../domain/known'
import type { Difference, Scenario } from '../domain/scenario'
import { memoFor } from '../lib/memo'
import {
  choose,
  chosenIn,
  numberChoices,
  setTyped,
  withChosen,
  withGift,
  withKnown,
} from './change'
import { sendingOf, startOf } from './defaults'

const chosenOf = memoFor(chosenIn)

/** Typed one by one; all others are picked from a list, or switched on. */
const typedNames = [...numberChoices, 'taxMode', 'scaled'] as const

const isSame = (a: Known, b: Known) => a.field === b.field && equal<Amount>(a.amount, b.amount)

/**
 * Another scenario: the main one, but for what it has instead.
 *
 * Choices apply as they do on the page. A price that was typed for coins in the app is none on the web.
 */
export function withDifference(main: Scenario, difference: Difference): Scenario {
  const { gift, known, ...choices } = difference
  const { versus: _, plan: __, paid: ___, ...alone } = main
  const sending = sendingWith(alone, gift, known)
  const has = (name: string) => name in choices
  const picked = Object.entries(choices)
    .filter(([name]) => !(typedNames as readonly string[]).includes(name))
    .map(([name, value]) => [name, value ?? undefined])
  const chosen = typedNames
    .filter(has)
    .reduce(
      (before, name) => setTyped(before, name, choices[name] ?? undefined),
      choose(chosenOf(main), Object.fromEntries(picked)),
    )
  return withChosen(sending, chosen)
}

function sendingWith(
  main: Scenario,
  gift: Difference['gift'],
  known: Difference['known'],
): Scenario {
  const start = startOf(main.gift)
  // A link can't tell a typed number from a default that equals it.
  const before = isSame(main.known, start) ? { ...main, known: start } : main
  if (gift?.kind === 'basket') return { ...main, ...sendingOf(gift.gifts) }
  const given = gift ? withGift(before, gift) : before
  if (known === undefined) return given
  return gift ? { ...given, known } : withKnown(given, known)
}

/** The scenarios to compare the main one with. */
export const comparedWith = memoFor((main: Scenario): readonly Scenario[] =>
  (main.versus ?? []).map((difference) => withDifference(main, difference)),
)
