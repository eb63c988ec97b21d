import { evidenceOf } from '../data/evidence-sources'
import { type OtherPlatform, otherPlatforms, sameEitherWay } from '../data/other-platforms'
import { greatest, least, minus, type Part, partOfWhole } from '../domain/amount'
import { outcomesOf } from '../domain/range'
import type { PayoutModel, Trust } from '../domain/rate-set'
import type { Buy, Payout, Ranged } from '../domain/rates'
import type { Outcome } from '../domain/solve'
import { hasTypedPayout } from '../domain/typed-payout'
import type { Chosen } from './change'
import { type OneRose, oneRose } from './one-rose'

/** What reaches a creator on a platform. */
export type Elsewhere = {
  /** Its name is the message `platform.<id>`. */
  readonly id: string
  readonly isTikTok: boolean
  /** The creator's share of what a viewer pays before tax, before deductions; null where it can't be told. */
  readonly share: Ranged<Part> | null
  /** Why it can't. */
  readonly problem: OneRose['problem']
  readonly trust: Trust
  readonly sources: readonly string[]
}

/** TikTok on either side at the rates that were chosen, and the other platforms. */
export function elsewhereAt(chosen: Chosen): readonly Elsewhere[] {
  const { app, web } = oneRose(chosen)
  return [...otherPlatforms.map(other), tikTok('web', web), tikTok('app', app)]
}

const other = ({ id, share, sources }: OtherPlatform): Elsewhere => ({
  id,
  isTikTok: false,
  share,
  problem: share ? null : 'noPrice',
  trust: (share && evidenceOf(sources)[0]?.trust) ?? 'unknown',
  sources,
})

/** It follows from a price of coins and a payout model. */
function tikTok(buy: Buy, { calculation, problem }: OneRose): Elsewhere {
  const { scenario, inForce, rates } = calculation
  const { model } = inForce
  const ofPrice = scenario.price === undefined ? inForce.priceSources : []
  const ofPayout = hasTypedPayout(scenario, rates.payout) ? [] : sourcesOfPayout(model)
  return {
    id: `tiktok-${buy}`,
    isTikTok: true,
    share: problem === null ? shareOf(calculation) : null,
    problem,
    trust: problem === null ? 'derived' : 'unknown',
    sources: problem === 'noPrice' ? [] : [...new Set([...ofPrice, ...ofPayout])],
  }
}

/** A payout that is no share of the price is taken to be the same on both sides. */
const sourcesOfPayout = ({ payout: { typical }, sources }: PayoutModel): readonly string[] =>
  sources.length > 0 && isOfCoins(typical) ? [...sources, ...sameEitherWay] : sources

const isOfCoins = (payout: Payout) => payout.kind === 'diamond' || payout.of === 'coins'

/** What the sources leave open of it: the share is monotone in every rate, as amounts are. */
function shareOf({ outcome, scenario, price, inForce }: OneRose['calculation']): Ranged<Part> {
  const shares = outcomesOf(outcome, scenario.known, price, inForce.rates).map(shareBeforeTax)
  return {
    low: shares.reduce(least),
    typical: shareBeforeTax(outcome),
    high: shares.reduce(greatest),
  }
}

const shareBeforeTax = ({ creatorGross, viewerPays, salesTax }: Outcome): Part =>
  partOfWhole(creatorGross, minus(viewerPays, salesTax))
