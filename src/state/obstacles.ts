import { exact, isZero } from '../domain/amount'
import { type Obstacle, solve } from '../domain/solve'
import type { Calculation } from './calculation'

/** The rates that leave the creator nothing or keep the target out of reach; empty if there are none. */
export function obstaclesTo(calculation: Calculation): readonly (Obstacle | 'payoutFixed')[] {
  const { outcome, unreachable, price, rates } = calculation
  if (unreachable) return unreachable.because
  if (isZero(outcome.gifts) || !isZero(outcome.creator)) return []
  // More gifts would leave something: only the fixed fee is the same for each payout.
  const more = solve({ field: 'creator', amount: exact('1') }, price, rates)
  return more.kind === 'unreachable' ? more.because : ['payoutFixed']
}
