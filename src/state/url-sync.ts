import { loadCatalogue } from '../data/gifts'
import { frontPage, type Page, pageAt } from '../data/pages'
import { useCalculator } from './calculator'
import { namesUnknownGift, readLink, writeView } from './link'
import { afterPause } from './pause'
import { partsOf } from './query'
import { addressOf, enterSite, placeOf, placeOn, scenarioOf, siteRoot } from './site'

/** Safari refuses more than 100 changes in 10 s, and a link is copied seconds after the last. */
const delay = 300

/**
 * Opens the link in the address bar, and from then on keeps the address at what is shown.
 *
 * The address is replaced, never pushed: 300 ms after the last change, and at once on leaving.
 *
 * @param page - The page that was opened; its calculation takes the place of the defaults.
 * @param opened - Called once the link is open: at once, unless its gift has to be loaded first.
 * @returns A function that ends it; the address is written once more.
 */
export function syncAddress(page: Page = frontPage, opened = () => {}): () => void {
  enterSite(page)
  const home = location.pathname
  /** A step back may lead to the address of another page, which this one then shows. */
  const pageHere = () => {
    const folder = location.href.slice(siteRoot().length).split('/')[0] ?? ''
    return location.pathname === home ? page : (pageAt(folder) ?? frontPage)
  }
  const replace = () => replaceAddress(addressOn(page))
  const { ask, cancel, isWaiting } = afterPause(delay, replace)
  const open = () => {
    useCalculator.getState().open(readLink(partsOf(location).query, scenarioOf(pageHere())))
    // What was opened stands in the address: to write it could only spoil a step in the history.
    cancel()
    opened()
  }
  const openOnceReadable = () => {
    if (!namesUnknownGift(partsOf(location).query)) return open()
    // Where the gifts can't be loaded, the notice names what could not be read.
    void loadCatalogue().then(open, open)
  }
  openOnceReadable()

  const write = () => {
    if (!isWaiting()) return
    cancel()
    replace()
  }
  /** Somebody else changed the address: a step back through fragments, for one. */
  const reopen = () => {
    if (!isWaiting() && location.href !== addressOn(page)) openOnceReadable()
  }

  const unsubscribe = useCalculator.subscribe((now, before) => {
    if (now.scenario !== before.scenario || now.view !== before.view) ask()
  })
  addEventListener('pagehide', write)
  addEventListener('popstate', reopen)
  document.addEventListener('visibilitychange', write)
  writeAtOnce = write
  return () => {
    write()
    unsubscribe()
    removeEventListener('pagehide', write)
    removeEventListener('popstate', reopen)
    document.removeEventListener('visibilitychange', write)
    writeAtOnce = () => undefined
  }
}

let writeAtOnce = () => {}

/** Writes an address that is still to be written, for whoever is about to copy it. */
export const flushAddress = (): void => writeAtOnce()

/** What the address bar says of what is shown: how it is shown, and the keys that aren't ours, too. */
function addressOn(page: Page): string {
  const { scenario, view, foreign } = useCalculator.getState()
  const { path, query } = placeOn(page, scenario)
  const all = new URLSearchParams([...query, ...writeView(view), ...foreign])
  return addressOf({ path, query: all }) + partsOf(location).fragment
}

function replaceAddress(address: string): void {
  try {
    history.replaceState(history.state, '', address)
  } catch {
    // A sandboxed frame may not change its address, and Safari counts: the next change tries again.
  }
}

/**
 * The address of the calculation itself, to be sent to somebody: without what is not part of it,
 * and outside any frame.
 *
 * @param rateSet - Pins the rates to a dated set.
 */
export function shareAddress(rateSet?: string): string {
  const { scenario } = useCalculator.getState()
  return addressOf(placeOf(rateSet === undefined ? scenario : { ...scenario, rateSet }))
}
