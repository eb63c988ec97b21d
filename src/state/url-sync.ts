import { useCalculator } from './calculator'
import { readLink, writeLink, writeView } from './link'
import { addressOf } from './site'

/** Safari refuses more than 100 changes in 10 s, and a link is copied seconds after the last. */
const delay = 300

/**
 * Opens the link in the address bar, and from then on keeps the address at what is shown.
 *
 * The address is replaced, never pushed: 300 ms after the last change, and at once on leaving.
 *
 * @returns A function that ends it; the address is written once more.
 */
export function syncAddress(): () => void {
  const open = () => useCalculator.getState().open(readLink(location.search))
  open()

  let timer: ReturnType<typeof setTimeout> | undefined
  const schedule = () => {
    clearTimeout(timer)
    timer = setTimeout(write, delay)
  }
  const write = () => {
    if (timer === undefined) return
    clearTimeout(timer)
    timer = undefined
    replaceAddress()
  }
  /** Somebody else changed the address: a step back through fragments, for one. */
  const reopen = () => {
    if (timer === undefined && location.search !== addressQuery()) open()
  }

  const unsubscribe = useCalculator.subscribe((now, before) => {
    if (now.scenario !== before.scenario || now.view !== before.view) schedule()
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

/** The query of what is shown: the calculation, how it is shown, and the keys that aren't ours. */
function addressQuery(): string {
  const { scenario, view, foreign } = useCalculator.getState()
  const query = new URLSearchParams([...writeLink(scenario), ...writeView(view), ...foreign])
  return query.size === 0 ? '' : `?${query}`
}

function replaceAddress(): void {
  try {
    history.replaceState(history.state, '', location.pathname + addressQuery() + location.hash)
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
  return addressOf(rateSet === undefined ? scenario : { ...scenario, rateSet })
}
