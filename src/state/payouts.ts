import { claimedMinimums, type Days, mostADay, payoutDays } from '../data/payout-times'
import {
  compare,
  convert,
  type Dollars,
  equal,
  exact,
  type Gifts,
  greatest,
  isAtMost,
  isZero,
  least,
  type Money,
  minus,
  type Part,
  partOfWhole,
  percent,
  plus,
  toNumber,
  wholeDown,
  wholeOf,
  wholeUp,
} from '../domain/amount'
import { overTime, type Times } from '../domain/over-time'
import { dayOf, type Nth, weekOf } from '../domain/plan'
import { outcomesOf, type Span } from '../domain/range'
import { grossInDollars, mostInMonth, type Planned, type PlanPayout, payoutOf } from './plan'

/** When a minimum is reached. */
export type Milestone = {
  readonly minimum: Dollars
  /** The fewest that reach it. */
  readonly gifts: Gifts
  readonly giftsSpan: Span<Gifts>
  /** The LIVE on which it is reached, counted from the first; low and high are what the sources leave open. */
  readonly live: Times
  readonly lives: Span<Times>
  readonly week: Nth
  /** The day of that LIVE at the latest, if LIVEs are spread evenly. */
  readonly day: Nth
  readonly weeks: Span<Nth>
  readonly days: Span<Nth>
  /** Whether gifts may pay nothing: at the least that the sources say, it is then never reached. */
  readonly orNever: boolean
  /** What viewers have paid once that LIVE is over. */
  readonly paid: Money
  readonly paidSpan: Span<Money>
}

const once = exact<Times>('1')

/**
 * When a plan reaches each minimum.
 *
 * The minimum is held against what was credited, so nothing is deducted first. Empty where the plan pays nothing.
 */
export function milestones(planned: Planned, minimums: readonly Dollars[]): readonly Milestone[] {
  const { plan, gifts, live } = planned
  const { outcome, scenario, price, inForce, rates } = live
  if (isZero(outcome.creatorGross) || isZero(plan.lives)) return []
  const outcomes = outcomesOf(outcome, scenario.known, price, inForce.rates)
  const possible = outcomes.filter(({ creatorGross }) => !isZero(creatorGross))
  return minimums.map((minimum) => {
    const money = convert(minimum, rates.fx)
    const reachedAt = (gross: Money) =>
      greatest(once, wholeUp(convert(money, { from: gross, to: once })))
    const giftsFor = (gross: Money) => wholeUp(convert(money, { from: gross, to: gifts }))
    const all = possible.map(({ creatorGross, viewerPays }) => {
      const at = reachedAt(creatorGross)
      const sent = giftsFor(creatorGross)
      return { at, sent, paid: convert(at, { from: once, to: viewerPays }) }
    })
    const at = reachedAt(outcome.creatorGross)
    const lives = spanOf(all.map((one) => one.at))
    const each = (of: (live: Times, lives: Times) => Nth): Span<Nth> => ({
      low: of(lives.low, plan.lives),
      high: of(lives.high, plan.lives),
    })
    return {
      minimum,
      gifts: giftsFor(outcome.creatorGross),
      giftsSpan: spanOf(all.map((one) => one.sent)),
      live: at,
      lives,
      week: weekOf(at, plan.lives),
      day: dayOf(at, plan.lives),
      weeks: each(weekOf),
      days: each(dayOf),
      orNever: possible.length < outcomes.length,
      paid: convert(at, { from: once, to: outcome.viewerPays }),
      paidSpan: spanOf(all.map((one) => one.paid)),
    }
  })
}

/** Whether the sources leave open on which LIVE a minimum is reached. */
export const isOpen = ({ lives, orNever }: Milestone): boolean =>
  orNever || !equal(lives.low, lives.high)

function spanOf<A extends Money | Times | Gifts>(amounts: readonly A[]): Span<A> {
  const [first, ...others] = amounts as [A, ...A[]]
  return { low: others.reduce(least<A>, first), high: others.reduce(greatest<A>, first) }
}

/** Days until the money arrives, at most: the review, and then the transfer. */
export const latestDays: Days = plus(payoutDays.review, payoutDays.transfer)

/** What TikTok is said to pay out from, and the minimum in force, each once, from low to high. */
export function minimumsOf({ live }: Planned): readonly Dollars[] {
  const own = live.inForce.minimum.typical
  const isClaimed = isZero(own) || claimedMinimums.some((claimed) => equal(claimed, own))
  return isClaimed ? claimedMinimums : [...claimedMinimums, own].toSorted(compare)
}

/** A LIVE in the drawing, and the minimums that are reached on it. */
export type Mark = {
  readonly live: number
  readonly reached: readonly Milestone[]
}

export type Week = { readonly week: number; readonly marks: readonly Mark[] }

