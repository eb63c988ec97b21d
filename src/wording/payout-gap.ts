import { knownSteps } from '../data/payout-steps'
import {
  complement,
  convert,
  type Dollars,
  decimalsOf,
  equal,
  fromUnits,
  inPercent,
  inUnits,
  isNegative,
  isZero,
  type Money,
  magnitude,
  minus,
  one,
  type Part,
  partOf,
  type Rate,
  zero,
} from '../domain/amount'
import {
  type Compared,
  type Explanation,
  explanationsOf,
  type Gap,
  mostADiamond,
  type ShareOf,
  type Step,
} from '../domain/payout-gap'
import {
  countText,
  minorDigits,
  moneyText,
  percentText,
  placesFor,
  pluralOf,
  threeDigits,
} from '../language/write-number'
import type { Words } from './words'

/** The currency that the money came in, and what the rate set takes a US$ for. */
export type Exchanged = { readonly currency: string; readonly fx: Rate<Dollars, Money> }

/** Per cent to one place; more where it would else read as nothing or as all. */
function partText(part: Part, { locale }: Words): string {
  const ends = [zero<Part>(), one]
  const isRounded = (places: number) =>
    ends.some(
      (end) => !equal(part, end) && equal(fromUnits(inUnits(part, places + 2), places + 2), end),
    )
  let places = 1
  while (places < 18 && isRounded(places)) places++
  return percentText(part, locale, places)
}

/** What one diamond pays, to three digits: `$0.0040`. */
function eachText(amount: Dollars, { locale }: Words): string {
  const places = threeDigits(amount, 4)
  const rounded = fromUnits<Dollars>(inUnits(amount, places), places)
  const digits = !isZero(amount) && magnitude(amount) >= -1 ? 2 : Math.max(4, decimalsOf(rounded))
  return moneyText(rounded, 'USD', locale, digits)
}

/** US$ with as many places as the least of all amounts of the payout takes. */
const dollarsOf =
  (all: readonly Dollars[], { locale }: Words) =>
  (amount: Dollars): string =>
    moneyText(amount, 'USD', locale, placesFor(minorDigits('USD'), all))

/** How the amounts of a payout are written, all with as many places. */
export const moneyOf = (
  { usual, received, by }: Compared,
  found: readonly Explanation[],
  words: Words,
) => dollarsOf([usual, received, by, ...found.flatMap(({ leaves }) => leaves ?? [])], words)

/** What the two numbers say of each other, in a sentence or two. */
export function gapText(gap: Gap, words: Words): string {
  const { formatMessage } = words.texts
  switch (gap.kind) {
    case 'untyped':
      return formatMessage({ id: `why.untyped.${gap.missing}` })
    case 'noDiamonds':
      return formatMessage({ id: 'why.noDiamonds' })
    case 'unpaid':
    case 'nothing':
      return formatMessage(
        { id: gap.kind === 'unpaid' ? 'why.untyped.usd' : 'why.nothing' },
        {
          count: pluralOf(gap.diamonds),
          diamonds: words.diamonds(gap.diamonds),
          usual: dollarsOf([gap.usual], words)(gap.usual),
        },
      )
    default: {
      const money = moneyOf(gap, [], words)
      return formatMessage(
        { id: `why.${gap.kind}` },
        {
          each: eachText(gap.perDiamond, words),
          by: money(gap.by),
          share: partText(gap.part, words),
          usual: money(gap.usual),
        },
      )
    }
  }
}

/** What can pay more than is usual. */
export function moreText(gap: Compared, words: Words): string {
  const { formatMessage } = words.texts
  const [found] = explanationsOf(gap, knownSteps, false)
  const [step] = found?.steps ?? []
  const share =
    step?.kind === 'scaled' ? step.share : found?.fit.kind === 'onlyIf' ? found.fit.part : null
  return share
    ? formatMessage({ id: 'why.more.scaled' }, { share: partText(share, words) })
    : formatMessage({ id: 'why.more.unknown' }, { most: eachText(mostADiamond(knownSteps), words) })
}

/** The name of one step, or of two. */
export function stepsText({ steps: [first, second] }: Explanation, words: Words): string {
  const { formatMessage } = words.texts
  const name = formatMessage({ id: `why.step.${first.kind}` }, { share: shareOf(first, words) })
  if (!second) return name
  return formatMessage(
    { id: second.kind === 'agency' ? 'why.and.agency' : 'why.and.fee' },
    { first: name, share: shareOf(second, words) },
  )
}

const shareOf = (step: Step, words: Words): string =>
  'share' in step ? partText(step.share, words) : 'part' in step ? partText(step.part, words) : ''

const points = (part: Part, { locale }: Words) => countText(inPercent(part), locale)

const partName = ({ of, share }: ShareOf, words: Words) =>
  words.texts.formatMessage({ id: `why.part.${of}` }, { points: points(share, words) })

/** What is known of the first step, in a few words. */
export function noteText(
  { steps: [step], instead }: Explanation,
  gap: Compared,
  { currency, fx }: Exchanged,
  words: Words,
): string {
  const { formatMessage } = words.texts
  const money = moneyOf(gap, [], words)
  switch (step.kind) {
    case 'scaled':
      return formatMessage(
        { id: 'why.note.scaled' },
        { parts: words.list(step.from.map((part) => partName(part, words))) },
      )
    case 'violations':
      return formatMessage(
        { id: instead ? 'why.note.violations.instead' : 'why.note.violations' },
        {
          share: partText(step.share, words),
          points: points(step.points, words),
          instead: instead ? points(instead, words) : '',
        },
      )
    case 'agency':
    case 'anyAgency':
      return formatMessage({ id: 'why.note.agency' })
    case 'tax':
      return formatMessage(
        { id: instead ? 'why.note.tax.instead' : 'why.note.tax' },
        { instead: instead ? partText(instead, words) : '' },
      )
    case 'exchange':
      return formatMessage(
        { id: 'why.note.exchange' },
        {
          rate: words.roughRate(fx.to, currency),
          usual: money(gap.usual),
          money: words.money(convert(gap.usual, fx), currency),
        },
      )
    case 'anyScaled':
      return formatMessage({ id: 'why.note.anyScaled' })
    default:
      return formatMessage({ id: 'why.note.fee' }, { by: money(gap.by) })
  }
}

/** How well it fits: `exactly`, `$21.00 too low`. */
export function fitText(
  { steps, fit }: Explanation,
  { currency, fx }: Exchanged,
  money: (amount: Dollars) => string,
  words: Words,
): string {
  const { formatMessage } = words.texts
  if (fit.kind === 'exactly') return formatMessage({ id: 'why.fit.exactly' })
  if (fit.kind !== 'onlyIf') {
    const isLow = isNegative(fit.above)
    return formatMessage(
      { id: `why.fit.${fit.kind}${isLow ? 'Low' : 'High'}` },
      { money: money(isLow ? minus(zero(), fit.above) : fit.above) },
    )
  }
  const share = partText(fit.part, words)
  const [{ kind }, second] = steps
  if (second) return formatMessage({ id: 'why.fit.onlyIf.pair' }, { share })
  if (kind === 'exchange') {
    const rate = words.roughRate(partOf(fx.to, complement(fit.part)), currency)
    return formatMessage({ id: 'why.fit.onlyIf.exchange' }, { rate })
  }
  return formatMessage(
    {
      id:
        kind === 'anyScaled' || kind === 'anyAgency' ? `why.fit.onlyIf.${kind}` : 'why.fit.onlyIf',
    },
    { share },
  )
}
