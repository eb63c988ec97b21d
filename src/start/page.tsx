import { openPage } from '../state/choices'
import { readLink } from '../state/link'
import { Page } from '../ui/page/Page'
import { builtPage } from './built-page'
import { hydrate } from './hydrate'

const root = document.getElementById('root') as HTMLElement
const page = builtPage(root)

// First what the page was built with; the link follows before anything is shown.
openPage(readLink(page.query))
hydrate(root, <Page opens={page} />)