/** More would be too small to tell apart. */
const mostMarks = 56
const mostWeeks = 12

/** LIVEs week by week, up to the last minimum that is reached within a few weeks; none where no minimum is. */
export function weeksOf({ plan }: Planned, reached: readonly Milestone[]): readonly Week[] {
  const drawn = reached.filter(
    ({ live, week }) =>
      isAtMost(live, exact<Times>(String(mostMarks))) &&
      isAtMost(week, exact<Nth>(String(mostWeeks))),
  )
  const [last] = drawn.toSorted((a, b) => compare(b.live, a.live))
  if (!last) return []
  const endOfWeek = toNumber(
    wholeDown(convert(last.week, { from: exact<Nth>('1'), to: plan.lives })),
  )
  const count = Math.max(toNumber(last.live), Math.min(endOfWeek, mostMarks))
  const weeks: { week: number; marks: Mark[] }[] = []
  for (let live = 1; live <= count; live++) {
    const week = toNumber(weekOf(exact<Times>(String(live)), plan.lives))
    const mark = { live, reached: drawn.filter((one) => toNumber(one.live) === live) }
    const before = weeks.at(-1)
    if (before?.week === week) before.marks.push(mark)
    else weeks.push({ week, marks: [mark] })
  }
  return weeks
}

/** How TikTok's most a day holds the money back. */
export type HeldBack =
  /** So many days to cash out what a LIVE earns, and what a month earns. */
  | { readonly kind: 'days'; readonly live: Times; readonly month: Times }
  /** A week brings more than is paid out in a week: what stays in the account, each month. */
  | { readonly kind: 'waits'; readonly credited: Money; readonly waits: Money }

/** null where what a month brings is paid out in one day. Before any deduction, as the minimum is. */
export function heldBack({ plan, live }: Planned): HeldBack | null {
  const gross = grossInDollars(live)
  const credited = overTime(gross, plan.lives, 'month')
  if (!isAtMost(credited, mostInMonth)) {
    const money = (amount: Dollars) => convert(amount, live.rates.fx)
    return { kind: 'waits', credited: money(credited), waits: money(minus(credited, mostInMonth)) }
  }
  const daysFor = (amount: Dollars): Times =>
    wholeUp(convert(amount, { from: mostADay.value, to: once }))
  const month = daysFor(credited)
  return isAtMost(month, once) ? null : { kind: 'days', live: daysFor(gross), month }
}

/** What a fixed fee costs where so much is paid out at a time. */
export type Batch = {
  readonly amount: Dollars
  /** Of the amount; never more than all of it. */
  readonly part: Part
  /** LIVEs until there is so much. */
  readonly lives: Times
  /** All fees of a year; no more than one a day. */
  readonly inYear: Dollars
  /** Of the payout for which the plan counts the fee: how often that is, and how many times. */
  readonly counted?: Pick<PlanPayout, 'each' | 'times'>
}

const daysOfWeek = exact<Times>('7')

const comparedBatches = ['20', '100', '500'].map((dollars) => exact<Dollars>(dollars))

/** A fixed fee at several sizes of a payout, from the minimum to the most that is paid in a day, and as the plan has it. */
export function batchesOf(planned: Planned, fixed: Dollars): readonly Batch[] {
  const { plan, live } = planned
  const gross = grossInDollars(live)
  const { typical } = live.inForce.minimum
  const { amount: ofPlan, ...often } = payoutOf(planned)
  const all = [...comparedBatches, ofPlan, typical, mostADay.value].filter(
    (amount) => !isZero(amount) && isAtMost(typical, amount) && isAtMost(amount, mostADay.value),
  )
  const each = all.filter((amount, at) => all.findIndex((one) => equal(one, amount)) === at)
  const year = overTime(gross, plan.lives, 'year')
  const mostInYear = overTime(once, daysOfWeek, 'year')
  return each.toSorted(compare).map((amount) => {
    const fee = least(fixed, amount)
    const lives = convert(amount, { from: gross, to: once })
    const counted = equal(amount, ofPlan) ? often : undefined
    const times = least(convert(year, { from: amount, to: once }), mostInYear)
    return {
      amount,
      part: partOfWhole(fee, amount),
      // A month is no whole number of LIVEs.
      lives: counted?.each === 'month' ? lives : wholeUp(lives),
      inYear: convert(times, { from: once, to: fee }),
      ...(counted && { counted }),
    }
  })
}

/** Shares that a fee had better stay below. */
const smallParts = ['5', '2', '1'].map((part) => percent(part))

/** The payouts from which on a fixed fee is no more than each of these shares; null where TikTok pays less in a day. */
export const batchesFor = (fixed: Dollars) =>
  smallParts.map((part) => {
    const amount = wholeOf(fixed, part)
    return { part, amount, isPaid: isAtMost(amount, mostADay.value) }
  })
