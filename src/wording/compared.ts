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
import type { Difference, Scenario } from '../domain/scenario'
import { regionName } from '../language/names'
import { minorDigits, percentText } from '../language/write-number'
import { type Calculation, calculate } from '../state/calculation'
import { type NumberChoice, numberChoices } from '../state/change'
import { differenceText } from '../state/compared-link'
import { isSameCalculation } from '../state/link'
import { comparedWith } from '../state/versus'
import { answerText, askedOf } from './answer'
import { fieldLabels } from './field-labels'
import type { FlowPart } from './flow'
import { modelName } from './model-name'
import { rateLabel } from './rate-label'
import { setName } from './set-name'
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

type Said = { readonly name: string; readonly about: string | null }

/** The name that was given, or what differs; and what the name does not say of that. */
function namesOf(
  difference: Difference,
  other: Calculation,
  words: Words,
  given: string | undefined,
): Said {
  const said = saidOf(difference, other, words)
  const unnamed =
    said.length > 0
      ? together(said.map((one) => one.name))
      : words.texts.formatMessage({ id: 'compare.copy' })
  if (given !== undefined) return { name: given, about: said.length > 0 ? unnamed : null }
  const about = said.flatMap((one) => one.about ?? [])
  return { name: unnamed, about: about.length > 0 ? together(about) : null }
}

const together = (texts: readonly string[]) => texts.join(' · ')

/** What differs, one by one. */
function saidOf(difference: Difference, other: Calculation, words: Words): readonly Said[] {
  const { texts } = words
  const { formatMessage } = texts
  const { inForce, scenario } = other
  const { region, buy, currency, model } = inForce
  const has = (name: keyof Difference) => difference[name] !== undefined
  const only = (name: string): Said => ({ name, about: null })
  // What is true of each region says little of one among other differences.
  const isAlone = Object.keys(difference).length === 1
  const said: (Said | false)[] = [
    (has('gift') || has('known')) && only(sentText(difference, other, words)),
    has('rateSet') &&
      only(formatMessage({ id: 'compare.rates' }, { set: setName(other.rateSet, words) })),
    has('region') && {
      name: regionName(region.id, texts.language),
      about: isAlone ? formatMessage({ id: 'compare.region.about' }) : null,
    },
    has('buy') && {
      name: formatMessage({ id: `compare.buy.${buy}` }),
      about: isAlone ? formatMessage({ id: 'compare.buy.about' }) : null,
    },
    has('currency') && only(formatMessage({ id: 'compare.currency' }, { currency })),
    has('packs') &&
      only(formatMessage({ id: scenario.packs ? 'compare.packs.on' : 'compare.packs.off' })),
    has('model') && modelSaid(other, model.id, words),
    has('taxMode') && only(formatMessage({ id: `compare.taxMode.${other.rates.taxMode}` })),
    has('scaled') && only(formatMessage({ id: 'compare.scaled' })),
    ...numberChoices.map(
      (name) => has(name) && only(numberText(name, difference[name] ?? null, other, words)),
    ),
  ]
  return said.filter((one) => one !== false)
}

/** The gifts that are sent, or the amount that was typed for them. */
function sentText({ known }: Difference, other: Calculation, words: Words): string {
  const { formatMessage } = words.texts
  if (known === undefined || known.field === 'gifts') return words.sent(other)
  const amount = askedOf(other, words)
  // Coins and diamonds are counted by their names.
  if (known.field === 'coins' || known.field === 'diamonds') return amount
  return formatMessage(
    { id: 'compare.bar' },
    { label: formatMessage({ id: fieldLabels[known.field] }), amount },
  )
}

/** Models that have a name beside what they pay. */
const named = ['net50', 'half-diamond'] as const

function modelSaid(other: Calculation, id: string, words: Words): Said {
  const { perCoin, value, share } = other.scenario
  const pays = modelName(other, words)
  const own = named.find((one) => one === id)
  return own === undefined || perCoin || value || share
    ? { name: pays, about: null }
    : { name: words.texts.formatMessage({ id: `compare.${own}` }), about: pays }
}

function numberText(
  name: NumberChoice,
  amount: Amount | null,
  { inForce }: Calculation,
  words: Words,
): string {
  const { formatMessage } = words.texts
  const { currency } = inForce
  const label = formatMessage({ id: rateLabel(name, inForce) }, { currency })
  if (amount === null) return formatMessage({ id: 'compare.number.default' }, { label })
  const write: Readonly<Record<NumberChoice, (of: never) => string>> = {
    price: (of) => words.rateMoney(of, currency),
    fx: (of) => words.rateMoney(of, currency),
    perCoin: words.diamonds,
    value: words.dollarsExactly,
    payoutFixed: words.dollarsExactly,
    minimum: words.dollarsExactly,
    tax: (of: Part) => words.percent(of),
    storeFee: (of: Part) => words.percent(of),
    share: (of: Part) => words.percent(of),
    agency: (of: Part) => words.percent(of),
    payoutFee: (of: Part) => words.percent(of),
    aside: (of: Part) => words.percent(of),
  }
  return formatMessage({ id: 'compare.number' }, { label, value: write[name](amount as never) })
}
