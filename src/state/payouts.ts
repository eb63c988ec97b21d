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
import { grossInDollars, type Planned } from './plan'

/** When a minimum is reached. */
export type Milestone = {
  readonly minimum: Dollars
  /** The fewest that reach it. */
  readonly gifts: Gifts
  /** The LIVE on which it is reached, counted from the first; low and high are what the sources leave open. */
  readonly live: Times
  readonly lives: Span<Times>
  readonly week: Nth
  /** The day of that LIVE at the latest, if LIVEs are spread evenly. */
  readonly day: Nth
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
  const possible = outcomesOf(outcome, scenario.known, price, inForce.rates).filter(
    ({ creatorGross }) => !isZero(creatorGross),
  )
  return minimums.map((minimum) => {
    const money = convert(minimum, rates.fx)
    const reachedAt = (gross: Money) =>
      greatest(once, wholeUp(convert(money, { from: gross, to: once })))
    const all = possible.map(({ creatorGross, viewerPays }) => {
      const at = reachedAt(creatorGross)
      return { at, paid: convert(at, { from: once, to: viewerPays }) }
    })
    const at = reachedAt(outcome.creatorGross)
    return {
      minimum,
      gifts: wholeUp(convert(money, { from: outcome.creatorGross, to: gifts })),
      live: at,
      lives: spanOf(all.map((one) => one.at)),
      week: weekOf(at, plan.lives),
      day: dayOf(at, plan.lives),
      paid: convert(at, { from: once, to: outcome.viewerPays }),
      paidSpan: spanOf(all.map((one) => one.paid)),
    }
  })
}

function spanOf<A extends Money | Times>(amounts: readonly A[]): Span<A> {
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
  /** A LIVE brings more than is paid out in a day. */
  | { readonly kind: 'days'; readonly days: Times }
  /** A week brings more than is paid out in a week. */
  | { readonly kind: 'never' }

export function heldBack({ plan, live }: Planned): HeldBack | null {
  const gross = grossInDollars(live)
  const days = wholeUp(convert(gross, { from: mostADay.value, to: once }))
  const inWeek = convert(plan.lives, { from: once, to: gross })
  const most = convert(exact<Times>('7'), { from: once, to: mostADay.value })
  if (!isAtMost(inWeek, most)) return { kind: 'never' }
  return isAtMost(days, once) ? null : { kind: 'days', days }
}

/** What a fixed fee costs where so much is paid out at a time. */
export type Batch = {
  readonly amount: Dollars
  /** Of the amount; never more than all of it. */
  readonly part: Part
  /** LIVEs until there is so much. */
  readonly lives: Times
  /** All fees of a year. */
  readonly inYear: Dollars
}

const comparedBatches = ['20', '100', '500'].map((dollars) => exact<Dollars>(dollars))

/** A fixed fee at several sizes of a payout, from the minimum to the most that is paid in a day. */
export function batchesOf({ plan, live }: Planned, fixed: Dollars): readonly Batch[] {
  const gross = grossInDollars(live)
  const { typical } = live.inForce.minimum
  const all = [...comparedBatches, typical, mostADay.value].filter(
    (amount) => !isZero(amount) && isAtMost(typical, amount) && isAtMost(amount, mostADay.value),
  )
  const each = all.filter((amount, at) => all.findIndex((one) => equal(one, amount)) === at)
  const year = overTime(gross, plan.lives, 'year')
  return each.toSorted(compare).map((amount) => {
    const fee = least(fixed, amount)
    return {
      amount,
      part: partOfWhole(fee, amount),
      lives: wholeUp(convert(amount, { from: gross, to: once })),
      inYear: convert(year, { from: amount, to: fee }),
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
