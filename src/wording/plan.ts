import { mostADay } from '../data/payout-times'
import {
  type Amount,
  convert,
  type Dollars,
  equal,
  exact,
  fromUnits,
  type Gifts,
  inUnits,
  isAtMost,
  isWhole,
  isZero,
  type Money,
  magnitude,
  toNumber,
} from '../domain/amount'
import { overTime, type Times } from '../domain/over-time'
import { minutesLive, minutesOfWeek } from '../domain/plan'
import type { Minutes, Scenario } from '../domain/scenario'
import type { Sendable } from '../domain/sent'
import { countText, pluralOf } from '../language/write-number'
import type { Calculation } from '../state/calculation'
import { heldBack, milestones } from '../state/payouts'
import {
  comesTo,
  grossInDollars,
  isTakenByFee,
  type Planned,
  type PlanPeriod,
  paidIn,
  payoutOf,
  plannedFrom,
  problemOf,
} from '../state/plan'
import { toThreeDigits } from './estimate'
import type { Words } from './words'

/** The message that a plan comes to, and its values; `<creator>` marks the creator's amount. */
export type PlanHeadline = {
  readonly id:
    | 'answer.contradiction'
    | `plan.head${'' | `.${'fee' | 'noMinimum' | 'days' | 'most' | 'noGifts' | 'noMinutes' | 'noLives' | 'tooLong' | 'nothing' | 'minimum'}`}`
  readonly values: Readonly<Record<string, string | number>>
}

/** Which sentence says what a plan comes to. */
export function planHeadline(planned: Planned, words: Words): PlanHeadline {
  const { plan, live, gifts } = planned
  const number = (amount: Amount) => countText(amount, words.locale)
  const problem = problemOf(planned)
  if (problem?.kind === 'contradiction') {
    const sent = words.gifts(live.scenario.gift, gifts)
    return { id: 'answer.contradiction', values: { gifts: sent, count: pluralOf(gifts) } }
  }
  if (problem) {
    const values = {
      minutes: number(minutesLive(plan)),
      week: number(minutesOfWeek),
      minimum: wholeDollars(live.inForce.minimum.typical, words),
      most: wholeDollars(mostADay.value, words),
    }
    return { id: `plan.head.${problem.kind}`, values }
  }
  const money = briefMoney(paidIn(planned, 'month').typical, live, words)
  const held = heldBack(planned)
  if (held?.kind === 'waits') {
    // A limit is exact: rounded, less would be the most.
    const most = words.money(paidIn(planned, 'month').typical, live.inForce.currency)
    return { id: 'plan.head.most', values: { money: most } }
  }
  const minimum = live.inForce.minimum.typical
  const [first] = milestones(planned, [minimum])
  const at = first?.live ?? once
  const values = { count: toNumber(at), number: number(at), money }
  const fixed = planned.scenario.payoutFixed
  if (fixed && isTakenByFee(planned, at)) {
    return { id: 'plan.head.fee', values: { ...values, fee: wholeDollars(fixed, words) } }
  }
  if (isZero(minimum) || !first) {
    return held && !equal(held.live, once)
      ? { id: 'plan.head.days', values: { money, days: number(held.live) } }
      : { id: 'plan.head.noMinimum', values: { money } }
  }
  return { id: 'plan.head', values }
}

const once = exact<Times>('1')
const oneGift = exact<Gifts>('1')
const oneMinute = exact<Minutes>('1')

/** What belongs beside the headline: what the sources leave open of it, and what TikTok's most a day does. */
export function underHeadline(planned: Planned, words: Words): readonly string[] {
  if (problemOf(planned)) return []
  return [rangeOfHeadline(planned, words), heldText(planned, words)].filter(
    (sentence) => sentence !== null,
  )
}

function rangeOfHeadline(planned: Planned, words: Words): string | null {
  const { formatMessage } = words.texts
  const { live } = planned
  const paid = paidIn(planned, 'month')
  const [low, high] = [paid.low, paid.high].map((amount) => briefMoney(amount, live, words))
  const minimum = live.inForce.minimum.typical
  const [first] = isZero(minimum) ? [] : milestones(planned, [minimum])
  const lives = (amount: Times) =>
    formatMessage(
      { id: 'plan.lives.number' },
      { count: pluralOf(amount), number: countText(amount, words.locale) },
    )
  const values = { low: low ?? '', high: high ?? '' }
  if (first?.orNever) {
    return formatMessage({ id: 'plan.range.never' }, { ...values, fewest: lives(first.lives.low) })
  }
  if (first && !equal(first.lives.low, first.lives.high)) {
    return formatMessage(
      { id: 'plan.range' },
      { ...values, fewest: lives(first.lives.low), most: lives(first.lives.high) },
    )
  }
  return low === high ? null : formatMessage({ id: 'plan.range.money' }, values)
}

/** How many days a month's money takes to withdraw, or how much of it never is. */
function heldText(planned: Planned, words: Words): string | null {
  const { formatMessage } = words.texts
  const held = heldBack(planned)
  if (!held) return null
  const most = dollarsBeside(mostADay.value, planned.live, words)
  const money = (amount: Money) => words.money(amount, planned.live.inForce.currency)
  return held.kind === 'days'
    ? formatMessage({ id: 'plan.held.days' }, { most, days: countText(held.month, words.locale) })
    : formatMessage(
        { id: 'plan.held.waits' },
        { most, credited: money(held.credited), waits: money(held.waits) },
      )
}

/** Without what a headline has no use for: `$62`, `$5,200,000,000`, but `$5.20`. */
function briefMoney(amount: Money, { inForce }: Calculation, words: Words): string {
  const rough = toThreeDigits(amount)
  const { currency } = inForce
  if (magnitude(rough) < 1) return words.money(rough, currency)
  return words.receiptMoney(rough, currency, {
    digits: 0,
    inCents: false,
  })
}

