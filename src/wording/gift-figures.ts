import { type Coins, exact } from '../domain/amount'
import type { Scenario } from '../domain/scenario'
import { countText } from '../language/write-number'
import { calculate } from '../state/calculation'
import { type Chosen, choose, withChosen } from '../state/change'
import { defaultScenario, oneGift } from '../state/defaults'
import type { Words } from './words'

/** What one gift costs and pays, as the page writes it. */
export type GiftFigures = {
  readonly coins: string
  /** Null where no price of coins in the app is known. */
  readonly app: string | null
  readonly web: string | null
  readonly creator: string
}

/** What one gift of so many coins costs in the app and on the web, and pays, at the rates that were chosen. */
export type FiguresOf = (coins: number) => GiftFigures

/** One gift of so many coins, wherever it is bought; the scenarios of all gifts differ in nothing else. */
export function scenariosOf(chosen: Chosen) {
  const of = (buy?: 'app' | 'web'): Scenario => {
    const choices = buy ? choose(chosen, { ...chosen.choices, buy }) : chosen
    return { ...withChosen(defaultScenario, choices), known: oneGift }
  }
  return { app: of('app'), web: of('web'), asChosen: of() }
}

/** The calculation of one gift of so many coins. */
export const calculateOne = (scenario: Scenario, coins: number) =>
  calculate({ ...scenario, gift: { kind: 'custom', coins } })

/** Whether the price of coins is that of the app, or of the web, and not the nearest one known. */
export function isPriceKnown(scenario: Scenario): boolean {
  const { inForce } = calculateOne(scenario, 1)
  return scenario.price !== undefined || inForce.priceList.buy === inForce.buy
}

/**
 * Figures of gifts through the same money path as everywhere, each price once: 776 gifts have some 120 prices.
 *
 * @param chosen - What the visitor chose; the gift and the known field have no part in it.
 */
export function giftFigures(chosen: Chosen, words: Words): FiguresOf {
  const { app, web, asChosen } = scenariosOf(chosen)
  const known = new Map<number, GiftFigures>()
  const pays = (scenario: Scenario) =>
    isPriceKnown(scenario)
      ? (coins: number) => words.shownFigure(calculateOne(scenario, coins), 'viewerPays')
      : () => null
  const [inApp, onWeb] = [pays(app), pays(web)]
  return (coins) => {
    const figures = known.get(coins) ?? {
      coins: countText(exact<Coins>(String(coins)), words.locale),
      app: inApp(coins),
      web: onWeb(coins),
      creator: words.shownFigure(calculateOne(asChosen, coins), 'creator'),
    }
    known.set(coins, figures)
    return figures
  }
}
