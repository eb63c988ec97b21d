import {
  type Amount,
  equal,
  exact,
  greatest,
  isAtMost,
  least,
  minus,
  type Part,
  partOf,
  partOfWhole,
  percent,
  plus,
  zero,
} from '../domain/amount'
import { isMoney, type Known } from '../domain/known'
import type { OpenRate } from '../domain/open-rate'
import type { Ranged } from '../domain/rates'
import type { Scenario } from '../domain/scenario'
import { type Calculation, calculate } from './calculation'
import { sourcedRange } from './sourced-range'

/** What can be asked for at each value of a rate. */
export type Asked = 'creator' | 'viewerPays' | 'platform'

type Wanted = Exclude<Asked, 'platform'>

/** A rate, and all that follows if it is the one in force. */
export type AtRate = { readonly rate: Amount; readonly calculation: Calculation }

/** What follows from each value that the sources leave a rate. */
export type WhatIf = {
  readonly range: Ranged<Amount>
  readonly asked: Asked
  /** The amount that the visitor wants first, where this rate does not change it, or hardly. */
  readonly unchanged: { readonly amount: Wanted; readonly isExact: boolean } | null
  /** From the least rate to the greatest, evenly apart. */
  readonly curve: readonly AtRate[]
  /** At the least rate of the sources, the one that the page uses, and the greatest; each once. */
  readonly sourced: readonly AtRate[]
}

/** Whether it has an answer: its rates can all be true, and gifts reach what was typed. */
export const isAnswered = ({ outcome, unreachable }: Calculation): boolean =>
  outcome.kind === 'path' && !unreachable

const steps = 24

/**
 * Follows the money at each value that the sources leave one rate, all else as it is.
 *
 * @returns null where they leave it none but one.
 */
export function whatIf(name: OpenRate, scenario: Scenario): WhatIf | null {
  const range = sourcedRange(name, calculate(scenario))
  if (!range) return null
  const { low, typical, high } = range
  const at = (rate: Amount): AtRate => ({
    rate,
    calculation: calculate({ ...scenario, [name]: rate }),
  })
  const whole = exact<Amount>(String(steps))
  const curve = Array.from({ length: steps + 1 }, (_, step) =>
    at(plus(low, partOf(minus(high, low), partOfWhole(exact(String(step)), whole)))),
  )
  const wanted = wantedWith(scenario.known)
  const noise = isMoney(scenario.known.field) ? wholeGifts : zero<Part>()
  const asked = [...wanted, 'platform' as const].find((amount) => differs(amount, curve, noise))
  return {
    range,
    asked: asked ?? wanted[0],
    unchanged:
      asked === wanted[0]
        ? null
        : { amount: wanted[0], isExact: !differs(wanted[0], curve, zero()) },
    curve,
    sourced: [low, typical, high]
      .filter((rate, index, all) => all.findIndex((other) => equal(other, rate)) === index)
      .map(at),
  }
}

/** What was typed stays as it is; of the others, the one that the visitor came for is first. */
function wantedWith({ field }: Known): readonly [Wanted, ...Wanted[]] {
  if (field === 'creator') return ['viewerPays']
  return field === 'viewerPays' ? ['creator'] : ['creator', 'viewerPays']
}

/** Money buys a whole gift more or less at the next rate: differences of this part are no answer. */
const wholeGifts = percent('0.5')

/** Whether the amount differs between points that have an answer, by more than that part of it. */
function differs(asked: Asked, curve: readonly AtRate[], noise: Part): boolean {
  const amounts = curve
    .filter(({ calculation }) => isAnswered(calculation))
    .map(({ calculation }) => calculation.outcome[asked])
  if (amounts.length === 0) return false
  const most = amounts.reduce(greatest)
  return !isAtMost(minus(most, amounts.reduce(least)), partOf(most, noise))
}
