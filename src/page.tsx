import { pageOf } from './page-of'
import { openPage } from './state/calculator'
import { readLink } from './state/link'
import { takeOver } from './take-over'
import { Page } from './ui/Page'

const root = document.getElementById('root') as HTMLElement
const page = pageOf(root)

// First what the page was made with; what the link says follows before it is shown.
openPage(readLink(page.query))
takeOver(root, <Page opens={page} />)
