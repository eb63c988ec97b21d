import { loadCatalogue } from '../data/load-catalogue'
import { loadOnce } from '../lib/load-once'
import { openLink } from '../state/card-address'
import { openPage } from '../state/choices'
import { isPlain, namesUnknownGift, readLink } from '../state/link'
import { partsOf } from '../state/query'
import { CardInPost } from '../ui/card/CardInPost'
import { talkToHost } from '../ui/card/talk-to-host'
import { builtPage } from './built-page'
import { show } from './show'

const loadExtras = loadOnce(() => import('../ui/card/extras'))

/** Makes the card work that the build put into the HTML, with what the link asks for. */
async function showCard() {
  const root = document.getElementById('root') as HTMLElement
  // Where the script in the head may not run.
  const built = document.querySelector<HTMLTemplateElement>('#card')?.content
  if (built) {
    root.before(...built.querySelectorAll('style'))
    root.replaceChildren(built)
  }
  const page = builtPage(root)
  const { query } = partsOf(location)
  // The card waits for a gift that has to be loaded; one that can't be is named in a notice.
  if (namesUnknownGift(query)) await loadCatalogue().catch(() => undefined)
  const isUsual = [page.query, query].every(isPlain)
  const extras = isUsual ? undefined : await loadExtras()
  openPage(readLink(`embed=1&${page.query}`))
  openLink(page)
  show(root, page, <CardInPost extras={extras} />, () => {
    window.earlyInput?.stop()
    talkToHost(root)
  })
}

showCard().catch(() => {
  document.documentElement.dataset['failed'] = ''
})
