import { createStore, useStore } from 'zustand'
import type { Gift } from '../domain/gift'
import { type InForce, ratesInForce } from '../domain/in-force'
import type { Known } from '../domain/known'
import type { Buy } from '../domain/rates'
import type { Scenario } from '../domain/scenario'
import { rateSetOf } from './calculation'
import { defaultScenario, knownWith, withoutDefaults } from './defaults'
import type { Ignored, Link, Theme, View } from './link'

/** Choices that are a single number, each with a source that it takes the place of. */
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

/** What the visitor chose among what there is. */
type Choices = Pick<Scenario, 'rateSet' | 'region' | 'buy' | 'currency' | 'model'>

/**
 * All that was chosen, also what has no part in the calculation for now: a region that the rate set
 * lacks, or the price of coins in the app while they are bought on the web.
 */
type Chosen = {
  readonly choices: Choices
  /** Typed numbers and tax modes, by their name and what they were typed for. */
  readonly typed: Readonly<Record<string, unknown>>
}

/** Inputs only: whatever follows from them is computed where it is read. */
export type Calculator = {
  /** What was chosen as far as it applies, in its shortest form. */
  readonly scenario: Scenario
  readonly chosen: Chosen
  readonly view: View
  /** Parts of the link that were passed over, until the notice is put away. */
  readonly ignored: readonly Ignored[]
  readonly foreign: Link['foreign']

  readonly open: (link: Link) => void
  readonly setKnown: (known: Known) => void
  readonly chooseGift: (gift: Gift) => void
  /** undefined follows the newest rates. */
  readonly chooseRateSet: (rateSet: string | undefined) => void
  readonly chooseRegion: (region: string) => void
  readonly chooseBuy: (buy: Buy) => void
  readonly chooseCurrency: (currency: string) => void
  readonly chooseTaxMode: (taxMode: Scenario['taxMode']) => void
  readonly chooseModel: (model: string) => void
  /** undefined gives the number back to its source. */
  readonly setNumber: <Name extends NumberChoice>(name: Name, value: Scenario[Name]) => void
  /** Gives all of them back. */
  readonly dropNumbers: () => void
  readonly setTheme: (theme: Theme | undefined) => void
  readonly dismissIgnored: () => void
}

type Typed = NumberChoice | 'taxMode'

const typedNames: readonly Typed[] = [...numberChoices, 'taxMode']

function inForceWith(choices: Choices): InForce {
  const scenario = { ...defaultScenario, ...choices }
  return ratesInForce(scenario, rateSetOf(scenario))
}

/** What a number was typed for: a price in euros is none in pounds, nor is one region’s tax another’s. */
function keysOf(choices: Choices): Readonly<Record<Typed, string>> {
  const { region, buy, currency, model } = inForceWith(choices)
  const price = `${region.id} ${buy} ${currency}`
  const of: Partial<Record<Typed, string>> = {
    price,
    fx: currency,
    tax: region.id,
    taxMode: region.id,
    storeFee: buy,
    perCoin: model.id,
    value: model.id,
    share: model.id,
  }
  return Object.fromEntries(typedNames.map((name) => [name, `${name} ${of[name] ?? ''}`])) as never
}

/** What a link chose is all that is known to be chosen. */
function chosenIn({ rateSet, region, buy, currency, model, ...others }: Scenario): Chosen {
  const choices = { rateSet, region, buy, currency, model }
  const keys = keysOf(choices)
  return {
    choices,
    typed: Object.fromEntries(typedNames.map((name) => [keys[name], others[name]])),
  }
}

/** What of all that was chosen applies. */
function applied({ choices, typed }: Chosen, { gift, known }: Scenario): Scenario {
  const keys = keysOf(choices)
  const numbers = Object.fromEntries(typedNames.map((name) => [name, typed[keys[name]]]))
  return withoutDefaults({ gift, known, ...choices, ...numbers })
}

/** What would apply with the newest rates. */
export const withNewestRates = ({ choices, typed }: Chosen, scenario: Scenario): Scenario =>
  applied({ choices: { ...choices, rateSet: undefined }, typed }, scenario)

/** Numbers that somebody typed for other choices than those that apply. */
export function unusedNumbers({ choices, typed }: Chosen): readonly NumberChoice[] {
  const keys = keysOf(choices)
  const isSet = (name: Typed, key: string) => key.startsWith(`${name} `) && typed[key] !== undefined
  return numberChoices.filter(
    (name) => typed[keys[name]] === undefined && Object.keys(typed).some((key) => isSet(name, key)),
  )
}

const store = createStore<Calculator>()((set) => {
  const change = (next: (chosen: Chosen) => Chosen) =>
    set(({ chosen: before, scenario }) => {
      const chosen = next(before)
      return { chosen, scenario: applied(chosen, scenario) }
    })
  const choose = (choices: Choices) =>
    change((chosen) => ({ ...chosen, choices: { ...chosen.choices, ...choices } }))
  /** The region’s own currency is no choice: it goes with the region. */
  const chooseCurrency = (chosen: string) =>
    change(({ choices, typed }) => {
      const isOwn = chosen === inForceWith(choices).region.currency
      return { choices: { ...choices, currency: isOwn ? undefined : chosen }, typed }
    })
  const type = (name: Typed, value: unknown) =>
    change(({ choices, typed }) => ({
      choices,
      typed: { ...typed, [keysOf(choices)[name]]: value },
    }))

  return {
    scenario: defaultScenario,
    chosen: chosenIn(defaultScenario),
    view: { embed: false },
    ignored: [],
    foreign: [],
    open: ({ scenario, view, ignored, foreign }) =>
      set({ scenario, chosen: chosenIn(scenario), view, ignored, foreign }),
    // What is known changes no rate, so that a key press has nothing else to look at.
    setKnown: (known) => set(({ scenario }) => ({ scenario: { ...scenario, known } })),
    chooseGift: (gift) =>
      set(({ scenario }) => ({
        scenario: { ...scenario, gift, known: knownWith(gift, scenario) },
      })),
    chooseRateSet: (rateSet) => choose({ rateSet }),
    chooseRegion: (region) => choose({ region }),
    chooseBuy: (buy) => choose({ buy }),
    chooseCurrency,
    chooseTaxMode: (taxMode) => type('taxMode', taxMode),
    chooseModel: (model) => choose({ model }),
    setNumber: type,
    dropNumbers: () =>
      change(({ choices, typed }) => ({
        choices,
        typed: Object.fromEntries(
          Object.entries(typed).filter(([key]) => key.startsWith('taxMode')),
        ),
      })),
    setTheme: (theme) => set(({ view }) => ({ view: { ...view, theme } })),
    dismissIgnored: () => set({ ignored: [] }),
  }
})

/** What the page was made with. A part that is taken over later begins there, too. */
let made = store.getState()
const shown = { ...store, getInitialState: () => made }

/** Opens what a page is made with, before any of it is rendered or taken over. */
export function openPage(link: Link): void {
  store.getState().open(link)
  made = store.getState()
}

/** What the page was made with, whatever was changed since. */
export const madeWith = (): Scenario => made.scenario

/** What the visitor chose, in React and out of it. */
export const useCalculator = Object.assign(
  <T>(selector: (calculator: Calculator) => T): T => useStore(shown, selector),
  shown,
)