/** The headline as plain text, with what belongs beside it. */
export function planText(planned: Planned, words: Words): string {
  const { id, values } = planHeadline(planned, words)
  return [words.texts.formatMessage({ id }, values), ...underHeadline(planned, words)].join(' ')
}

/** The same of a scenario. */
export const planTextOf = (scenario: Scenario, words: Words): string =>
  planText(plannedFrom(scenario), words)

/** What a plan pays, or costs, over some time, and the range that the sources leave open. */
export function planFigure(
  planned: Planned,
  name: 'creator' | 'viewerPays',
  period: PlanPeriod,
  words: Words,
) {
  const { low, typical, high } =
    name === 'creator' ? paidIn(planned, period) : comesTo(planned, name, period)
  const text = (amount: Money) => words.money(amount, planned.live.inForce.currency)
  const range = words.span(text(low), text(high))
  return { text: text(typical), range, ends: range && { low: text(low), high: text(high) } }
}

const sixty = exact<Minutes>('60')
/** From here on, hours say more than minutes: 90 minutes. */
const longPace = exact<Minutes>('90')
/** Fewer a minute than this are no number that people say: one gift in 10 minutes. */
const fewestSaid = exact<Gifts>('0.1')

/** How rarely a gift comes, `about one Lion in 26 hours LIVE`; null where gifts a minute say it well. */
export function paceText(gift: Sendable, permin: Gifts, words: Words): string | null {
  if (isZero(permin) || isAtMost(fewestSaid, permin)) return null
  const minutes = convert(oneGift, { from: permin, to: oneMinute })
  const isLong = isAtMost(longPace, minutes)
  const time = toTwoDigits(isLong ? convert(minutes, { from: sixty, to: oneMinute }) : minutes)
  return words.texts.formatMessage(
    { id: isLong ? 'plan.pace.hours' : 'plan.pace.minutes' },
    {
      gift: words.oneGift(gift),
      count: pluralOf(time),
      number: countText(time, words.locale),
    },
  )
}

/** To the nearest: `26`, `1400`, and `1.7`. */
function toTwoDigits(amount: Minutes): Minutes {
  const digits = 1 - magnitude(amount)
  return fromUnits(inUnits(amount, digits), digits)
}

/** What was deducted, how often a fixed fee is counted, and what is not counted. */
export function planNotes(planned: Planned, words: Words): readonly string[] {
  const { formatMessage } = words.texts
  const { scenario, live } = planned
  const taken = (['agency', 'payoutFee', 'aside'] as const).filter(
    (name) => !isZero(live.rates[name]),
  )
  const parts = taken.map((name) => formatMessage({ id: `plan.after.${name}` }))
  const fixed = scenario.payoutFixed
  return [
    ...(parts.length > 0
      ? [formatMessage({ id: 'plan.after' }, { parts: words.list(parts) })]
      : []),
    ...(fixed ? [fixedNote(planned, fixed, words)] : []),
    ...(scenario.packs ? [formatMessage({ id: 'plan.packs' })] : []),
  ]
}

/** How often a fixed fee is counted: see `payoutOf`. */
function fixedNote(planned: Planned, fixed: Dollars, words: Words): string {
  const { formatMessage } = words.texts
  const { plan, live } = planned
  const fee = words.dollars(fixed)
  const most = wholeDollars(mostADay.value, words)
  const { amount, each, times } = payoutOf(planned)
  if (each === 'day') return formatMessage({ id: 'plan.fixed.daily' }, { fee, most })
  if (each === 'minimum') {
    const isLater = !isAtMost(amount, overTime(grossInDollars(live), plan.lives, 'month'))
    return formatMessage(
      { id: isLater ? 'plan.fixed.later' : 'plan.fixed.minimum' },
      { fee, minimum: words.dollars(amount) },
    )
  }
  return equal(times, once)
    ? formatMessage({ id: 'plan.fixed' }, { fee })
    : formatMessage(
        { id: 'plan.fixed.more' },
        { fee, number: countText(times, words.locale), most },
      )
}

/** `$10`, but `$0.50`. */
export const wholeDollars = (amount: Dollars, words: Words): string =>
  isWhole(amount)
    ? words.receiptMoney(amount, 'USD', { digits: 0, inCents: false })
    : words.dollars(amount)

/** The plan and what it comes to, for readers who have neither before them. */
export const planShared = (planned: Planned, words: Words): string =>
  `${planSentence(planned, words)} ${planText(planned, words)}`

/** `$10`; where viewers pay in another currency, `US$10, about £7.55`. */
export function dollarsBeside(amount: Dollars, calculation: Calculation, words: Words): string {
  const dollars = wholeDollars(amount, words)
  const money = inCurrency(amount, calculation, words)
  return money === null
    ? dollars
    : words.texts.formatMessage({ id: 'plan.both' }, { dollars, money })
}

/** US$ in the currency that viewers pay in, to three digits; null where that is US$. */
export function inCurrency(amount: Dollars, calculation: Calculation, words: Words): string | null {
  const { inForce, rates } = calculation
  if (inForce.currency === 'USD') return null
  return briefMoney(convert(amount, rates.fx), calculation, words)
}

/** The plan in a sentence: what the creator gets how often. */
export function planSentence({ plan, scenario }: Planned, words: Words): string {
  const number = (amount: Amount) => countText(amount, words.locale)
  return words.texts.formatMessage(
    { id: 'plan.sentence' },
    {
      permin: number(plan.permin),
      gift: words.giftNames(scenario.gift, plan.permin),
      mins: number(plan.mins),
      lives: number(plan.lives),
    },
  )
}
