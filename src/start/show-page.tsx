import type { ComponentType } from 'react'
import type { PageKind } from '../data/pages'
// All rates there are to choose among; a card has them only where its link asks for them (ui/card/extras.tsx).
import '../data/rate-sets'
import { openLink } from '../state/address-bar'
import { openPage } from '../state/choices'
import '../state/chosen-link'
import '../state/compared-link'
import { readLink } from '../state/link'
import { builtPage } from './built-page'
import { show } from './show'
import { haveTurns, takeTurns, waits } from './take-turns'

/**
 * Makes the prerendered page work, with what the link asks for.
 *
 * @param kinds - The pages that have this view. On all others nothing is done: a dialog there may load the calculator's
 * file for something else in it.
 */
export function showPage(View: ComponentType, kinds: readonly PageKind[]): void {
  // In a task of its own, because evaluating the modules is a long one already: both together blocked a slow phone for 140 to
  // 230 ms (decision 28).
  setTimeout(() => {
    const root = document.getElementById('root') as HTMLElement
    const page = builtPage(root)
    if (!kinds.includes(page.kind)) return
    // The link has other figures than the built page: none is shown until all parts have the link's.
    if ('pending' in document.documentElement.dataset) root.style.visibility = 'hidden'
    openPage(readLink(page.query))
    openLink(page)
    haveTurns()
    const ready = () => {
      root.removeAttribute('style')
      window.earlyInput?.stop()
    }
    // Reading the link is a long one, too.
    setTimeout(() => show(root, page, <View />, () => takeTurns(ready), waits))
  })
}
