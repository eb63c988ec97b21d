import { type Measurement, measurements } from '../data/measurements'
import {
  type Amount,
  absolute,
  convert,
  type Dollars,
  equal,
  greatest,
  inUnits,
  inverse,
  isAtMost,
  isWhole,
  least,
  one,
  type Part,
  partOf,
  partOfWhole,
} from '../domain/amount'
import type { Span } from '../domain/range'
import type { PayoutModel } from '../domain/rate-set'
import { countText, dateText, minorDigits, moneyText, percentText } from '../language/write-number'
import { calculate } from '../state/calculation'
import { isBefore, missOf, nearestTo, predictions } from '../state/checks'
import { shareText } from './evidence'
import { publishedName } from './model-name'
import type { Words } from './words'

/** Letters of the payouts, in their order. */
export const letterOf = (measurement: Measurement): string =>
  String.fromCodePoint(65 + measurements.indexOf(measurement))

/** In whole per cent, but never as all of it where something is left. */
export function wholeShare(part: Part, { locale }: Words): string {
  const isAlmostAll = isAtMost(part, one) && !equal(part, one) && wholePercent(part) === 100n
  return percentText(part, locale, isAlmostAll ? 1 : 0)
}

/** By how much a payout is missed, in whole per cent: `6% – 13% too much`. */
export function missText({ low, high }: Span<Part>, words: Words): string {
  const { formatMessage } = words.texts
  const share = (part: Part) => wholeShare(absolute(part), words)
  const [isLess, isMore] = [wholePercent(low) < 0n, wholePercent(high) > 0n]
  if (isLess && isMore) {
    return formatMessage({ id: 'checks.around' }, { low: share(low), high: share(high) })
  }
  if (!isLess && !isMore) return formatMessage({ id: 'checks.asPaid' })
  const [near, far] = isLess ? [high, low] : [low, high]
  return formatMessage(
    { id: isLess ? 'checks.tooLittle' : 'checks.tooMuch' },
    { share: words.span(share(near), share(far)) ?? share(far) },
  )
}

const wholePercent = (part: Part) => inUnits(part, 2)

/** Whole dollars where they are. */
const dollars = (amount: Dollars, { locale }: Words) =>
  moneyText(amount, 'USD', locale, isWhole(amount) ? 0 : minorDigits('USD'))

/** What was measured, what its report leaves open, and which models come nearest. */
export function measurementTexts(
  measurement: Measurement,
  models: readonly PayoutModel[],
  words: Words,
) {
  const { formatMessage } = words.texts
  const { id, readings, reached } = measurement
  const calculations = readings.map((scenario) => calculate(scenario))
  const [first] = calculations
  const coins = calculations.map(({ outcome }) => outcome.coins)
  const paid = calculations.map(({ outcome, rates }) =>
    convert(outcome.viewerPays, inverse(rates.fx)),
  )
  const { known } = readings[0]
  const values = {
    spent: known.field === 'viewerPays' ? dollars(known.amount as Amount as Dollars, words) : '',
    reached: reached.of === 'dollars' ? dollars(reached.amount, words) : '',
    share: reached.of === 'viewerPays' ? percentText(reached.share, words.locale) : '',
    low: countText(coins.reduce(least), words.locale),
    high: countText(coins.reduce(greatest), words.locale),
    pays: first ? words.estimate(first, 'viewerPays') : '',
    most: dollars(paid.reduce(greatest), words),
    diamonds: first ? words.diamonds(first.outcome.diamonds) : '',
  }
  return {
    title: formatMessage({ id: `check.${id}` }, values),
    open: formatMessage({ id: `check.${id}.open` }, values),
    nearest: formatMessage(
      { id: 'checks.nearest' },
      {
        models: words.list(
          nearestTo(measurement, models).map((model) => publishedName(model, words)),
        ),
      },
    ),
  }
}

/** How far a model misses each payout; for a model that is newer than all of them, since when it holds. */
export function missTexts(model: PayoutModel, words: Words): readonly string[] {
  const { formatMessage } = words.texts
  const misses = measurements.flatMap((measurement) => {
    const miss = missOf(model, measurement)
    const values = { letter: letterOf(measurement), miss: miss ? missText(miss, words) : '' }
    return miss ? [formatMessage({ id: 'checks.of' }, values)] : []
  })
  const { since } = model
  return misses.length === 0 && since !== undefined
    ? [formatMessage({ id: 'checks.notYet' }, { date: dateText(since, words.locale) })]
    : misses
}

/** What a model predicts of a payout, in the unit that was measured, or why it predicts nothing. */
export function predictedText(model: PayoutModel, measurement: Measurement, words: Words): string {
  const [low, high] = predictedEnds(model, measurement).map((amount) =>
    measurement.reached.of === 'viewerPays'
      ? shareText(amount as Part, words)
      : words.dollars(amount as Dollars),
  )
  if (low === undefined || high === undefined) {
    return words.texts.formatMessage({
      id: isBefore(model, measurement) ? 'checks.says.notYet' : 'checks.says.nothing',
    })
  }
  return words.span(low, high) ?? low
}

/** The least and the greatest prediction: dollars, or the share of what the viewer paid where that was measured. */
export function predictedEnds(
  model: PayoutModel,
  { reached, ...measurement }: Measurement,
): readonly Amount[] {
  const amounts = predictions(model, { reached, ...measurement }).map(
    (at): Amount =>
      reached.of === 'viewerPays'
        ? partOf(reached.share, partOfWhole(at.predicted, at.reached))
        : at.predicted,
  )
  return amounts.length === 0 ? [] : [amounts.reduce(least), amounts.reduce(greatest)]
}
