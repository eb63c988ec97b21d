import { createStore, useStore } from 'zustand'
import type { Known } from '../domain/known'
import type { Missions } from '../domain/missions'
import type { Buy } from '../domain/rates'
import type { Difference, Paid, Plan, Scenario } from '../domain/scenario'
import type { Basket, Sendable, Sent } from '../domain/sent'
import { memoFor } from '../lib/memo'
import {
  type Chosen,
  choose,
  chooseCurrency,
  chooseScheme,
  chosenIn,
  dropNumbers,
  missionsIn,
  type NumberChoice,
  setTyped,
  withChosen,
  withGift,
  withGifts,
  withKnown,
  withPlan,
} from './change'
import { defaultScenario } from './defaults'
import { freshFrom } from './fresh'
import { isSameCalculation, type Link, type Theme, type View } from './link'
import type { Ignored } from './query'

/** Inputs only: what follows from them is computed where it is read. */
type ChoicesStore = {
  /** The choices that apply, in their shortest form. */
  readonly scenario: Scenario
  readonly chosen: Chosen
  /** Whether the region or the currency was guessed from the languages of the browser. */
  readonly guessed: boolean
  /** How often the visitor opened a calculation or chose a gift: each is a step of the browser's history. */
  readonly steps: number
  readonly view: View
  /** Parts of the link that were ignored, until the notice is dismissed. */
  readonly ignored: readonly Ignored[]
  readonly foreign: Link['foreign']

  readonly open: (link: Link, guessed?: boolean) => void
  /** Opens what the page opened with, as on a first visit. */
  readonly startAgain: () => void
  readonly setKnown: (known: Known) => void
  readonly chooseGift: (gift: Sendable) => void
  /** Sends these gifts; one or more. */
  readonly setGifts: (gifts: Sent) => void
  /** The basket that was left by typing an amount or choosing a gift. */
  readonly leftBasket: Basket | null
  /** Changes what is named of the plan. */
  readonly setPlan: (plan: Plan) => void
  /** undefined follows the newest rates. */
  readonly chooseRateSet: (rateSet: string | undefined) => void
  readonly chooseRegion: (region: string) => void
  readonly chooseBuy: (buy: Buy) => void
  readonly chooseCurrency: (currency: string) => void
  readonly chooseTaxMode: (taxMode: Scenario['taxMode']) => void
  readonly chooseModel: (model: string) => void
  /** The others stay. */
  readonly setMissions: (changed: Missions) => void
  /** Pays by the missions, with the model of that id. */
  readonly chooseScheme: (model: string) => void
  readonly countPacks: (packs: boolean) => void
  /** Diamonds, the money for them, or both; the other stays. */
  readonly setPaid: (paid: Paid) => void
  /** undefined gives the number back to its source. */
  readonly setNumber: <Name extends NumberChoice>(name: Name, value: Scenario[Name]) => void
  /** Gives all of them back. */
  readonly dropNumbers: () => void
  /** The scenarios to compare with; none ends it. */
  readonly compare: (versus: readonly Difference[]) => void
  /** Opens a scenario of this page in place of the one that is shown. */
  readonly show: (scenario: Scenario) => void
  readonly setTheme: (theme: Theme | undefined) => void
  readonly dismissIgnored: () => void
}

const chosenOf = memoFor(chosenIn)

/** A custom gift whose price is being typed becomes another gift with each key press. */
const isTyped = (before: Sendable, gift: Sendable) =>
  before.kind === 'custom' && gift.kind === 'custom'

const basketIn = ({ gift }: Scenario, otherwise: Basket | null) =>
  gift.kind === 'basket' ? gift : otherwise

/** Only numbers were typed. */
const isOfSameGifts = ({ gift }: Scenario, gifts: Sent) =>
  gift.kind === 'basket' &&
  gift.gifts.length === gifts.length &&
  gift.gifts.every((row, at) => row.gift === gifts[at]?.gift)

