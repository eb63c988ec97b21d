import { type Diamonds, type Dollars, isZero, type Rate } from '../domain/amount'
import { type Gap, gapOf } from '../domain/payout-gap'
import type { Payout } from '../domain/rates'
import type { Calculation } from './calculation'

/**
 * What a diamond usually pays: by the payout model in force, or by the first of the set that pays something by the
 * diamond where that one shares money or pays nothing.
 */
export function usualOf({ rates, rateSet }: Calculation): Rate<Diamonds, Dollars> {
  const ofSet = rateSet.models.map(({ payout }) => payout.typical)
  const [usual] = [rates.payout, ...ofSet].flatMap((payout: Payout) =>
    payout.kind === 'diamond' && !isZero(payout.value.to) ? [payout.value] : [],
  )
  if (!usual) throw new RangeError('a rate set needs a model that pays by the diamond')
  return usual
}

/** The payout of the scenario, beside what its diamonds usually pay. */
export const payoutGap = (calculation: Calculation): Gap =>
  gapOf(calculation.scenario.paid ?? {}, usualOf(calculation))
