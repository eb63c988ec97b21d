import { loadCatalogue } from '../data/load-catalogue'
import { openLink } from '../state/address-bar'
import { openPage } from '../state/choices'
import { namesUnknownGift, readLink } from '../state/link'
import { partsOf } from '../state/query'
import { CardInPost } from '../ui/card/CardInPost'
import { talkToHost } from '../ui/card/talk-to-host'
import { builtPage } from './built-page'
import { show } from './show'

/** Makes the card work that the build put into the HTML, with what the link asks for. */
async function showCard() {
  const root = document.getElementById('root') as HTMLElement
  const page = builtPage(root)
  // The card waits for a gift that has to be loaded.
  if (namesUnknownGift(partsOf(location).query)) await loadCatalogue().catch(() => undefined)
  const built = document.querySelector<HTMLTemplateElement>('#card')?.content
  // Already in its place, where the script in the head may run.
  if (built?.hasChildNodes()) root.replaceChildren(built)
  document.querySelector('#card-styles')?.removeAttribute('media')
  openPage(readLink(`embed=1&${page.query}`))
  openLink(page)
  show(root, page, <CardInPost />, () => talkToHost(root))
}

void showCard()
