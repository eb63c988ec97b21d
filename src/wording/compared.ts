import {
  type Amount,
  convert,
  exact,
  fromUnits,
  greatest,
  inUnits,
  inverse,
  isNegative,
  isZero,
  type Money,
  magnitude,
  minus,
  type Part,
  partOfWhole,
  toNumber,
  zero,
} from '../domain/amount'
import type { Scenario } from '../domain/scenario'
import { regionName } from '../language/names'
import { minorDigits, percentText } from '../language/write-number'
import { type Calculation, calculate } from '../state/calculation'
import { differenceText } from '../state/compared-link'
import { isSameCalculation } from '../state/link'
import { comparedWith } from '../state/versus'
import { answerText } from './answer'
import { namesOf, type Said } from './compared-names'
import type { FlowPart } from './flow'
import { shownAmounts } from './shown-amounts'
import { shownReceipt } from './shown-receipt'
import type { Words } from './words'

/** One of the scenarios side by side, in words and figures; the first is the main one. */
export type ShownScenario = {
  readonly calculation: Calculation
  readonly name: string
  /** What differs, where the name does not say it. */
  readonly about: string | null
  readonly viewerPays: Compared
  readonly creator: Compared
  /** What the creator gets of what the viewer pays; null where that is nothing. */
  readonly share: string | null
  /** With amounts as their short texts; none where the rates contradict each other, or nothing is paid. */
  readonly parts: readonly FlowPart[]
  /** Why there are no parts. */
  readonly why: string | null
  /** How long its bar is, of the longest. */
  readonly size: number
  /** What is said in place of a bar that has no room for its parts. */
  readonly short: string | null
}

/** An amount, and how it differs from the first scenario's; null in the first. */
type Compared = { readonly text: string; readonly difference: string | null }

export type SideBySide = {
  readonly rows: readonly [ShownScenario, ...ShownScenario[]]
  /** The currency of bars and differences, that of the first; null where all amounts are in it. */
  readonly convertedTo: string | null
}

/** What each scenario that it is compared with is called, for what is different in it. */
export const namesBeside = (main: Scenario, words: Words): readonly string[] =>
  comparedWith(main).map(
    (other, at) => namesOf(main.versus?.[at] ?? {}, calculate(other), words, undefined).name,
  )

/**
 * The scenarios side by side.
 *
 * @param names - That the visitor gave, by the difference as the link has it.
 */
export function sideBySide(
  main: Scenario,
  words: Words,
  names: Readonly<Record<string, string>>,
): SideBySide {
  const { formatMessage } = words.texts
  const differences = main.versus ?? []
  const first = calculate(main)
  const others = comparedWith(main).map(calculate)
  const all = [first, ...others]
  const { region, buy, currency } = first.inForce
  const isConverted = others.some(({ inForce }) => inForce.currency !== currency)
  const paid = all.map((one): Amount => asInFirst('viewerPays', first, one))
  const longest = paid.reduce(greatest)

  const shown = (calculation: Calculation, at: number) => {
    const { picture, lines } = shownReceipt(calculation, words)
    const size = isZero(longest) ? zero<Part>() : partOfWhole(paid[at] ?? longest, longest)
    const isPath = calculation.outcome.kind === 'path' && picture.parts.length > 0
    const compared = (name: 'viewerPays' | 'creator'): Compared => ({
      text: words.shownFigure(calculation, name),
      difference: at === 0 ? null : differenceOf(name, first, calculation, words),
    })
    return {
      calculation,
      viewerPays: compared('viewerPays'),
      creator: compared('creator'),
      share: lines.find(({ name }) => name === 'creator')?.share ?? null,
      parts: isPath ? picture.parts.map((part) => ({ ...part, shortShare: part.amount })) : [],
      why: isPath ? null : answerText(calculation, words),
      size: toNumber(size),
      short: isPath && toNumber(size) < drawnFrom ? shortText(size, words) : null,
    }
  }
  const saidOfEach = others.map((other, at) => {
    const difference = differences[at] ?? {}
    return namesOf(difference, other, words, names[differenceText(difference)])
  })
  /** Of a scenario that is there already: it is shown while it is being changed, and the link has it once. */
  const sameAs = (at: number) => {
    const before = all.slice(0, at + 1).findIndex(({ scenario }, index) => {
      const { versus: _, plan: __, paid: ___, ...alone } = scenario
      return isSameCalculation(index === 0 ? alone : scenario, (others[at] as Calculation).scenario)
    })
    if (before < 0) return null
    if (before > 0) {
      const { name } = saidOfEach[before - 1] as Said
      return formatMessage({ id: 'compare.equalTo' }, { name })
    }
    const isCopy = Object.keys(differences[at] ?? {}).length === 0
    return formatMessage({ id: isCopy ? 'compare.copyAbout' : 'compare.equal' })
  }
  return {
    convertedTo: isConverted ? currency : null,
    rows: [
      {
        ...shown(first, 0),
        name: formatMessage({ id: 'compare.this' }),
        about: formatMessage(
          { id: 'compare.about' },
          {
            sent: words.sent(first),
            region: regionName(region.id, words.texts.language),
            where: formatMessage({ id: `rates.where.${buy}` }),
          },
        ),
      },
      ...others.map((other, at) => {
        const said = saidOfEach[at] as Said
        return { ...shown(other, at + 1), ...said, about: sameAs(at) ?? said.about }
      }),
    ],
  }
}

/** Of the longest bar: on a phone, 18 px, which is as little as three parts can be told apart in. */
const drawnFrom = 0.05

/** `0.33% of the longest bar`, to two digits; nothing that is paid is nothing. */
function shortText(part: Part, { texts, locale }: Words): string {
  const places = Math.min(6, -1 - magnitude(part))
  const shown = greatest(part, exact<Part>('0.00000001'))
  return texts.formatMessage(
    { id: 'compare.short' },
    { share: percentText(shown, locale, places), less: part === shown ? 'no' : 'yes' },
  )
}

/** In the currency of the first, by way of the dollars that each rate of exchange is for. */
function asInFirst(name: 'viewerPays' | 'creator', first: Calculation, other: Calculation): Money {
  const amount = other.outcome[name]
  return first.inForce.currency === other.inForce.currency
    ? amount
    : convert(convert(amount, inverse(other.rates.fx)), first.rates.fx)
}

/** `+$0.03`, `−$0.47` or `same`: of the amounts as they are shown, unless those hide a difference. */
function differenceOf(
  name: 'viewerPays' | 'creator',
  first: Calculation,
  other: Calculation,
  words: Words,
): string {
  const { formatMessage } = words.texts
  const { currency } = first.inForce
  const isConverted = other.inForce.currency !== currency
  const [before, after] = [shownAmounts(first), shownAmounts(other)]
  const apart = minus(asInFirst(name, first, other), first.outcome[name])
  if (isZero(apart)) return formatMessage({ id: 'compare.same' })
  const unsigned = (amount: Money) => (isNegative(amount) ? minus(zero<Money>(), amount) : amount)
  const digits = isConverted ? minorDigits(currency) : Math.max(before.digits, after.digits)
  const shown = isConverted
    ? fromUnits<Money>(inUnits(unsigned(apart), digits), digits)
    : unsigned(minus(after[name], before[name]))
  const inCents = !isConverted && before.inCents && after.inCents
  const money = isZero(shown)
    ? words.money(unsigned(apart), currency)
    : words.receiptMoney(shown, currency, { digits, inCents })
  return formatMessage({ id: isNegative(apart) ? 'compare.less' : 'compare.more' }, { money })
}
