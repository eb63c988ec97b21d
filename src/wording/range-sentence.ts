import { isZero, type Money } from '../domain/amount'
import type { Calculation } from '../state/calculation'
import { estimateStyle, toThreeDigits } from './estimate'
import { shownAmounts } from './shown-amounts'
import type { Words } from './words'

/** The range of what the creator gets; null where the sources leave none open, or the amount was typed. */
export function creatorRangeText(calculation: Calculation, words: Words): string | null {
  return isTarget(calculation) ? null : rangeText(calculation, words, 'creator')
}

/** The range as a sentence: for the creator's amount, or for the cost where that amount was typed. */
export function rangeSentence(calculation: Calculation, words: Words): string | null {
  const name = isTarget(calculation) ? 'viewerPays' : 'creator'
  const range = rangeText(calculation, words, name)
  return range && words.texts.formatMessage({ id: `range.${name}` }, { range })
}

const isTarget = ({ scenario }: Calculation) => scenario.known.field === 'creator'

/** Both ends to three digits, and with as many places as the estimate between them. */
function rangeText(
  calculation: Calculation,
  words: Words,
  name: 'viewerPays' | 'creator',
): string | null {
  const { outcome, inForce } = calculation
  if (outcome.kind === 'contradiction' || isZero(outcome.gifts)) return null
  const { low, high } = calculation.spans[name]
  const shown = shownAmounts(calculation)
  const estimate: Money = toThreeDigits(shown[name])
  const ends = words.moneyEnds(
    { low: toThreeDigits(low), high: toThreeDigits(high) },
    inForce.currency,
    estimateStyle(estimate, inForce.currency, shown),
    estimate,
  )
  return ends && words.texts.formatMessage({ id: 'range.words' }, { low: ends[0], high: ends[1] })
}
