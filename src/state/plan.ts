import { mostADay } from '../data/payout-times'
import {
  convert,
  type Dollars,
  exact,
  type Gifts,
  greatest,
  inverse,
  isAtMost,
  isZero,
  least,
  type Money,
  wholeUp,
  zero,
} from '../domain/amount'
import { limits } from '../domain/limits'
import { overTime, type Period, type Times } from '../domain/over-time'
import {
  fitsInWeek,
  giftsOfLive,
  nextSayable,
  sayable,
  type WholePlan,
  wholePlan,
} from '../domain/plan'
import type { Span } from '../domain/range'
import type { Scenario } from '../domain/scenario'
import { type Obstacle, solve } from '../domain/solve'
import { memoFor } from '../lib/memo'
import { type Calculation, calculate } from './calculation'
import { obstaclesTo } from './obstacles'

/** What a plan comes to, at the scenario's rates and with its deductions. */
export type Planned = {
  readonly scenario: Scenario
  readonly plan: WholePlan
  /** Of one LIVE, on average. */
  readonly gifts: Gifts
  /** One LIVE, as if no payout had a fixed fee. */
  readonly live: Calculation
  /** What is paid out together, with the fixed fee of each payout that it takes. */
  readonly batch: Calculation
  /** LIVEs in the batch; they need not be whole. */
  readonly lives: Times
}

const once = exact<Times>('1')
const daysOfWeek = exact<Times>('7')

/**
 * The plan of a scenario.
 *
 * A fixed fee is charged for each payout, not for each LIVE: see `payoutOf`. Without a fixed fee, how often money is
 * paid out makes no difference.
 *
 * Gifts come from many viewers, so whole packs are not counted.
 */
export const plannedFrom = memoFor((scenario: Scenario): Planned => {
  const plan = wholePlan(scenario.gift, scenario.plan)
  const gifts = giftsOfLive(plan)
  const fixed = scenario.payoutFixed ?? zero<Dollars>()
  const live = calculationOf(scenario, gifts, zero())
  const gross = grossInDollars(live)
  if (isZero(fixed) || isZero(gross)) {
    return { scenario, plan, gifts, live, batch: live, lives: once }
  }

  const { amount, times } = payoutOf({ plan, live })
  const paid = convert(times, { from: once, to: amount })
  const lives = isZero(paid) ? once : convert(paid, { from: gross, to: once })
  const fees = convert(times, { from: once, to: fixed })
  const batch = calculationOf(scenario, convert(lives, { from: once, to: gifts }), fees)
  return { scenario, plan, gifts, live, batch, lives }
})

/** What so many gifts of the scenario come to, with so much of fixed fees. */
const calculationOf = (scenario: Scenario, gifts: Gifts, payoutFixed: Dollars): Calculation =>
  calculate({
    ...scenario,
    packs: undefined,
    payoutFixed,
    known: { field: 'gifts', amount: gifts },
  })

/** What a calculation credits the creator with, before anything is deducted. */
export const grossInDollars = ({ outcome, rates }: Calculation): Dollars =>
  convert(outcome.creatorGross, inverse(rates.fx))

/** One payout of a plan, before any deduction, and how often there is one. */
export type PlanPayout = {
  readonly amount: Dollars
  /** `minimum`: as soon as it is reached. */
  readonly each: 'month' | 'day' | 'minimum'
  /** How many a month; 1 where `each` is not `month`. */
  readonly times: Times
}

/** The most that TikTok pays out in a month. */
export const mostInMonth: Dollars = overTime(mostADay.value, daysOfWeek, 'month')

/**
 * The payouts for which a plan counts a fixed fee.
 *
 * They are assumed to be monthly, or several equal ones where a month brings more than TikTok pays in a day. Where these
 * would be below the minimum, each is just the minimum. Where a month brings more than TikTok pays on all its days, there
 * is one a day, of the most that TikTok pays.
 */
export function payoutOf({ plan, live }: Pick<Planned, 'plan' | 'live'>): PlanPayout {
  const month = overTime(grossInDollars(live), plan.lives, 'month')
  if (!isAtMost(month, mostInMonth)) return { amount: mostADay.value, each: 'day', times: once }
  const times = greatest(once, wholeUp(convert(month, { from: mostADay.value, to: once })))
  const amount = convert(once, { from: times, to: month })
  const minimum = live.inForce.minimum.typical
  return isAtMost(minimum, amount)
    ? { amount, each: 'month', times }
    : { amount: minimum, each: 'minimum', times: once }
}

/** How long a plan is looked at. */
export const planPeriods = ['live', 'week', 'month', 'year'] as const
export type PlanPeriod = (typeof planPeriods)[number]

/** What a plan comes to in that time; its low and high are what the sources leave open. */
export function comesTo(
  { plan, batch, lives }: Planned,
  name: 'creator' | 'viewerPays',
  period: PlanPeriod,
): Span<Money> & { readonly typical: Money } {
  const inPeriod = (amount: Money) => {
    const ofLive = convert(once, { from: lives, to: amount })
    return period === 'live' ? ofLive : overTime(ofLive, plan.lives, period satisfies Period)
  }
  const { low, high } = batch.spans[name]
  return { low: inPeriod(low), typical: inPeriod(batch.outcome[name]), high: inPeriod(high) }
}

