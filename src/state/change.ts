import { rose } from '../data/gifts'
import { choicesInForce } from '../domain/in-force'
import type { Known } from '../domain/known'
import type { Missions } from '../domain/missions'
import type { Buy } from '../domain/rates'
import type { Plan, Scenario } from '../domain/scenario'
import type { Sendable, Sent } from '../domain/sent'
import { rateSetOf } from './calculation'
import { choosing } from './choosing'
import { knownWith, oneGift, sendingOf } from './defaults'

/** Choices that are a single number, each with a source that it replaces. */
export const numberChoices = [
  'price',
  'fx',
  'tax',
  'storeFee',
  'perCoin',
  'value',
  'share',
  'agency',
  'payoutFee',
  'payoutFixed',
  'aside',
  'minimum',
] as const

export type NumberChoice = (typeof numberChoices)[number]

type TypedName = NumberChoice | 'taxMode' | 'scaled'

const typedNames: readonly TypedName[] = [...numberChoices, 'taxMode', 'scaled']

/** What the visitor picked from a list, or switched on. */
type Choices = Pick<Scenario, 'rateSet' | 'region' | 'buy' | 'currency' | 'packs' | 'model'>

/**
 * All that was chosen, also what does not apply now: a region that the rate set lacks, or the price
 * of coins in the app while they are bought on the web.
 */
export type Chosen = {
  readonly choices: Choices
  /** Numbers, tax modes and missions, each by what it was typed for. */
  readonly typed: { readonly [Name in TypedName]?: Readonly<Record<string, Scenario[Name]>> }
}

const inForceWith = (choices: Choices) => choicesInForce(choices, rateSetOf(choices))

/** What a number is typed for: a price in euros is not one in pounds, and each region has its own tax. */
function keysOf(choices: Choices): Readonly<Record<TypedName, string>> {
  const { region, buy, currency, model } = inForceWith(choices)
  return {
    price: `${region.id} ${buy} ${currency}`,
    fx: currency,
    tax: region.id,
    taxMode: region.id,
    storeFee: buy,
    perCoin: model.id,
    value: model.id,
    share: model.id,
    // Missions are what a creator does, whichever model is chosen.
    scaled: '',
    agency: '',
    payoutFee: '',
    payoutFixed: '',
    aside: '',
    minimum: '',
  }
}

/** What was chosen in a scenario: what a link says is all that is known to be chosen. */
export function chosenIn({
  rateSet,
  region,
  buy,
  currency,
  packs,
  model,
  ...others
}: Scenario): Chosen {
  const choices = { rateSet, region, buy, currency, packs, model }
  const keys = keysOf(choices)
  const typed = typedNames.map((name) => [name, { [keys[name]]: others[name] }])
  return { choices, typed: Object.fromEntries(typed) }
}

/** The scenario with those of the choices that apply. */
export function withChosen(
  { gift, known, plan, paid, versus }: Scenario,
  { choices, typed }: Chosen,
): Scenario {
  const keys = keysOf(choices)
  const numbers = typedNames.map((name) => [name, typed[name]?.[keys[name]]])
  const kept = { gift, known, plan, paid, versus }
  return choosing().withoutDefaults({ ...kept, ...choices, ...Object.fromEntries(numbers) })
}

/** The scenario with the newest rates, where the choices may apply differently. */
export const withNewestRates = (scenario: Scenario, chosen: Chosen): Scenario =>
  withChosen(scenario, choose(chosen, { rateSet: undefined }))

/** The scenario with another gift; a number that was typed stays, but a basket is sent once. */
export const withGift = (scenario: Scenario, gift: Sendable): Scenario => ({
  ...scenario,
  gift,
  known: gift.kind === 'basket' ? oneGift : knownWith(gift, scenario),
})

/** The scenario with these gifts; one or more. */
export const withGifts = (scenario: Scenario, gifts: Sent): Scenario => ({
  ...scenario,
  ...sendingOf(gifts),
})

/** A custom gift whose price is being typed becomes another gift with each key press. */
export const isPriceTyped = (before: Sendable, gift: Sendable) =>
  before.kind === 'custom' && gift.kind === 'custom'

