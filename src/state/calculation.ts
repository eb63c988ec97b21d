import { knownRateSets, newestKnown } from '../data/known-rate-sets'
import { type Coins, exact, type Gifts, type Money } from '../domain/amount'
import { type InForce, ratesInForce } from '../domain/in-force'
import { followMoney } from '../domain/money-path'
import { type Spans, spansOf, typicalRates } from '../domain/range'
import type { PayoutModel, RateSet } from '../domain/rate-set'
import type { Rates } from '../domain/rates'
import type { Scenario } from '../domain/scenario'
import { coinsOf, repeated, type Sent, sentOnce } from '../domain/sent'
import { giftsForMinimum, type Outcome, solve, type Unreachable } from '../domain/solve'
import { memoFor } from '../lib/memo'

/** All that follows from a scenario. */
export type Calculation = {
  readonly scenario: Scenario
  readonly rateSet: RateSet
  readonly inForce: InForce
  /** The coins of one gift. */
  readonly price: Coins
  /** The gifts that are sent: none where the target can't be reached. */
  readonly sent: Sent
  /** The rates that the answer is given with. */
  readonly rates: Rates
  /** What is shown: if the target can't be reached, nothing is sent. */
  readonly outcome: Outcome
  readonly unreachable: Unreachable | null
  /** What the sources leave open: computed when first read, which may be after the answer. */
  readonly spans: Spans
}

/** The calculation of a scenario; computed once for each, however many components ask. */
export const calculate = memoFor(follow)

/** The rate set in force: the pinned one, or the newest. */
export const rateSetOf = ({ rateSet }: Pick<Scenario, 'rateSet'>): RateSet =>
  knownRateSets().find(({ id }) => id === rateSet) ?? newestKnown()

const nothing = { field: 'gifts', amount: exact<Gifts>('0') } as const

function follow(scenario: Scenario): Calculation {
  const rateSet = rateSetOf(scenario)
  const inForce = ratesInForce(scenario, rateSet)
  const rates = typicalRates(inForce.rates)
  const one = sentOnce(scenario.gift)
  const price = coinsOf(one)

  const solved = solve(scenario.known, price, rates)
  const unreachable = solved.kind === 'unreachable' ? solved : null
  const outcome = solved.kind === 'unreachable' ? (solve(nothing, price, rates) as Outcome) : solved
  const known = unreachable ? nothing : scenario.known
  let spans: Spans | undefined
  return {
    scenario,
    rateSet,
    inForce,
    price,
    sent: repeated(one, outcome.gifts),
    rates,
    outcome,
    unreachable,
    get spans() {
      spans ??= spansOf(outcome, known, price, inForce.rates)
      return spans
    },
  }
}

/** What one model would pay for the same coins. */
export type ModelGross = {
  readonly model: PayoutModel
  readonly rates: Rates
  /** Before deductions. */
  readonly creatorGross: Money
}

/** What each payout model pays for the coins of this calculation; the chosen one with its typed numbers. */
export const grossByModel = ({ scenario, rateSet, outcome, inForce, rates }: Calculation) =>
  rateSet.models.map((model): ModelGross => {
    const chosen = model === inForce.model
    const { perCoin: _, value: __, share: ___, ...others } = scenario
    const ofModel = chosen
      ? rates
      : typicalRates(ratesInForce({ ...others, model: model.id }, rateSet).rates)
    return { model, rates: ofModel, creatorGross: followMoney(outcome.coins, ofModel).creatorGross }
  })

/** The fewest gifts that reach the payout minimum. */
export const firstPayout = ({ inForce, price, rates }: Calculation): Outcome | Unreachable =>
  giftsForMinimum(inForce.minimum.typical, price, rates)
