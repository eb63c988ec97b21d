import { createStore, useStore } from 'zustand'
import type { Gift } from '../domain/gift'
import type { Known } from '../domain/known'
import type { Buy } from '../domain/rates'
import type { Scenario } from '../domain/scenario'
import { calculate } from './calculation'
import { defaultScenario, withoutDefaults } from './defaults'
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

/** Inputs only: whatever follows from them is computed where it is read. */
export type Calculator = {
  readonly scenario: Scenario
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

/** Amounts of a currency mean something else in another, and so do the taxes of a region. */
const ofCurrency = { price: undefined, fx: undefined } as const
const ofRegion = { tax: undefined, taxMode: undefined } as const
const ofModel = { perCoin: undefined, value: undefined, share: undefined } as const

/** The choices that go with what was chosen instead, by hand or for want of it in a rate set. */
function movedBetween(before: Scenario, after: Scenario): Partial<Scenario> {
  const [from, to] = [before, after].map((scenario) => calculate(scenario).inForce)
  return {
    ...(from?.region.id !== to?.region.id && ofRegion),
    ...(from?.currency !== to?.currency && ofCurrency),
  }
}

const store = createStore<Calculator>()((set) => {
  const change = (choices: Partial<Scenario>) =>
    set(({ scenario }) => {
      const next = { ...scenario, ...choices }
      return { scenario: withoutDefaults({ ...next, ...movedBetween(scenario, next) }) }
    })

  return {
    scenario: defaultScenario,
    view: { embed: false },
    ignored: [],
    foreign: [],

    open: ({ scenario, view, ignored, foreign }) => set({ scenario, view, ignored, foreign }),
    // What is known changes no rate, so that a key press has nothing else to look at.
    setKnown: (known) => set(({ scenario }) => ({ scenario: { ...scenario, known } })),
    chooseGift: (gift) => change({ gift }),
    chooseRateSet: (rateSet) => change({ rateSet }),
    chooseRegion: (region) => change({ region, currency: undefined }),
    chooseBuy: (buy) => change({ buy, price: undefined, storeFee: undefined }),
    chooseCurrency: (currency) => change({ currency }),
    chooseTaxMode: (taxMode) => change({ taxMode }),
    chooseModel: (model) => change({ ...ofModel, model }),
    setNumber: (name, value) => change({ [name]: value }),
    dropNumbers: () => change(Object.fromEntries(numberChoices.map((name) => [name, undefined]))),
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

/** What the visitor chose, in React and out of it. */
export const useCalculator = Object.assign(
  <T>(selector: (calculator: Calculator) => T): T => useStore(shown, selector),
  shown,
)
