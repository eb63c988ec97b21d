import { openLink } from '../state/address-bar'
import { openPage } from '../state/choices'
import { readLink } from '../state/link'
import { views } from '../ui/page/views'
import { builtPage } from './built-page'
import { show } from './show'

/** Makes the page work that the build wrote, with what the link asks for. */
function showPage() {
  const root = document.getElementById('root') as HTMLElement
  const page = builtPage(root)
  const View = views[page.kind]
  openPage(readLink(page.query))
  openLink(page)
  show(root, page, <View />)
}

// Not in the long task that evaluates the modules.
setTimeout(showPage)
