import { createRoot, hydrateRoot } from 'react-dom/client'
import { frontPage, pageAt } from './data/pages'
import { openSite } from './open-site'
import { openPage } from './state/calculator'
import { readLink } from './state/link'
import { App } from './ui/App'
import { keepOffline } from './ui/offline'
import { Page } from './ui/Page'

const root = document.getElementById('root') as HTMLElement
const page = pageAt(root.dataset['page'] ?? '') ?? frontPage

const app = (
  <App>
    <Page onReady={() => openSite(page)} />
  </App>
)

// First what was made at build time, to the letter; what the link says follows before it is shown.
openPage(readLink(page.query))
if (root.hasChildNodes()) hydrateRoot(root, app)
else createRoot(root).render(app)
keepOffline()
