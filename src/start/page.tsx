import { LanguageProvider } from '../language/LanguageProvider'
import { openPage } from '../state/choices'
import { readLink } from '../state/link'
import { views } from '../ui/page/views'
import { builtPage } from './built-page'
import { hydrate } from './hydrate'

const root = document.getElementById('root') as HTMLElement
const page = builtPage(root)
const View = views[page.kind]

// First what the page was built with; the link follows before anything is shown.
openPage(readLink(page.query))
hydrate(
  root,
  <LanguageProvider language={page.language}>
    <View opens={page} />
  </LanguageProvider>,
)
