import { loadCatalogue } from '../data/load-catalogue'
import { frontPage, type Page, pageIn } from '../data/pages'
import { limits } from '../domain/limits'
import type { Scenario } from '../domain/scenario'
import { addressHere } from './address-here'
import { useChoices } from './choices'
import { freshFrom } from './fresh'
import { changeAddress, keepAddress, openLinkBy } from './kept-address'
import { namesCalculation, namesUnknownGift, readLink } from './link'
import { enterSite, scenarioOf, siteRoot } from './place'
import { partsOf } from './query'

/**
 * Opens the link of the page for the visitor, and keeps the address up to date from then on.
 *
 * @returns A function that ends it.
 */
export const openLink = (page: Page): (() => void) =>
  openLinkBy((opened) => syncAddress(page, opened))

/**
 * Opens the link in the address bar, and from then on keeps the address at the scenario that is shown.
 *
 * Another gift or calculation adds a step to the history at once. Everything else replaces the address.
 *
 * @param page - The page that was opened; its calculation takes the place of the defaults.
 * @param opened - Called once the link is open: at once, unless its gift has to be loaded first.
 * @returns A function that ends it; the address is written once more.
 */
export function syncAddress(page: Page = frontPage, opened = () => {}): () => void {
  enterSite(page)
  const home = location.pathname
  /** A step back may lead to the address of another page, which this one then shows. */
  const pageHere = () =>
    location.pathname === home ? page : pageIn(location.href.slice(siteRoot().length))

  /** The entry of the history as last read or written. */
  let last = entryHere()
  const wrote = () => {
    last = entryHere()
  }
  const { ask, cancel, isWaiting, writeNow, end } = keepAddress(page, wrote)

  let isOpening = false
  const open = () => {
    const { query } = partsOf(location)
    const own = scenarioOf(pageHere())
    const link = readLink(query, own)
    const fresh = namesCalculation(query) ? null : freshFrom(own)
    const all = { ...link, ...fresh }
    const scenario = withCopies(all.scenario, useChoices.getState().scenario)
    isOpening = true
    useChoices.getState().open({ ...all, scenario }, fresh?.guessed)
    isOpening = false
    // It is in the address already; writing it again could only overwrite a history entry.
    cancel()
    last = entryHere()
    opened()
  }

  /** An address whose gift is being loaded: it stays, and what is changed meanwhile is for that gift. */
  let awaited: ReturnType<typeof entryHere> | undefined
  const openOnceReadable = () => {
    if (!namesUnknownGift(partsOf(location).query)) return open()
    const asked = entryHere()
    const before = useChoices.getState()
    awaited = asked
    const openLate = ([late]: readonly [typeof import('./change-again') | null, unknown]) => {
      const isAwaited = awaited === asked
      if (isAwaited) awaited = undefined
      if (!isAwaited || entryHere().address !== asked.address) return opened()
      const now = useChoices.getState()
      open()
      late?.changeAgain(before, now)
    }
    // Where the gifts can't be loaded, the notice names what could not be read.
    const loading = loadCatalogue().catch(() => {})
    void Promise.all([import('./change-again').catch(() => null), loading]).then(openLate)
  }
  openOnceReadable()

  /** Edits not yet written when the visitor left their steps, by entry: they come back with the step. */
  const left = new Map<string, object>()
  /** The address changed without us: by a step through the history, or to another fragment. */
  const reopen = () => {
    const from = last
    last = entryHere()
    if (last.address === from.address) return
    if (isWaiting()) {
      const { scenario, chosen, guessed } = useChoices.getState()
      left.set(from.key, { scenario, chosen, guessed })
      cancel()
    }
    const edit = left.get(last.key)
    left.delete(last.key)
    if (edit) useChoices.setState(edit)
    else if (location.href !== addressHere(page)) openOnceReadable()
  }

  const unsubscribe = useChoices.subscribe((now, before) => {
    if (isOpening) return
    if (now.steps !== before.steps) {
      writeNow(before)
      const address = addressHere(page, now)
      if (address === location.href) return
      if (changeAddress('pushState', address)) wrote()
      else ask()
    } else if (!awaited || entryHere().address !== awaited.address) {
      if (now.scenario !== before.scenario || now.view !== before.view) ask()
    }
  })
  addEventListener('popstate', reopen)
  return () => {
    end()
    unsubscribe()
    removeEventListener('popstate', reopen)
  }
}

/** Copies to compare that nothing was changed in yet are in no link, and stay. */
function withCopies(scenario: Scenario, { versus: before = [] }: Scenario): Scenario {
  const copies = before.filter((difference) => Object.keys(difference).length === 0)
  if (copies.length === 0) return scenario
  return { ...scenario, versus: [...(scenario.versus ?? []), ...copies].slice(0, limits.compared) }
}

/** The entry of the history that is shown. Two may have the same address, so those that are added here have a number. */
function entryHere() {
  const { entry = 0 } = (history.state ?? {}) as { entry?: number }
  return {
    key: `${entry} ${location.href}`,
    /** Without its fragment. */
    address: location.pathname + partsOf(location).query,
  }
}
