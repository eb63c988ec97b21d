import type { Scenario } from '../domain/scenario'
import type { Basket } from '../domain/sent'
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

/** One gift of so many coins, or one basket. */
type One = number | Basket

/** What one gift costs in the app and on the web, and pays, at the rates that were chosen. */
export type FiguresOf = (one: One) => GiftFigures

/** One gift of so many coins, wherever it is bought; the scenarios of all gifts differ in nothing else. */
export function scenariosOf(chosen: Chosen) {
  const of = (buy?: 'app' | 'web'): Scenario => {
    const choices = buy ? choose(chosen, { ...chosen.choices, buy }) : chosen
    return { ...withChosen(defaultScenario, choices), known: oneGift }
  }
  return { app: of('app'), web: of('web'), asChosen: of() }
}

export const calculateOne = (scenario: Scenario, one: One) =>
  calculate({ ...scenario, gift: typeof one === 'number' ? { kind: 'custom', coins: one } : one })

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
  const known = new Map<One, GiftFigures>()
  const pays = (scenario: Scenario) =>
    isPriceKnown(scenario)
      ? (one: One) => words.shownFigure(calculateOne(scenario, one), 'viewerPays')
      : () => null
  const [inApp, onWeb] = [pays(app), pays(web)]
  const figuresFor = (one: One): GiftFigures => {
    const calculation = calculateOne(asChosen, one)
    return {
      coins: countText(calculation.price, words.locale),
      app: inApp(one),
      web: onWeb(one),
      creator: words.shownFigure(calculation, 'creator'),
    }
  }
  return (one) => {
    const figures = known.get(one) ?? figuresFor(one)
    known.set(one, figures)
    return figures
  }
}
