import {
  type Amount,
  type Coins,
  convert,
  greatest,
  isNegative,
  least,
  minus,
  type Part,
  partOf,
  partOfWhole,
  plus,
  type Rate,
} from './amount'
import type { Known } from './known'
import { followMoney, partNames } from './money-path'
import type { Payout, Ranged, Rates, RatesInForce } from './rates'
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
 * bought. A corner whose rates contradict each other can't be true: the last possible rates before it,
 * at which the platform keeps nothing, replace it. A corner where the target can't be reached is left
 * out.
 *
 * Whole packs cost what the list asks for them, and a custom amount the list's typical price: where they are
 * counted, the price of coins is no longer open (see `ratesInForce`), and all other rates still are.
 *
 * @param typical - The outcome at the typical rates; always within the result.
 */
export function spansOf(typical: Outcome, known: Known, price: Coins, rates: RatesInForce): Spans {
  const outcomes = outcomesOf(typical, known, price, rates)
  const span = <Name extends RangedAmount>(name: Name): Span<Outcome[Name]> => {
    const amounts = outcomes.map((outcome) => outcome[name])
    return { low: amounts.reduce(least), high: amounts.reduce(greatest) }
  }
  return Object.fromEntries(rangedAmounts.map((name) => [name, span(name)])) as Spans
}

/** The typical outcome, and one for each corner of the ranges: see `spansOf`, which has the ends of every amount. */
export function outcomesOf(
  typical: Outcome,
  known: Known,
  price: Coins,
  rates: RatesInForce,
): readonly Outcome[] {
  const all = corners(rates)
  const solved = all.map((corner) => solve(known, price, corner))
  // Most rates contradict each other at no corner.
  const last = solved.some(({ kind }) => kind === 'contradiction')
    ? lastBefore(all, rates.packs ? greatest(typical.coins, price) : price)
    : []
  const possible = [...solved, ...last.map((corner) => solve(known, price, corner))]
  return [typical, ...possible.filter((outcome) => outcome.kind === 'path')]
}

/** Every combination of the least and greatest of each rate. */
export function corners(rates: RatesInForce): Rates[] {
  return ends(rates.coinPrice).flatMap((coinPrice) =>
    ends(rates.storeFee).flatMap((storeFee) =>
      ends(rates.payout).map((payout) => ({ ...rates, coinPrice, storeFee, payout })),
    ),
  )
}

/**
 * On every edge from a corner that can be true to one that can't, where the platform keeps nothing.
 *
 * The platform's money changes in a straight line along an edge, because only one rate changes there.
 *
 * @param coins - Of one gift, or of all where whole packs make some cheaper than others.
 */
function lastBefore(all: readonly Rates[], coins: Coins): Rates[] {
  const ranged = all.map((rates) => ({ rates, kept: followMoney(coins, rates).platform }))
  const untrue = ranged.filter(({ kept }) => isNegative(kept))
  return untrue.flatMap((to) =>
    ranged
      .filter((from) => !isNegative(from.kept) && areNeighbours(from.rates, to.rates))
      .map((from) =>
        between(from.rates, to.rates, partOfWhole(from.kept, minus(from.kept, to.kept))),
      ),
  )
}

/** Corners share the very rates in which they don't differ. */
const areNeighbours = (a: Rates, b: Rates) =>
  (['coinPrice', 'storeFee', 'payout'] as const).filter((name) => a[name] !== b[name]).length === 1

/** Rates between two corners: `a` where the part is 0, `b` where it is 1. */
function between(a: Rates, b: Rates, part: Part): Rates {
  const amount = <A extends Amount>(from: A, to: A): A => plus(from, partOf(minus(to, from), part))
  const rate = <From extends Amount, To extends Amount>(
    from: Rate<From, To>,
    to: Rate<From, To>,
  ) => ({
    from: from.from,
    to: amount(from.to, convert(from.from, to)),
  })
  const payout = (from: Payout, to: Payout): Payout => {
    if (from.kind === 'diamond' && to.kind === 'diamond') {
      return { ...from, value: rate(from.value, to.value) }
    }
    return from.kind === 'share' && to.kind === 'share'
      ? { ...from, share: amount(from.share, to.share) }
      : from
  }
  return {
    ...a,
    coinPrice: rate(a.coinPrice, b.coinPrice),
    storeFee: amount(a.storeFee, b.storeFee),
    payout: payout(a.payout, b.payout),
  }
}

const ends = <T>({ low, high }: Ranged<T>): T[] => (low === high ? [low] : [low, high])
