import { createStore, useStore } from 'zustand'
import type { Known } from '../domain/known'
import type { Difference, Paid, Plan, Scenario } from '../domain/scenario'
import type { Basket, Sendable, Sent } from '../domain/sent'
import { memoFor } from '../lib/memo'
import {
  type Chosen,
  choicesWith,
  chooseScheme,
  chosenIn,
  dropNumbers,
  isOfSameGifts,
  isPriceTyped,
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

/** What changes a scenario, whichever it is: the one of the page, or one that it is compared with. */
export type Changes = ReturnType<typeof choicesWith> & {
  readonly setKnown: (known: Known) => void
  readonly chooseGift: (gift: Sendable) => void
  /** Sends these gifts; one or more. */
  readonly setGifts: (gifts: Sent) => void
}

/** Inputs only: what follows from them is computed where it is read. */
type ChoicesStore = Changes & {
  /** The choices that apply, in their shortest form. */
  readonly scenario: Scenario
  readonly chosen: Chosen
  /** Whether the region or the currency was guessed from the languages of the browser. */
  readonly guessed: boolean
  /** How often the visitor opened a calculation, chose a gift or compared: each is a step of the browser's history. */
  readonly steps: number
  readonly view: View
  /** Parts of the link that were ignored, until the notice is dismissed. */
  readonly ignored: readonly Ignored[]
  readonly foreign: Link['foreign']

  readonly open: (link: Link, guessed?: boolean) => void
  /** Opens what the page opened with, as on a first visit. */
  readonly startAgain: () => void
  /** The basket that was left by typing an amount or choosing a gift. */
  readonly leftBasket: Basket | null
  /** Changes what is named of the plan. */
  readonly setPlan: (plan: Plan) => void
  /** Pays by the missions, with the model of that id. */
  readonly chooseScheme: (model: string) => void
  /** Diamonds, the money for them, or both; the other stays. */
  readonly setPaid: (paid: Paid) => void
  /** Gives all of them back. */
  readonly dropNumbers: () => void
  /** The scenarios to compare with; none ends it. A step of the history, unless a number is being typed. */
  readonly compare: (versus: readonly Difference[], isTyped?: boolean) => void
  /** Opens a scenario of this page in place of the one that is shown. */
  readonly show: (scenario: Scenario) => void
  readonly setTheme: (theme: Theme | undefined) => void
  readonly dismissIgnored: () => void
}

const chosenOf = memoFor(chosenIn)

const basketIn = ({ gift }: Scenario, otherwise: Basket | null) =>
  gift.kind === 'basket' ? gift : otherwise

const store = createStore<ChoicesStore>()((set) => {
  const changed = (
    { chosen: before, scenario }: ChoicesStore,
    next: (chosen: Chosen) => Chosen,
  ) => {
    const chosen = next(before)
    return { chosen, scenario: withChosen(scenario, chosen), guessed: false }
  }
  const change = (next: (chosen: Chosen) => Chosen) => set((now) => changed(now, next))

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
        steps: isPriceTyped(scenario.gift, gift) ? steps : steps + 1,
        leftBasket: gift.kind === 'basket' ? null : basketIn(scenario, leftBasket),
      })),
    setGifts: (gifts) =>
      set(({ scenario, steps }) => ({
        scenario: withGifts(scenario, gifts),
        steps: isOfSameGifts(scenario.gift, gifts) ? steps : steps + 1,
        leftBasket: null,
      })),
    setPlan: (plan) => set(({ scenario }) => ({ scenario: withPlan(scenario, plan) })),
    ...choicesWith(change),
    chooseScheme: (model) =>
      set((now) => ({
        ...changed(now, (chosen) => chooseScheme(chosen, model)),
        steps: now.steps + 1,
      })),
    setPaid: (paid) =>
      set(({ scenario }) => ({ scenario: { ...scenario, paid: { ...scenario.paid, ...paid } } })),
    dropNumbers: () => change(dropNumbers),
    compare: (versus, isTyped = false) =>
      set(({ scenario, steps }) => {
        const { versus: _, ...alone } = scenario
        return {
          steps: isTyped ? steps : steps + 1,
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

/** What changes the scenario of the page. */
export const changesOfPage: Changes = store.getState()

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
