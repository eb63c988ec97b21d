import {
  type Amount,
  type Coins,
  convert,
  equal,
  exact,
  fromUnits,
  type Gifts,
  isAtMost,
  magnitude,
  mostPlaces,
  partOf,
  percent,
  plus,
  wholeDown,
  wholeUp,
} from './amount'
import type { Missions } from './missions'
import type { Times } from './over-time'
import type { Minutes, Plan } from './scenario'
import { coinsOf, type Sendable, sentOnce } from './sent'

/** A plan with nothing left open. */
export type WholePlan = Required<Plan>

/**
 * Gifts a minute to start from, by what one of them costs, of a basket all of it: 12 is a pace of Roses, and nobody gets
 * 12 Lions a minute. 0.02 a minute is about one a LIVE. No source gives a pace: these are our assumptions.
 */
const paces = [
  { below: exact<Coins>('10'), permin: exact<Gifts>('12') },
  { below: exact<Coins>('100'), permin: exact<Gifts>('1') },
  { below: exact<Coins>('1000'), permin: exact<Gifts>('0.1') },
] as const
const paceOfDear = exact<Gifts>('0.02')

function usualOf(gift: Sendable): WholePlan {
  const coins = coinsOf(sentOnce(gift))
  const pace = paces.find(({ below }) => !isAtMost(below, coins))
  return { permin: pace?.permin ?? paceOfDear, mins: exact('60'), lives: exact('4') }
}

/** The plan, with our assumptions where it says nothing: a pace by the gift, 60 minutes, 4 LIVEs a week. No source gives them. */
export const wholePlan = (gift: Sendable, plan: Plan = {}): WholePlan => ({
  ...usualOf(gift),
  ...plan,
})

/** What of the plan is not as usual; undefined where all is, so that equal plans make equal links. */
export function planThatDiffers(plan: Plan | undefined, gift: Sendable): Plan | undefined {
  if (!plan) return undefined
  const usual = usualOf(gift)
  const parts = Object.entries(plan) as [keyof Plan, Amount][]
  const differing = parts.filter(([name, amount]) => !equal<Amount>(amount, usual[name]))
  return differing.length > 0 ? Object.fromEntries(differing) : undefined
}

const oneMinute = exact<Minutes>('1')
const once = exact<Times>('1')

/** The gifts of one LIVE, on average: they need not be whole. */
export const giftsOfLive = ({ permin, mins }: Omit<WholePlan, 'lives'>): Gifts =>
  convert(mins, { from: oneMinute, to: permin })

/** Seven days. */
export const minutesOfWeek = exact<Minutes>('10080')

/** The minutes of all LIVEs of a week. */
export const minutesLive = ({ mins, lives }: Omit<WholePlan, 'permin'>): Minutes =>
  convert(lives, { from: once, to: mins })

/** Whether a week is long enough for all of its LIVEs, one after the other. */
export const fitsInWeek = (plan: Omit<WholePlan, 'permin'>): boolean =>
  isAtMost(minutesLive(plan), minutesOfWeek)

/** The most LIVEs of that length that a week is long enough for; `mins` is above zero. */
export const mostLives = (mins: Minutes): Times =>
  wholeDown(convert(minutesOfWeek, { from: mins, to: once }))

/** Weeks or days, counted from 1. */
export type Nth = Amount<'nth'>

/** In which week a LIVE is, if as many are held in every week; `lives`, those of a week, is above zero. */
export const weekOf = (live: Times, lives: Times): Nth =>
  wholeUp(convert(live, { from: lives, to: exact<Nth>('1') }))

/** On which day a LIVE is at the latest, if they are spread evenly over the week. */
export const dayOf = (live: Times, lives: Times): Nth =>
  wholeUp(convert(live, { from: lives, to: exact<Nth>('7') }))

const isUnder = (amount: Amount, limit: string): boolean => !isAtMost(exact(limit), amount)

/** What a plan says of the missions of US Scaled LIVE Rewards: how long a LIVE lasts, and how many long ones a week has. */
export function missionsOfPlan({
  mins,
  lives,
}: Omit<WholePlan, 'permin'>): Required<Pick<Missions, 'length' | 'weekly'>> {
  const isLong = !isAtMost(mins, exact<Minutes>('25'))
  return {
    length: isUnder(mins, '5') ? 'under5' : isLong ? 'over25' : '5to25',
    weekly: !isLong || isUnder(lives, '1') ? '0' : isUnder(lives, '2') ? '1' : '2',
  }
}

const half = percent('50')

/** How finely people say a number of that size: two digits of it, and halves from 1 to 10. No finer than a link holds. */
const gradeOf = <A extends Amount>(amount: A): A => {
  const at = magnitude(amount)
  return at === 0 ? partOf(exact<A>('1'), half) : fromUnits(1n, Math.min(1 - at, mostPlaces))
}

/**
 * The least number of at least so many that a person would say.
 *
 * @param amount - Above zero.
 *
 * @example
 * sayable(exact('19.2')) // 20; of 0.0016 it is itself, of 3.1 it is 3.5, of 123 it is 130
 */
export function sayable<A extends Amount>(amount: A): A {
  const grade = gradeOf(amount)
  const one = exact<A>('1')
  return convert(wholeUp(convert(amount, { from: grade, to: one })), { from: one, to: grade })
}

/** The next number above that a person would say. */
export const nextSayable = <A extends Amount>(said: A): A => plus(said, gradeOf(said))
