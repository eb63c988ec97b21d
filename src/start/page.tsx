import { openLink } from '../state/address-bar'
import { openPage } from '../state/choices'
import { readLink } from '../state/link'
import { views } from '../ui/page/views'
import { builtPage } from './built-page'
import { show } from './show'

/** Makes the prerendered page work, with what the link asks for. */
function showPage() {
  const root = document.getElementById('root') as HTMLElement
  const page = builtPage(root)
  const View = views[page.kind]
  openPage(readLink(page.query))
  openLink(page)
  show(root, page, <View />)
}

// In a task of its own, because evaluating the modules is a long one already.
setTimeout(showPage)
