import { folderOf, type Page } from '../data/pages'
import type { Scenario } from '../domain/scenario'
import { beyondGuess } from './address-here'
import { isFixed } from './fresh'
import { writeLink } from './link'
import { addressOf, scenarioOf } from './place'

/**
 * The address of a page of the site that keeps the visitor's rates. The places also keep the gifts; every
 * other page has its own, and one with dated rates or an amount of money keeps nothing.
 *
 * @param guessed - Whether the prices are those that a page guesses by itself.
 */
export function wayTo(page: Page, scenario: Scenario, guessed: boolean): string {
  const opened = scenarioOf(page)
  const kept = isFixed(opened) ? opened : asOn(page, opened, scenario)
  const query = writeLink(kept, opened) ?? new URLSearchParams()
  return addressOf({ path: folderOf(page), query: beyondGuess(page, kept, guessed, query) })
}

const asOn = (page: Page, { gift, known }: Scenario, scenario: Scenario): Scenario =>
  isAboutAnyGift(page) ? scenario : { ...scenario, gift, known }

const isAboutAnyGift = ({ kind }: Page) => kind !== 'gift' && kind !== 'topic'
