import { us } from '../data/first-rates'
import { type Page, pageIn } from '../data/pages'
import type { Scenario } from '../domain/scenario'
import { useChoices } from './choices'
import { freshFrom } from './fresh'
import { isSameCalculation, writeView } from './link'
import { addressOf, placeOn, scenarioOf } from './place'
import { partsOf } from './query'

type Shown = Pick<
  ReturnType<typeof useChoices.getState>,
  'scenario' | 'guessed' | 'view' | 'foreign'
>

/** The address for the address bar of an open page: with the view and the unknown keys. */
export function addressHere(page: Page, shown: Shown = useChoices.getState()): string {
  const { scenario, guessed, view, foreign } = shown
  const { path, query } = placeOn(page, scenario)
  const said = view.embed ? query : beyondGuess(pageIn(path), scenario, guessed, query)
  const all = new URLSearchParams([...said, ...writeView(view), ...foreign])
  return addressOf({ path, query: all }) + partsOf(location).fragment
}

/** The query of a calculation for this browser, which guesses the visitor's prices where there is none. */
export function beyondGuess(
  page: Page,
  scenario: Scenario,
  guessed: boolean,
  query: URLSearchParams,
) {
  const fresh = freshFrom(scenarioOf(page))
  if (guessed && isSameCalculation(scenario, fresh.scenario)) return new URLSearchParams()
  return fresh.guessed && query.size === 0 ? new URLSearchParams({ region: us.id }) : query
}
