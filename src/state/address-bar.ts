import { loadCatalogue } from '../data/load-catalogue'
import { frontPage, type Page, pageIn } from '../data/pages'
import { limits } from '../domain/limits'
import type { Scenario } from '../domain/scenario'
import { debounce } from '../lib/debounce'
import { addressHere } from './address-here'
import { useChoices } from './choices'
import { freshFrom } from './fresh'
import { namesCalculation, namesUnknownGift, readLink } from './link'
import { addressOf, enterSite, placeToShare, scenarioOf, siteRoot } from './place'
import { partsOf } from './query'

/** In ms. Safari allows 100 changes of the address in 10 s, and nobody copies a link sooner. */
const delay = 300

/**
 * Opens the link of the page for the visitor, and keeps the address up to date from then on.
 *
 * @returns A function that ends it.
 */
export function openLink(page: Page): () => void {
  // Addresses of `<link>` elements are relative, and the page's address is about to change.
  for (const link of document.querySelectorAll('link')) link.setAttribute('href', link.href)
  const { scenario, chosen, guessed } = useChoices.getState()
  const isEdited = scenario !== useChoices.getInitialState().scenario
  const end = syncAddress(page, () => delete document.documentElement.dataset['pending'])
  // If the visitor could edit before this ran, the link has set no field: the edit stays.
  if (isEdited) useChoices.setState({ scenario, chosen, guessed })
  return end
}

/**
 * Opens the link in the address bar, and from then on keeps the address at the scenario that is shown.
 *
 * Another gift or calculation adds a step to the history at once, except in a card. Everything else replaces
 * the address: 300 ms after the last change, and at once on leaving.
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

  /** The address as last read or written. */
  let last = location.href
  const write = (how: 'pushState' | 'replaceState', address: string) => {
    const isDone = changeAddress(how, address)
    if (isDone) last = address
    return isDone
  }
  const { ask, cancel, isWaiting } = debounce(delay, () => write('replaceState', addressHere(page)))

  let isOpening = false
  const open = () => {
    const { query } = partsOf(location)
    const own = scenarioOf(pageHere())
    const link = readLink(query, own)
    const fresh = namesCalculation(query) || link.view.embed ? null : freshFrom(own)
    const all = { ...link, ...fresh }
    const scenario = withCopies(all.scenario, useChoices.getState().scenario)
    isOpening = true
    useChoices.getState().open({ ...all, scenario }, fresh?.guessed)
    isOpening = false
    // It is in the address already; writing it again could only overwrite a history entry.
    cancel()
    last = location.href
    opened()
  }

  /** An address whose gift is being loaded: it stays, and what is typed meanwhile is for that gift. */
  let awaited = ''
  const openOnceReadable = () => {
    if (!namesUnknownGift(partsOf(location).query)) return open()
    const { href } = location
    const { known: before } = useChoices.getState().scenario
    awaited = href
    const openLate = () => {
      if (awaited !== href || location.href !== href) return opened()
      awaited = ''
      const { known } = useChoices.getState().scenario
      open()
      if (known !== before) useChoices.getState().setKnown(known)
    }
    // Where the gifts can't be loaded, the notice names what could not be read.
    void loadCatalogue().then(openLate, openLate)
  }
  openOnceReadable()

  const writeNow = (shown = useChoices.getState()) => {
    if (!isWaiting()) return
    cancel()
    write('replaceState', addressHere(page, shown))
  }

  /** An edit not yet written when the visitor left its step: it comes back with that step. */
  let left: { readonly address: string; readonly edit: object } | undefined
  /** The address changed without us: by a step through the history, or to another fragment. */
  const reopen = () => {
    if (isWaiting()) {
      if (withoutFragment(last) === withoutFragment(location.href)) return
      const { scenario, chosen, guessed } = useChoices.getState()
      left = { address: last, edit: { scenario, chosen, guessed } }
      cancel()
    }
    if (left?.address === location.href) {
      last = location.href
      useChoices.setState(left.edit)
      left = undefined
    } else if (location.href !== addressHere(page)) openOnceReadable()
  }

  const unsubscribe = useChoices.subscribe((now, before) => {
    if (isOpening) return
    if (now.steps !== before.steps && !now.view.embed) {
      writeNow(before)
      const address = addressHere(page, now)
      if (address !== location.href && !write('pushState', address)) ask()
    } else if (location.href !== awaited) {
      if (now.scenario !== before.scenario || now.view !== before.view) ask()
    }
  })
  const onLeave = () => writeNow()
  addEventListener('pagehide', onLeave)
  addEventListener('popstate', reopen)
  document.addEventListener('visibilitychange', onLeave)
  writeAtOnce = onLeave
  return () => {
    writeNow()
    unsubscribe()
    removeEventListener('pagehide', onLeave)
    removeEventListener('popstate', reopen)
    document.removeEventListener('visibilitychange', onLeave)
    writeAtOnce = () => undefined
  }
}

let writeAtOnce = () => {}

/** Writes an address that is still waiting, before somebody copies it. */
export const flushAddress = (): void => writeAtOnce()

/** Copies to compare that nothing was changed in yet are in no link, and stay. */
function withCopies(scenario: Scenario, { versus: before = [] }: Scenario): Scenario {
  const copies = before.filter((difference) => Object.keys(difference).length === 0)
  if (copies.length === 0) return scenario
  return { ...scenario, versus: [...(scenario.versus ?? []), ...copies].slice(0, limits.compared) }
}

const withoutFragment = (address: string) => address.replace(/#.*/s, '')

/** @returns Whether the browser allowed it. */
function changeAddress(how: 'pushState' | 'replaceState', address: string): boolean {
  try {
    history[how](how === 'pushState' ? null : history.state, '', address)
    return true
  } catch {
    // A sandboxed frame may not change its address, and Safari limits changes: the next one tries again.
    return false
  }
}

/**
 * The address to send to somebody: of the calculation alone, outside any frame, at the place that shows it.
 *
 * @param changed - What the link has instead: rates pinned to a dated set, or no payout.
 */
export function shareAddress(changed: Partial<Pick<Scenario, 'rateSet' | 'paid'>> = {}): string {
  return addressOf(placeToShare({ ...useChoices.getState().scenario, ...changed }))
}
