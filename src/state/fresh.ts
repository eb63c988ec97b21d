import { isMoney } from '../domain/known'
import type { Scenario } from '../domain/scenario'
import { choosing } from './choosing'
import { guessHere } from './guess-here'

/** What a page opens with where its link says nothing about the calculation. */
export type Fresh = {
  readonly scenario: Scenario
  /** Whether its prices were guessed from the languages of the browser. */
  readonly guessed: boolean
}

/** Whether a page's own calculation has dated rates or an amount of money: both are in US dollars. */
export const isFixed = ({ rateSet, known }: Scenario): boolean =>
  rateSet !== undefined || isMoney(known.field)

/**
 * A page's own calculation, with the prices that the visitor probably pays.
 *
 * @param own - What the page was built with.
 */
export function freshFrom(own: Scenario): Fresh {
  const prices = isFixed(own) ? null : guessHere()
  return prices
    ? { scenario: choosing().withoutDefaults({ ...own, ...prices }), guessed: true }
    : { scenario: own, guessed: false }
}
