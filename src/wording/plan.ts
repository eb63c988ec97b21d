import { mostADay } from '../data/payout-times'
import {
  type Amount,
  type Dollars,
  equal,
  exact,
  isAtMost,
  isWhole,
  isZero,
  type Money,
  magnitude,
  toNumber,
} from '../domain/amount'
import { overTime, type Times } from '../domain/over-time'
import { minutesLive, minutesOfWeek } from '../domain/plan'
import type { Scenario } from '../domain/scenario'
import { countText, pluralOf } from '../language/write-number'
import { milestones } from '../state/payouts'
import {
  comesTo,
  grossInDollars,
  type Planned,
  type PlanPeriod,
  payoutsFor,
  plannedFrom,
  problemOf,
} from '../state/plan'
import { toThreeDigits } from './estimate'
import type { Words } from './words'

/** The message that a plan comes to, and its values; `<creator>` marks the creator's amount. */
export type PlanHeadline = {
  readonly id:
    | 'answer.contradiction'
    | `plan.head${'' | `.${'noMinimum' | 'noGifts' | 'noMinutes' | 'noLives' | 'tooLong' | 'nothing'}`}`
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
    const values = { minutes: number(minutesLive(plan)), week: number(minutesOfWeek) }
    return { id: `plan.head.${problem.kind}`, values }
  }
  const money = briefMoney(comesTo(planned, 'creator', 'month').typical, live, words)
  const minimum = live.inForce.minimum.typical
  const [first] = milestones(planned, [minimum])
  if (isZero(minimum) || !first) return { id: 'plan.head.noMinimum', values: { money } }
  return {
    id: 'plan.head',
    values: { count: toNumber(first.live), number: number(first.live), money },
  }
}

/** Without what a headline has no use for: `$62`, `$5,200,000,000`, but `$5.20`. */
function briefMoney(amount: Money, { inForce }: Planned['live'], words: Words): string {
  const rough = toThreeDigits(amount)
  const { currency } = inForce
  if (magnitude(rough) < 1) return words.money(rough, currency)
  return words.receiptMoney(rough, currency, {
    digits: 0,
    inCents: false,
  })
}

/** The headline as plain text. */
export function planText(planned: Planned, words: Words): string {
  const { id, values } = planHeadline(planned, words)
  return words.texts.formatMessage({ id }, values)
}

/** The same of a scenario. */
export const planTextOf = (scenario: Scenario, words: Words): string =>
  planText(plannedFrom(scenario), words)

/** An amount of a plan over some time, and the range that the sources leave open. */
export function planFigure(
  planned: Planned,
  name: 'creator' | 'viewerPays',
  period: PlanPeriod,
  words: Words,
) {
  const { low, typical, high } = comesTo(planned, name, period)
  const text = (amount: Money) => words.money(amount, planned.live.inForce.currency)
  return { text: text(typical), range: words.span(text(low), text(high)) }
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

/** How often a fixed fee is counted: see `plannedFrom`. */
function fixedNote({ plan, live }: Planned, fixed: Dollars, words: Words): string {
  const { formatMessage } = words.texts
  const fee = words.dollars(fixed)
  const minimum = live.inForce.minimum.typical
  const month = overTime(grossInDollars(live), plan.lives, 'month')
  if (!isAtMost(minimum, month)) {
    return formatMessage({ id: 'plan.fixed.later' }, { fee, minimum: words.dollars(minimum) })
  }
  const times = payoutsFor(month)
  return equal(times, exact<Times>('1'))
    ? formatMessage({ id: 'plan.fixed' }, { fee })
    : formatMessage(
        { id: 'plan.fixed.more' },
        { fee, number: countText(times, words.locale), most: wholeDollars(mostADay.value, words) },
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
