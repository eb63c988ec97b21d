import { openPage } from '../state/choices'
import { readLink } from '../state/link'
import { Page } from '../ui/page/Page'
import { pageOf } from './built-page'
import { hydrate } from './hydrate'

const root = document.getElementById('root') as HTMLElement
const page = pageOf(root)

// First what the page was made with; what the link says follows before it is shown.
openPage(readLink(page.query))
hydrate(root, <Page opens={page} />)