const store = createStore<ChoicesStore>()((set) => {
  const change = (next: (chosen: Chosen) => Chosen) =>
    set(({ chosen: before, scenario }) => {
      const chosen = next(before)
      return { chosen, scenario: withChosen(scenario, chosen), guessed: false }
    })

  return {
    scenario: defaultScenario,
    chosen: chosenOf(defaultScenario),
    leftBasket: null,
    guessed: false,
    steps: 0,
    view: { embed: false },
    ignored: [],
    foreign: [],
    open: ({ scenario: linked, view, ignored, foreign }, guessed = false) =>
      set(({ scenario: before, steps }) => {
        // Most links ask for what the page was built with: then nothing is rendered again.
        const isSame =
          before.versus?.length === linked.versus?.length && isSameCalculation(before, linked)
        const scenario = isSame ? before : linked
        const chosen = chosenOf(scenario)
        return {
          scenario,
          chosen,
          guessed,
          steps: steps + 1,
          view,
          ignored,
          foreign,
          leftBasket: null,
        }
      }),
    startAgain: () =>
      set(({ steps }) => {
        const fresh = freshFrom(madeWith())
        return {
          ...fresh,
          chosen: chosenOf(fresh.scenario),
          steps: steps + 1,
          ignored: [],
          leftBasket: null,
        }
      }),
    // No rate depends on the known field, so a key press has nothing else to work out.
    setKnown: (known) =>
      set(({ scenario, leftBasket, steps }) => ({
        scenario: withKnown(scenario, known),
        leftBasket: basketIn(scenario, leftBasket),
        // So that a step back leads to the basket.
        steps: scenario.gift.kind === 'basket' ? steps + 1 : steps,
      })),
    chooseGift: (gift) =>
      set(({ scenario, steps, leftBasket }) => ({
        scenario: withGift(scenario, gift),
        steps: isTyped(scenario.gift, gift) ? steps : steps + 1,
        leftBasket: gift.kind === 'basket' ? null : basketIn(scenario, leftBasket),
      })),
    setGifts: (gifts) =>
      set(({ scenario, steps }) => ({
        scenario: withGifts(scenario, gifts),
        steps: isOfSameGifts(scenario, gifts) ? steps : steps + 1,
        leftBasket: null,
      })),
    setPlan: (plan) => set(({ scenario }) => ({ scenario: withPlan(scenario, plan) })),
    chooseRateSet: (rateSet) => change((chosen) => choose(chosen, { rateSet })),
    chooseRegion: (region) => change((chosen) => choose(chosen, { region })),
    chooseBuy: (buy) => change((chosen) => choose(chosen, { buy })),
    chooseCurrency: (currency) => change((chosen) => chooseCurrency(chosen, currency)),
    chooseTaxMode: (taxMode) => change((chosen) => setTyped(chosen, 'taxMode', taxMode)),
    chooseModel: (model) => change((chosen) => choose(chosen, { model })),
    setMissions: (changed) =>
      change((chosen) => setTyped(chosen, 'scaled', { ...missionsIn(chosen), ...changed })),
    chooseScheme: (model) => change((chosen) => chooseScheme(chosen, model)),
    countPacks: (packs) => change((chosen) => choose(chosen, { packs: packs || undefined })),
    setPaid: (paid) =>
      set(({ scenario }) => ({ scenario: { ...scenario, paid: { ...scenario.paid, ...paid } } })),
    setNumber: (name, value) => change((chosen) => setTyped(chosen, name, value)),
    dropNumbers: () => change(dropNumbers),
    compare: (versus) =>
      set(({ scenario }) => {
        const { versus: _, ...alone } = scenario
        return {
          scenario: versus.length > 0 ? { ...alone, versus } : alone,
          // A link with scenarios guesses nothing.
          guessed: false,
        }
      }),
    show: (scenario) =>
      set(({ steps }) => ({
        scenario,
        chosen: chosenOf(scenario),
        guessed: false,
        steps: steps + 1,
        leftBasket: null,
      })),
    setTheme: (theme) => set(({ view }) => ({ view: { ...view, theme } })),
    dismissIgnored: () => set({ ignored: [] }),
  }
})

/** The state that the page was built with. */
let builtState = store.getState()
const storeForUi = { ...store, getInitialState: () => builtState }

/** Opens what the page was built with, before any of it is rendered. */
export function openPage(link: Link): void {
  store.getState().open(link)
  builtState = store.getState()
}

/** The scenario that the page was built with, whatever was changed since. */
export const madeWith = (): Scenario => builtState.scenario

/** What the visitor chose, for use inside and outside components. */
export const useChoices = Object.assign(
  <T>(selector: (choices: ChoicesStore) => T): T => useStore(storeForUi, selector),
  storeForUi,
)
