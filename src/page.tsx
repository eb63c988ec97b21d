import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { pageOf } from './page-of'
import { openPage } from './state/calculator'
import { readLink } from './state/link'
import { doneBefore } from './ui/done-before'
import { Page } from './ui/Page'

const root = document.getElementById('root') as HTMLElement
const page = pageOf(root)

const app = (
  <StrictMode>
    <Page opens={page} onTakenOver={doneBefore(root.querySelector('main') ?? root)} />
  </StrictMode>
)

// First what was made at build time, to the letter; what the link says follows before it is shown.
openPage(readLink(page.query))
if (root.hasChildNodes()) hydrateRoot(root, app)
else createRoot(root).render(app)
