import type { Page } from '../data/pages'
import { useChoices } from './choices'
import { keepAddress, openLinkBy } from './kept-address'
import { readLink } from './link'
import { enterSite, scenarioOf } from './place'
import { partsOf } from './query'

/**
 * Opens the link of a card, and keeps its address up to date from then on. In somebody's post it adds no steps to the
 * history, and guesses nothing.
 *
 * @param page - The page that was opened; its calculation takes the place of the defaults.
 * @returns A function that ends it; the address is written once more.
 */
export const openLink = (page: Page): (() => void) =>
  openLinkBy((opened) => {
    enterSite(page)
    useChoices.getState().open(readLink(partsOf(location).query, scenarioOf(page)))
    opened()
    const { ask, end } = keepAddress(page)
    const unsubscribe = useChoices.subscribe((now, before) => {
      if (now.scenario !== before.scenario || now.view !== before.view) ask()
    })
    return () => {
      end()
      unsubscribe()
    }
  })