/**
 * The most that TikTok pays out in that time, where each day is used; after the deductions.
 *
 * @returns null where gifts pay nothing.
 */
export function mostIn({ scenario, plan, gifts, live }: Planned, period: PlanPeriod): Money | null {
  const gross = grossInDollars(live)
  if (isZero(gross) || isZero(plan.lives)) return null
  const giftsOfDay = convert(mostADay.value, { from: gross, to: gifts })
  const day = calculationOf(scenario, giftsOfDay, scenario.payoutFixed ?? zero<Dollars>())
  const week = overTime(day.outcome.creator, daysOfWeek, 'week')
  return period === 'live'
    ? convert(once, { from: plan.lives, to: week })
    : overTime(day.outcome.creator, daysOfWeek, period satisfies Period)
}

/** What reaches the creator in that time: what the plan comes to, but no more than TikTok pays out. */
export function paidIn(planned: Planned, period: PlanPeriod): ReturnType<typeof comesTo> {
  const all = comesTo(planned, 'creator', period)
  const most = mostIn(planned, period)
  if (most === null) return all
  return {
    low: least(all.low, most),
    typical: least(all.typical, most),
    high: least(all.high, most),
  }
}

/** Why a plan pays nothing, or can't be; null where it pays. */
export type PlanProblem =
  | { readonly kind: 'noGifts' | 'noMinutes' | 'noLives' | 'tooLong' | 'contradiction' | 'minimum' }
  | { readonly kind: 'nothing'; readonly because: ReturnType<typeof obstaclesTo> }

export function problemOf({ plan, live, batch }: Planned): PlanProblem | null {
  if (isZero(plan.permin)) return { kind: 'noGifts' }
  if (isZero(plan.mins)) return { kind: 'noMinutes' }
  if (isZero(plan.lives)) return { kind: 'noLives' }
  if (!fitsInWeek(plan)) return { kind: 'tooLong' }
  const { outcome } = batch
  if (outcome.kind === 'contradiction') return { kind: 'contradiction' }
  if (isZero(outcome.creator)) return { kind: 'nothing', because: obstaclesTo(batch) }
  // What is paid out at once would have to be more than is paid in a day.
  return isAtMost(live.inForce.minimum.typical, mostADay.value) ? null : { kind: 'minimum' }
}

/** Whether a plan has sums to show: an impossible one has none. */
export const hasSums = (planned: Planned): boolean =>
  !['tooLong', 'contradiction', 'minimum'].includes(problemOf(planned)?.kind ?? '')

/** Whether so many LIVEs, paid out together, leave the creator nothing once a payout's fixed fee is taken. */
export const isTakenByFee = ({ scenario, gifts }: Planned, lives: Times): boolean =>
  isZero(
    calculationOf(
      scenario,
      convert(lives, { from: once, to: gifts }),
      scenario.payoutFixed ?? zero<Dollars>(),
    ).outcome.creator,
  )

/** The gifts a minute that reach a month's money, or why none do. */
export type Sought =
  | { readonly kind: 'found'; readonly permin: Gifts }
  | { readonly kind: 'never'; readonly because: readonly (Obstacle | 'payoutFixed')[] }
  | { readonly kind: 'noTime' | 'tooMany' }
  /** It is more than TikTok pays out in a month. */
  | { readonly kind: 'tooMuch'; readonly most: Money }

/** Of three powers of ten, each number with two digits: a fixed fee that takes more takes everything. */
const mostSteps = 300

/**
 * The fewest gifts a minute, as a person would say them, that pay the creator at least so much a month.
 *
 * @param target - Take-home, in the viewer's currency.
 */
export function giftsAMinuteFor(target: Money, scenario: Scenario): Sought {
  if (isZero(target)) return { kind: 'found', permin: zero() }
  const ofOneGift = plannedFrom({ ...scenario, plan: { ...scenario.plan, permin: oneGift } })
  const { plan, live } = ofOneGift
  if (isZero(plan.mins) || isZero(plan.lives)) return { kind: 'noTime' }
  const reached = solve({ field: 'creator', amount: target }, live.price, live.rates)
  if (reached.kind === 'unreachable') return { kind: 'never', because: reached.because }

  const most = mostIn(ofOneGift, 'month')
  if (most && !isZero(most) && !isAtMost(target, most)) return { kind: 'tooMuch', most }

  // As if there was no fixed fee: it takes no fewer.
  const ofOne = overTime(live.outcome.creator, plan.lives, 'month')
  let permin = sayable(convert(target, { from: ofOne, to: oneGift }))
  for (let step = 0; step < mostSteps; step++) {
    if (!isAtMost(permin, limits.gifts)) return { kind: 'tooMany' }
    const planned = plannedFrom({ ...scenario, plan: { ...scenario.plan, permin } })
    if (isAtMost(target, comesTo(planned, 'creator', 'month').typical)) {
      return { kind: 'found', permin }
    }
    permin = nextSayable(permin)
  }
  return { kind: 'never', because: ['payoutFixed'] }
}

const oneGift = exact<Gifts>('1')
