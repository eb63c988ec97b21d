import { type Amount, type Dollars, fromUnits, inUnits, isZero, type Money } from '../domain/amount'
import { partNames } from '../domain/money-path'
import type { OpenRate } from '../domain/open-rate'
import { placesFor } from '../language/write-number'
import type { Calculation } from '../state/calculation'
import type { Asked, AtRate } from '../state/what-if'
import { estimateStyle, toThreeDigits } from './estimate'
import { shownAmounts } from './shown-amounts'
import type { Words } from './words'

/**
 * A rate on its slider, `$1.457` or `24.5%`: finer than a step by one place where that is a fraction.
 *
 * @param places - Of the slider's steps.
 */
export function rateText(
  name: OpenRate,
  rate: Amount,
  places: number,
  currency: string,
  words: Words,
): string {
  const digits = placesFor(places === 0 ? 0 : places + 1, [rate])
  const rounded = <A extends Amount>() => fromUnits<A>(inUnits(rate, digits), digits)
  if (name === 'price') return words.rateMoney(rounded<Money>(), currency)
  return name === 'value' ? words.dollarsExactly(rounded<Dollars>()) : words.percent(rounded())
}

/** The amount as receipts and tables show it. */
export function askedAmount(calculation: Calculation, asked: Asked): Money {
  const shown = shownAmounts(calculation)
  return asked === 'platform' ? (shown.lines[partNames.indexOf('platform')] as Money) : shown[asked]
}

/** What one value of a rate would mean, as a cell of a table: an amount with its range, or why there is none. */
export function cellTexts({ calculation }: AtRate, asked: Asked, words: Words) {
  const { formatMessage } = words.texts
  const why = whyNone(calculation)
  if (why) return { text: formatMessage({ id: `whatIf.cell.${why}` }), range: null }
  const amount = askedAmount(calculation, asked)
  return {
    text: words.shownMoney(calculation)(amount),
    range: words.shownSpan(calculation, asked, amount),
  }
}

/** The same as a sentence. */
export function whatIfSentence(
  name: OpenRate,
  rate: string,
  calculation: Calculation,
  asked: Asked,
  words: Words,
): string {
  const { formatMessage } = words.texts
  const { currency } = calculation.inForce
  const at = formatMessage({ id: `whatIf.at.${name}` }, { rate })
  const why = whyNone(calculation) ?? (isZero(calculation.outcome.gifts) ? 'nothing' : null)
  if (why) return formatMessage({ id: `whatIf.${why}` }, { at })

  const isSure = asked === 'viewerPays' && calculation.scenario.known.field !== 'creator'
  if (isSure) {
    const amount = words.shownFigure(calculation, 'viewerPays')
    return formatMessage({ id: 'whatIf.viewerPays' }, { at, amount })
  }
  const estimate = toThreeDigits(askedAmount(calculation, asked))
  const style = estimateStyle(estimate, currency, shownAmounts(calculation))
  const amount = words.receiptMoney(estimate, currency, style)
  return formatMessage(
    { id: asked === 'viewerPays' ? 'whatIf.viewersPay' : `whatIf.${asked}` },
    { at, amount },
  )
}

function whyNone({ outcome, unreachable }: Calculation) {
  if (unreachable) return 'unreachable'
  return outcome.kind === 'contradiction' ? 'contradiction' : null
}
