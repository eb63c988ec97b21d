import type { MouseEvent } from 'react'

/** In ms: the rates are loaded once the page is idle. */
const patience = 5000

/**
 * Follows a link within the page to a part that may not be there yet, and focuses it. The address keeps its
 * fragment: it is not part of the calculation.
 */
export function goTo(event: MouseEvent<HTMLAnchorElement>): void {
  event.preventDefault()
  const { hash } = event.currentTarget
  const until = Date.now() + patience
  const look = () => {
    const target = document.querySelector<HTMLElement>(hash)
    if (!target) return void (Date.now() < until && setTimeout(look, 50))
    // A folded group opens when a link leads to it.
    target.dispatchEvent(new Event('goto'))
    target.scrollIntoView({ block: 'start' })
    target.tabIndex = -1
    target.focus({ preventScroll: true })
  }
  look()
}
