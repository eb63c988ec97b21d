import type { Page } from '../data/pages'
import type { Scenario } from '../domain/scenario'
import { debounce } from '../lib/debounce'
import { addressHere } from './address-here'
import { useChoices } from './choices'
import { addressOf, placeToShare } from './place'

/** In ms. Safari allows 100 changes of the address in 10 s, and nobody copies a link sooner. */
const delay = 300

type KeptAddress = {
  /** Asks for the scenario that is shown to be written into the address. */
  readonly ask: () => void
  readonly cancel: () => void
  readonly isWaiting: () => boolean
  /** Writes at once if something waits to be written; `shown` is an earlier state to write instead. */
  readonly writeNow: (shown?: ReturnType<typeof useChoices.getState>) => void
  /** Writes once more, and ends it. */
  readonly end: () => void
}

/**
 * Keeps the address at the scenario that is shown: 300 ms after the last change, and at once on leaving.
 *
 * @param page - The page that was opened.
 * @param wrote - Called after each writing.
 */
export function keepAddress(page: Page, wrote = () => {}): KeptAddress {
  const write = (address: string) => {
    if (changeAddress('replaceState', address)) wrote()
  }
  const { ask, cancel, isWaiting } = debounce(delay, () => write(addressHere(page)))
  const writeNow = (shown = useChoices.getState()) => {
    if (!isWaiting()) return
    cancel()
    write(addressHere(page, shown))
  }
  const onLeave = () => writeNow()
  addEventListener('pagehide', onLeave)
  document.addEventListener('visibilitychange', onLeave)
  writeAtOnce = onLeave
  return {
    ask,
    cancel,
    isWaiting,
    writeNow,
    end: () => {
      writeNow()
      removeEventListener('pagehide', onLeave)
      document.removeEventListener('visibilitychange', onLeave)
      writeAtOnce = () => undefined
    },
  }
}

let writeAtOnce = () => {}

/** Writes an address that is still waiting, before somebody copies it. */
export const flushAddress = (): void => writeAtOnce()

/** @returns Whether the browser allowed it. */
export function changeAddress(how: 'pushState' | 'replaceState', address: string): boolean {
  try {
    // A random number: entries keep theirs when the page is loaded again.
    history[how](how === 'pushState' ? { entry: Math.random() } : history.state, '', address)
    return true
  } catch {
    // A sandboxed frame may not change its address, and Safari limits changes: the next one tries again.
    return false
  }
}

/**
 * Opens the link of the page for the visitor, and keeps the address up to date from then on.
 *
 * @param sync - Opens it and keeps the address; calls `opened` once the link is open.
 * @returns A function that ends it.
 */
export function openLinkBy(sync: (opened: () => void) => () => void): () => void {
  // Addresses of `<link>` elements are relative, and the page's address is about to change.
  for (const link of document.querySelectorAll('link')) link.setAttribute('href', link.href)
  const { scenario, chosen, guessed } = useChoices.getState()
  const isEdited = scenario !== useChoices.getInitialState().scenario
  const end = sync(() => delete document.documentElement.dataset['pending'])
  // If the visitor could edit before this ran, the link has set no field: the edit stays.
  if (isEdited) useChoices.setState({ scenario, chosen, guessed })
  return end
}

/**
 * The address to send to somebody: of the calculation alone, outside any frame, at the place that shows it.
 *
 * @param changed - What the link has instead: rates pinned to a dated set, or no payout.
 */
export function shareAddress(changed: Partial<Pick<Scenario, 'rateSet' | 'paid'>> = {}): string {
  return addressOf(placeToShare({ ...useChoices.getState().scenario, ...changed }))
}
