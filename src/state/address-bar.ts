import { loadCatalogue } from '../data/load-catalogue'
import { frontPage, type Page, pageIn } from '../data/pages'
import { debounce } from '../lib/debounce'
import { useChoices } from './choices'
import { namesUnknownGift, readLink, writeView } from './link'
import { addressOf, enterSite, placeOf, placeOn, scenarioOf, siteRoot } from './place'
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
  const { scenario, chosen } = useChoices.getState()
  const isEdited = scenario !== useChoices.getInitialState().scenario
  const end = syncAddress(page, () => delete document.documentElement.dataset['pending'])
  // If the visitor could edit before this ran, the link has set no field: the edit stays.
  if (isEdited) useChoices.setState({ scenario, chosen })
  return end
}

/**
 * Opens the link in the address bar, and from then on keeps the address at the scenario that is shown.
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
  const pageHere = () =>
    location.pathname === home ? page : pageIn(location.href.slice(siteRoot().length))
  const replace = () => replaceAddress(addressOn(page))
  const { ask, cancel, isWaiting } = debounce(delay, replace)
  const open = () => {
    useChoices.getState().open(readLink(partsOf(location).query, scenarioOf(pageHere())))
    // It is in the address already; writing it again could only overwrite a history entry.
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
  /** The address changed without us, for example by a step back through fragments. */
  const reopen = () => {
    if (!isWaiting() && location.href !== addressOn(page)) openOnceReadable()
  }

  const unsubscribe = useChoices.subscribe((now, before) => {
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

/** Writes an address that is still waiting, before somebody copies it. */
export const flushAddress = (): void => writeAtOnce()

/** The address for the address bar: with the view, and with the keys that are not ours. */
function addressOn(page: Page): string {
  const { scenario, view, foreign } = useChoices.getState()
  const { path, query } = placeOn(page, scenario)
  const all = new URLSearchParams([...query, ...writeView(view), ...foreign])
  return addressOf({ path, query: all }) + partsOf(location).fragment
}

function replaceAddress(address: string): void {
  try {
    history.replaceState(history.state, '', address)
  } catch {
    // A sandboxed frame may not change its address, and Safari limits changes: the next one tries again.
  }
}

/**
 * The address to send to somebody: of the calculation alone, outside any frame.
 *
 * @param rateSet - Pins the rates to a dated set.
 */
export function shareAddress(rateSet?: string): string {
  const { scenario } = useChoices.getState()
  return addressOf(placeOf(rateSet === undefined ? scenario : { ...scenario, rateSet }))
}
