import { isAtMost, isZero, minus } from '../domain/amount'
import { pluralOf } from '../language/write-number'
import { type Calculation, firstPayout } from '../state/calculation'
import { obstaclesTo } from '../state/obstacles'
import type { Words } from './words'

/**
 * Says how many more gifts it takes to reach the payout minimum; null where it is reached, where nothing is sent, and where
 * something else keeps the money from the creator, which is said elsewhere.
 */
export function belowMinimumText(calculation: Calculation, words: Words): string | null {
  const { outcome, inForce, scenario } = calculation
  if (isZero(outcome.gifts) || outcome.kind === 'contradiction') return null
  const needed = firstPayout(calculation)
  if (needed.kind === 'unreachable' || isAtMost(needed.gifts, outcome.gifts)) return null
  if (obstaclesTo(calculation).length > 0) return null
  const more = minus(needed.gifts, outcome.gifts)
  return words.texts.formatMessage(
    { id: 'limits.minimum' },
    {
      more: words.gifts(scenario.gift, more),
      count: pluralOf(more),
      minimum: words.dollars(inForce.minimum.typical),
    },
  )
}
