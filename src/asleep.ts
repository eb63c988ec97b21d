import { meetHost } from './embed/meet-host'

/**
 * A card as it was made at build time says all that its link asks for. Many see it and few touch it:
 * until one does, it only speaks with the page around it.
 *
 * @returns A function that ends it, once the card works.
 */
export function sleep(): () => void {
  const root = document.getElementById('root') as HTMLElement
  /** A sandbox may forbid new windows, in silence: the card knows what to do instead. */
  const follow = (event: Event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (window.origin !== 'null' || event.defaultPrevented || !link) return
    event.preventDefault()
    if (window.before) window.before.pressed = link
  }
  meetHost(root)
  root.addEventListener('click', follow)
  return () => root.removeEventListener('click', follow)
}
