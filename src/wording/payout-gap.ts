import { knownSteps } from '../data/payout-steps'
import {
  type Dollars,
  decimalsOf,
  equal,
  fromUnits,
  inUnits,
  isZero,
  magnitude,
  one,
  type Part,
  zero,
} from '../domain/amount'
import { type Explanation, explanationsOf, mostADiamond } from '../domain/explanations'
import type { Compared, Gap } from '../domain/payout-gap'
import {
  minorDigits,
  moneyText,
  percentText,
  placesFor,
  pluralOf,
  threeDigits,
} from '../language/write-number'
import type { Words } from './words'

/** Per cent to one place; more where it would else read as nothing or as all. */
export function partText(part: Part, { locale }: Words): string {
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
