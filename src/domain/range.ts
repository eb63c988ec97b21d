import { type Coins, greatest, least } from './amount'
import type { Known } from './known'
import { partNames } from './money-path'
import type { Ranged, Rates, RatesInForce } from './rates'
import { type Outcome, solve } from './solve'

/** The amounts that can be left open by the rates. */
const rangedAmounts = ['gifts', 'coins', 'diamonds', 'viewerPays', ...partNames] as const

export type RangedAmount = (typeof rangedAmounts)[number]

/** Least and greatest of one amount. */
export type Span<A> = { readonly low: A; readonly high: A }

export type Spans = { readonly [Name in RangedAmount]: Span<Outcome[Name]> }

/** The rates that the answer is given with. */
export const typicalRates = (rates: RatesInForce): Rates => ({
  ...rates,
  coinPrice: rates.coinPrice.typical,
  storeFee: rates.storeFee.typical,
  payout: rates.payout.typical,
})

/**
 * Least and greatest of every amount over what the sources leave open.
 *
 * The conversion runs anew at every corner of the ranges, scenario by scenario. Amounts are
 * monotone in every rate, so the corners bound them, to within one gift where whole gifts are
 * bought. A corner whose rates contradict each other, or where the target can't be reached, can't
 * be true and says nothing.
 *
 * @param typical - The outcome at the typical rates; always within the result.
 */
export function spansOf(typical: Outcome, known: Known, price: Coins, rates: RatesInForce): Spans {
  const outcomes = [typical]
  for (const corner of corners(rates)) {
    const outcome = solve(known, price, corner)
    if (outcome.kind === 'path') outcomes.push(outcome)
  }
  const span = <Name extends RangedAmount>(name: Name): Span<Outcome[Name]> => {
    const amounts = outcomes.map((outcome) => outcome[name])
    return { low: amounts.reduce(least), high: amounts.reduce(greatest) }
  }
  return Object.fromEntries(rangedAmounts.map((name) => [name, span(name)])) as Spans
}

/** Every combination of the least and greatest of each rate. */
export function corners(rates: RatesInForce): Rates[] {
  return ends(rates.coinPrice).flatMap((coinPrice) =>
    ends(rates.storeFee).flatMap((storeFee) =>
      ends(rates.payout).map((payout) => ({ ...rates, coinPrice, storeFee, payout })),
    ),
  )
}

const ends = <T>({ low, high }: Ranged<T>): T[] => (low === high ? [low] : [low, high])
