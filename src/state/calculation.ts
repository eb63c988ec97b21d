import { newestRateSet, rateSetById } from '../data/rate-sets'
import { type Coins, exact } from '../domain/amount'
import { type InForce, ratesInForce } from '../domain/in-force'
import { type Spans, spansOf, typicalRates } from '../domain/range'
import type { RateSet } from '../domain/rate-set'
import type { Rates } from '../domain/rates'
import type { Scenario } from '../domain/scenario'
import { type Outcome, solve, type Unreachable } from '../domain/solve'

/** All that follows from a scenario. */
export type Calculation = {
  readonly scenario: Scenario
  readonly rateSet: RateSet
  readonly inForce: InForce
  /** The gift's price. */
  readonly price: Coins
  /** The rates that the answer is given with. */
  readonly rates: Rates
  readonly outcome: Outcome | Unreachable
  /** null where there is no outcome to have a range. */
  readonly spans: Spans | null
}

const done = new WeakMap<Scenario, Calculation>()

/** What follows from the scenario; computed once for each, however many components ask. */
export function calculate(scenario: Scenario): Calculation {
  const known = done.get(scenario)
  if (known) return known
  const calculation = follow(scenario)
  done.set(scenario, calculation)
  return calculation
}

/** The rate set in force: the pinned one, or the newest. */
export const rateSetOf = ({ rateSet }: Scenario): RateSet =>
  (rateSet === undefined ? undefined : rateSetById(rateSet)) ?? newestRateSet

function follow(scenario: Scenario): Calculation {
  const rateSet = rateSetOf(scenario)
  const inForce = ratesInForce(scenario, rateSet)
  const rates = typicalRates(inForce.rates)
  const price = exact<Coins>(String(scenario.gift.coins))
  const outcome = solve(scenario.known, price, rates)
  const spans =
    outcome.kind === 'unreachable' ? null : spansOf(outcome, scenario.known, price, inForce.rates)
  return { scenario, rateSet, inForce, price, rates, outcome, spans }
}
