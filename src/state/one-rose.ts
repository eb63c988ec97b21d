import type { Buy } from '../domain/rates'
import { memoFor } from '../lib/memo'
import { type Calculation, calculate } from './calculation'
import { type Chosen, choose, withChosen } from './change'
import { defaultScenario, oneGift } from './defaults'

/** One Rose of which the coin was bought in the app, or on the web. */
export type OneRose = {
  readonly calculation: Calculation
  /** Why its parts can't be told: no price of the region is known, or the rates can't all be true. */
  readonly problem: 'noPrice' | 'contradiction' | null
}

/**
 * One Rose on either side, at the rates that were chosen.
 *
 * Its creator's money is the gross: agency, payout fee and taxes differ from creator to creator. Whole packs
 * are not counted, since the coins left over are none of the Rose.
 */
export const oneRose = memoFor(
  (chosen: Chosen): Readonly<Record<Buy, OneRose>> => ({
    app: boughtOn('app', chosen),
    web: boughtOn('web', chosen),
  }),
)

function boughtOn(buy: Buy, chosen: Chosen): OneRose {
  const {
    agency: _,
    payoutFee: __,
    payoutFixed: ___,
    aside: ____,
    ...scenario
  } = withChosen({ ...defaultScenario, known: oneGift }, choose(chosen, { buy, packs: undefined }))
  const calculation = calculate(scenario)
  return { calculation, problem: problemOf(calculation) }
}

function problemOf({ scenario, inForce, outcome }: Calculation): OneRose['problem'] {
  const { priceList, region, buy } = inForce
  const isListed = priceList.region === region.id && priceList.buy === buy
  if (scenario.price === undefined && !isListed) return 'noPrice'
  return outcome.kind === 'contradiction' ? 'contradiction' : null
}
