import { meetHost } from './embed/meet-host'
import { isForBrowser, openWindow } from './embed/open-window'

/**
 * A card as it was made at build time says all that its link asks for. Many see it and few touch it:
 * until one does, it only speaks with the page around it.
 *
 * @returns A function that ends it, once the card works.
 */
export function sleep(): () => void {
  const root = document.getElementById('root') as HTMLElement
  /** Where no window opens, the card knows what to do instead. */
  const follow = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (event.defaultPrevented || isForBrowser(event) || !link) return
    event.preventDefault()
    if (!openWindow(link.href) && window.before) window.before.pressed = link
  }
  meetHost(root)
  root.addEventListener('click', follow)
  return () => root.removeEventListener('click', follow)
}
