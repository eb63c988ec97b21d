import { type Measurement, measurements } from '../data/measurements'
import { sourcesOf } from '../data/sources'
import {
  type Amount,
  absolute,
  compare,
  convert,
  type Dollars,
  exact,
  greatest,
  inUnits,
  inverse,
  isAtMost,
  least,
  minus,
  type Part,
  partOf,
  partOfWhole,
  percent,
  total,
} from '../domain/amount'
import { followMoney } from '../domain/money-path'
import type { Span } from '../domain/range'
import type { PayoutModel, Trust } from '../domain/rate-set'
import { memoFor } from '../lib/memo'
import { type Calculation, calculate } from './calculation'

/** How near a model has to come to each payout to be called measured. */
export const tolerance: Part = percent('20')

/** What reached the creator, and what a payout model says of it. */
type Predicted = { readonly reached: Dollars; readonly predicted: Dollars }

/** Whether a payout was made before the model was in force, so that it says nothing of it. */
export const isBefore = ({ since }: PayoutModel, { asOf }: Measurement): boolean =>
  since !== undefined && asOf !== null && asOf < since

/** One entry for each reading of a measured payout; none where it says nothing of the model. */
export function predictions(model: PayoutModel, measurement: Measurement): readonly Predicted[] {
  const { perCoin, payout } = model
  const { readings, reached, isOfDiamonds } = measurement
  const { typical } = payout
  if (isBefore(model, measurement) || (isOfDiamonds && typical.kind !== 'diamond')) return []
  return readings.map((scenario) => {
    const calculation = calculate(scenario)
    const { outcome, rates } = calculation
    const { creatorGross } = followMoney(outcome.coins, { ...rates, perCoin, payout: typical })
    const predicted =
      isOfDiamonds && typical.kind === 'diamond'
        ? convert(outcome.diamonds, typical.value)
        : convert(creatorGross, inverse(rates.fx))
    return { predicted, reached: dollarsOf(reached, calculation) }
  })
}

const dollarsOf = (
  reached: Measurement['reached'],
  { outcome, rates }: Pick<Calculation, 'outcome' | 'rates'>,
): Dollars =>
  reached.of === 'dollars'
    ? reached.amount
    : convert(partOf(outcome.viewerPays, reached.share), inverse(rates.fx))

/** By how much a model misses each reading of a payout, as a part of what was paid: −0.5 is half as much. */
const missesOf = (model: PayoutModel, measurement: Measurement): readonly Part[] =>
  missesOfModel(model)(measurement)

/** Worked out once for each: the axis, the drawing, the order and the averages of a table all ask for them. */
const missesOfModel = memoFor((model: PayoutModel) =>
  memoFor((measurement: Measurement): readonly Part[] =>
    predictions(model, measurement).map(({ predicted, reached }) =>
      partOfWhole(minus(predicted, reached), reached),
    ),
  ),
)

/** From the least to the greatest miss over what the report leaves open; null where it says nothing of the model. */
export function missOf(model: PayoutModel, measurement: Measurement): Span<Part> | null {
  const misses = missesOf(model, measurement)
  return misses.length === 0 ? null : spanOf(misses)
}

const spanOf = <A extends Amount>(amounts: readonly A[]): Span<A> => ({
  low: amounts.reduce(least),
  high: amounts.reduce(greatest),
})

/** How far from what was paid, by the kindest reading and by the harshest; null where it says nothing of the model. */
function distanceOf(model: PayoutModel, measurement: Measurement): Span<Part> | null {
  const misses = missesOf(model, measurement)
  return misses.length === 0 ? null : spanOf(misses.map(absolute))
}

/** The payouts that speak of coins; diamonds on a screen can't tell one model from another. */
const payouts = measurements.filter(({ isOfDiamonds }) => !isOfDiamonds)

const distancesOf = (model: PayoutModel): readonly Span<Part>[] =>
  payouts.flatMap((measurement) => distanceOf(model, measurement) ?? [])

const mean = (parts: readonly Part[]): Part =>
  partOfWhole(total(parts), exact<Part>(String(parts.length)))

/**
 * The mean distance of a model from the payouts that speak of coins, at the best and at the worst reading of them; null
 * where none of them says anything of it.
 */
export function usualMiss(model: PayoutModel): Span<Part> | null {
  const distances = distancesOf(model)
  if (distances.length === 0) return null
  return {
    low: mean(distances.map(({ low }) => low)),
    high: mean(distances.map(({ high }) => high)),
  }
}

/**
 * The models that come nearest to a payout: by its kindest reading, and of those by its harshest. In whole per cent, as
 * they are shown: finer differences are smaller than what was rounded in the reports.
 */
export function nearestTo(
  measurement: Measurement,
  models: readonly PayoutModel[],
): readonly PayoutModel[] {
  const found = models.flatMap((model) => {
    const distance = distanceOf(model, measurement)
    return distance
      ? [{ model, low: inUnits(distance.low, 2), high: inUnits(distance.high, 2) }]
      : []
  })
  const lowest = (of: readonly bigint[]) => of.reduce((one, other) => (one < other ? one : other))
  const low = lowest(found.map((one) => one.low))
  const near = found.filter((one) => one.low === low)
  const high = lowest(near.map((one) => one.high))
  return near.filter((one) => one.high === high).map(({ model }) => model)
}

/** Whether a payout contradicts a model: none of its readings comes near. A payout that says nothing of the model doesn't. */
export function contradicts(measurement: Measurement, model: PayoutModel): boolean {
  const distance = distanceOf(model, measurement)
  return distance !== null && !isAtMost(distance.low, tolerance)
}

/** Whether there are payouts that speak of coins, and each can be read so that the model comes near it. */
export const isMeasured = memoFor((model: PayoutModel): boolean => {
  const distances = distancesOf(model)
  return distances.length > 0 && distances.every(({ low }) => isAtMost(low, tolerance))
})

/**
 * How far a payout model can be trusted: official if TikTok says it, measured if it comes near every payout
 * (see `isMeasured`), else unsupported.
 */
export function trustOfModel(model: PayoutModel): Trust {
  const [best] = sourcesOf(model.sources)
  if (best?.trust === 'official') return 'official'
  return isMeasured(model) ? 'measured' : 'folklore'
}

/** A payout in one of its readings, and what it comes to for one coin of gift. */
export type Read = {
  readonly measurement: Measurement
  readonly calculation: Calculation
  readonly perCoin: Dollars
}

/** All readings of the payouts that speak of coins, the one with the least for a coin first. */
export const readingsOf = memoFor((all: readonly Measurement[]): readonly Read[] =>
  all
    .filter(({ isOfDiamonds }) => !isOfDiamonds)
    .flatMap((measurement) =>
      measurement.readings.map((scenario) => {
        const calculation = calculate(scenario)
        const { coins } = calculation.outcome
        const to = dollarsOf(measurement.reached, calculation)
        return {
          measurement,
          calculation,
          perCoin: convert(exact<typeof coins>('1'), { from: coins, to }),
        }
      }),
    )
    .toSorted((one, other) => compare(one.perCoin, other.perCoin)),
)

/** From the least to the most that was measured for one coin of gift. */
export const measuredPerCoin = (): Span<Dollars> =>
  spanOf(readingsOf(measurements).map(({ perCoin }) => perCoin))
