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
  /** Whether bars and differences are in US dollars, because the currencies differ. */
  readonly isInDollars: boolean
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
  const isInDollars = others.some(({ inForce }) => inForce.currency !== first.inForce.currency)
  const paid = all.map(
    (one): Amount => (isInDollars ? inDollars(one, 'viewerPays') : one.outcome.viewerPays),
  )
  const longest = paid.reduce(greatest)

  const shown = (calculation: Calculation, at: number) => {
    const { picture, lines } = shownReceipt(calculation, words)
    const size = isZero(longest) ? zero<Part>() : partOfWhole(paid[at] ?? longest, longest)
    const isPath = calculation.outcome.kind === 'path' && picture.parts.length > 0
    const compared = (name: 'viewerPays' | 'creator'): Compared => ({
      text: words.shownFigure(calculation, name),
      difference: at === 0 ? null : differenceOf(name, first, calculation, isInDollars, words),
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
  const { region, buy } = first.inForce
  return {
    isInDollars,
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

const inDollars = ({ outcome, rates }: Calculation, name: 'viewerPays' | 'creator') =>
  convert(outcome[name], inverse(rates.fx))

/** `+$0.03`, `−$0.47` or `same`: of the amounts as they are shown, unless those hide a difference. */
function differenceOf(
  name: 'viewerPays' | 'creator',
  first: Calculation,
  other: Calculation,
  isInDollars: boolean,
  words: Words,
): string {
  const { formatMessage } = words.texts
  const [before, after] = [shownAmounts(first), shownAmounts(other)]
  const apart = isInDollars
    ? minus(inDollars(other, name), inDollars(first, name))
    : minus(other.outcome[name], first.outcome[name])
  if (isZero(apart)) return formatMessage({ id: 'compare.same' })
  const unsigned = (amount: Amount) =>
    (isNegative(amount) ? minus(zero<Amount>(), amount) : amount) as Money
  const currency = isInDollars ? 'USD' : first.inForce.currency
  const digits = isInDollars ? minorDigits(currency) : Math.max(before.digits, after.digits)
  const shown = isInDollars
    ? fromUnits<Amount>(inUnits(unsigned(apart), digits), digits)
    : unsigned(minus(after[name], before[name]))
  const inCents = !isInDollars && before.inCents && after.inCents
  const money = isZero(shown)
    ? words.money(unsigned(apart), currency)
    : words.receiptMoney(shown as Money, currency, { digits, inCents })
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
      ? words.list(said.map((one) => one.name))
      : words.texts.formatMessage({ id: 'compare.copy' })
  const about = said.flatMap((one) =>
    given === undefined ? (one.about ?? []) : (one.about ?? one.name),
  )
  return { name: given ?? unnamed, about: about.length > 0 ? words.list(about) : null }
}

/** What differs, one by one. */
function saidOf(difference: Difference, other: Calculation, words: Words): readonly Said[] {
  const { texts } = words
  const { formatMessage } = texts
  const { inForce, scenario } = other
  const { region, buy, currency, model } = inForce
  const has = (name: keyof Difference) => difference[name] !== undefined
  const only = (name: string): Said => ({ name, about: null })
  const said: (Said | false)[] = [
    (has('gift') || has('known')) && only(sentText(difference, other, words)),
    has('rateSet') &&
      only(formatMessage({ id: 'compare.rates' }, { set: setName(other.rateSet, words) })),
    has('region') && {
      name: regionName(region.id, texts.language),
      about: formatMessage({ id: 'compare.region.about' }),
    },
    has('buy') && {
      name: formatMessage({ id: `compare.buy.${buy}` }),
      about: formatMessage({ id: `compare.buy.${buy}.about` }),
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
  return formatMessage(
    { id: 'compare.bar' },
    {
      label: formatMessage({ id: fieldLabels[known.field] }),
      amount: askedOf(other, words),
    },
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
