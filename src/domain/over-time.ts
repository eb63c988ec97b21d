import { type Amount, convert, exact, type Rate } from './amount'

/** How often the same gifts are sent. */
export const rhythms = ['once', 'day', 'live', 'week'] as const
export type Rhythm = (typeof rhythms)[number]

/** Times that the same gifts are sent. */
export type Times = Amount<'times'>

/** In weeks: a year has 52 and a month is a twelfth of it, so that all periods agree. */
const weeksIn = {
  week: { from: exact<Amount>('1'), to: exact<Amount>('1') },
  month: { from: exact<Amount>('12'), to: exact<Amount>('52') },
  year: { from: exact<Amount>('1'), to: exact<Amount>('52') },
} satisfies Record<string, Rate<Amount, Amount>>

/** For how long the same gifts are sent again and again. */
export type Period = keyof typeof weeksIn

/** From the shortest to the longest. */
export const periods = ['week', 'month', 'year'] as const satisfies readonly Period[]

const once = exact<Times>('1')

/**
 * How many times a week; null for once, which does not repeat.
 *
 * @param livesAWeek - LIVEs a week, zero or more; counts for the rhythm `live` only.
 */
export function timesAWeek(rhythm: Rhythm, livesAWeek: Times): Times | null {
  if (rhythm === 'once') return null
  if (rhythm === 'live') return livesAWeek
  return rhythm === 'day' ? exact<Times>('7') : once
}

/**
 * What one sending comes to if it is repeated `times` a week for that period. Exact.
 *
 * @example
 * overTime(exact<Money>('0.50'), exact<Times>('7'), 'month') // 0.50 × 7 × 52 ÷ 12
 */
export const overTime = <A extends Amount>(amount: A, times: Times, period: Period): A =>
  convert(convert(times, { from: once, to: amount }), weeksIn[period] as Rate<A, A>)
