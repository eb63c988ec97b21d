import { evidenceOf } from '../data/evidence-sources'
import { type RoseClaim, roseClaims } from '../data/rose-claims'
import {
  type Coins,
  convert,
  type Dollars,
  exact,
  inverse,
  isAtMost,
  type Part,
  partOfWhole,
} from '../domain/amount'
import { endsOf } from '../domain/missions'
import { followMoney } from '../domain/money-path'
import type { PayoutModel, RateSet, Trust } from '../domain/rate-set'
import { type Payout, type Ranged, type Rates, settled } from '../domain/rates'
import { memoFor } from '../lib/memo'
import type { Calculation } from './calculation'
import { trustOfModel } from './checks'

/** What a claim comes to. */
export type Claimed = {
  readonly claim: RoseClaim
  /** For one Rose, before deductions. */
  readonly pays: Ranged<Dollars>
  /** The creator's share of what the viewer pays, tax included; more than all of it where the claim can't be true. */
  readonly share: Ranged<Part>
  /** Whether it pays more than tax and store leave. */
  readonly isTooMuch: boolean
  readonly trust: Trust
  /** The numbers that it says. */
  readonly says: Pick<PayoutModel, 'perCoin' | 'payout'>
}

const oneCoin = exact<Coins>('1')

/** What every claim comes to at the rates of a calculation, whatever it sends and whichever model it has. */
export const claimedAt = memoFor(({ rates, rateSet }: Calculation): readonly Claimed[] =>
  roseClaims.flatMap((claim) => {
    const model = rateSet.models.find(({ id }) => id === claim.id)
    const says = claim.pays ?? (model && saysOf(model))
    return says ? [claimed(claim, says, rates, trustOf(claim, rateSet))] : []
  }),
)

/** A model's range is what other sources say, not this claim; but a scheme itself names its least and its most. */
function saysOf({ perCoin, payout, scheme }: PayoutModel): Claimed['says'] {
  const { typical } = payout
  if (!scheme || typical.kind !== 'share') return { perCoin, payout: settled(typical) }
  const { least, most } = endsOf(scheme)
  return {
    perCoin,
    payout: { low: { ...typical, share: least }, typical, high: { ...typical, share: most } },
  }
}

function claimed(claim: RoseClaim, says: Claimed['says'], rates: Rates, trust: Trust): Claimed {
  const { perCoin, payout } = says
  const follow = (one: Payout) =>
    followMoney(oneCoin, { ...rates, packs: undefined, perCoin, payout: one })
  const each = <T>(of: (path: ReturnType<typeof follow>) => T): Ranged<T> => ({
    low: of(follow(payout.low)),
    typical: of(follow(payout.typical)),
    high: of(follow(payout.high)),
  })
  const { creatorGross, net } = follow(payout.typical)
  return {
    claim,
    says,
    trust,
    pays: each((path) => convert(path.creatorGross, inverse(rates.fx))),
    share: each((path) => partOfWhole(path.creatorGross, path.viewerPays)),
    isTooMuch: !isAtMost(creatorGross, net),
  }
}

/** A payout model's follows from what was measured, a page's is its own. */
function trustOf({ id, sources }: RoseClaim, { models }: RateSet): Trust {
  const model = models.find((one) => one.id === id)
  if (model) return trustOfModel(model)
  return evidenceOf(sources)[0]?.trust ?? 'unknown'
}
