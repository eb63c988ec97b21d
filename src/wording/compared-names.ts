import type { Amount, Part } from '../domain/amount'
import type { Difference } from '../domain/scenario'
import { regionName } from '../language/names'
import type { Calculation } from '../state/calculation'
import { type NumberChoice, numberChoices } from '../state/change'
import { askedOf } from './answer'
import { fieldLabels } from './field-labels'
import { modelName } from './model-name'
import { rateLabel } from './rate-label'
import { setName } from './set-name'
import type { Words } from './words'

export type Said = { readonly name: string; readonly about: string | null }

/** The name that was given, or what differs; and what the name does not say of that. */
export function namesOf(
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