/** Only numbers were typed. */
export const isOfSameGifts = (before: Sendable, gifts: Sent) =>
  before.kind === 'basket' &&
  before.gifts.length === gifts.length &&
  before.gifts.every((row, at) => row.gift === gifts[at]?.gift)

/** The scenario with another known field. A basket has no number of its own: what is typed counts in Roses. */
export const withKnown = (scenario: Scenario, known: Known): Scenario => ({
  ...scenario,
  gift: scenario.gift.kind === 'basket' ? rose : scenario.gift,
  known,
})

/** The scenario with another plan, in what is named of it. */
export const withPlan = (scenario: Scenario, plan: Plan): Scenario =>
  choosing().withoutDefaults({ ...scenario, plan: { ...scenario.plan, ...plan } })

export const choose = ({ choices, typed }: Chosen, changed: Choices): Chosen => ({
  choices: { ...choices, ...changed },
  typed,
})

/** The region's own currency is not kept as a choice: another region then brings another currency. */
function chooseCurrency(chosen: Chosen, currency: string): Chosen {
  const isOwn = currency === inForceWith(chosen.choices).region.currency
  return choose(chosen, { currency: isOwn ? undefined : currency })
}

/** The missions that were chosen, whichever model is. */
export const missionsIn = ({ typed }: Chosen): Missions => typed.scaled?.[''] ?? {}

/** The model whose share follows from missions, with these, at rates that know it. */
export function chooseScheme(chosen: Chosen, model: string): Chosen {
  const { models } = rateSetOf(chosen.choices)
  const rates = models.some(({ id }) => id === model) ? {} : { rateSet: undefined }
  return setTyped(choose(chosen, { ...rates, model }), 'share', undefined)
}

/** Changes the choices, given the next ones; `isTyped` where that takes several key presses. */
type Change = (next: (chosen: Chosen) => Chosen, isTyped?: boolean) => void

/** What changes each choice beside the gift and the known field. */
export const choicesWith = (change: Change) => ({
  /** undefined follows the newest rates. */
  chooseRateSet: (rateSet: string | undefined) => change((chosen) => choose(chosen, { rateSet })),
  chooseRegion: (region: string) => change((chosen) => choose(chosen, { region })),
  chooseBuy: (buy: Buy) => change((chosen) => choose(chosen, { buy })),
  chooseCurrency: (currency: string) => change((chosen) => chooseCurrency(chosen, currency)),
  chooseTaxMode: (taxMode: Scenario['taxMode']) =>
    change((chosen) => setTyped(chosen, 'taxMode', taxMode)),
  chooseModel: (model: string) => change((chosen) => choose(chosen, { model })),
  /** The others stay. */
  setMissions: (changed: Missions) =>
    change(
      (chosen) => setTyped(chosen, 'scaled', { ...missionsIn(chosen), ...changed }),
      changed.violations !== undefined,
    ),
  countPacks: (packs: boolean) => change((chosen) => choose(chosen, { packs: packs || undefined })),
  /** undefined gives the number back to its source. */
  setNumber: <Name extends NumberChoice>(name: Name, value: Scenario[Name]) =>
    change((chosen) => setTyped(chosen, name, value), value !== undefined),
})

/** undefined gives the number back to its source. */
export const setTyped = <Name extends TypedName>(
  { choices, typed }: Chosen,
  name: Name,
  value: Scenario[Name],
): Chosen => ({
  choices,
  typed: { ...typed, [name]: { ...typed[name], [keysOf(choices)[name]]: value } },
})

/** Gives all numbers back to their sources, also those that do not apply now. */
export const dropNumbers = ({ choices, typed: { taxMode = {}, scaled = {} } }: Chosen): Chosen => ({
  choices,
  typed: { taxMode, scaled },
})

/** Numbers that were typed for other choices than the present ones. */
export function unusedNumbers({ choices, typed }: Chosen): readonly NumberChoice[] {
  const keys = keysOf(choices)
  return numberChoices.filter((name) => {
    const values: Readonly<Record<string, unknown>> = typed[name] ?? {}
    return (
      values[keys[name]] === undefined && Object.values(values).some((value) => value !== undefined)
    )
  })
}
