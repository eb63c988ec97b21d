import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { frontPage, pageAt } from './data/pages'
import { useCalculator } from './state/calculator'
import { readLink } from './state/link'
import { usePreferences } from './state/preferences'
import { scenarioOf, syncAddress } from './state/url-sync'
import { App } from './ui/App'
import { keepOffline } from './ui/offline'
import './ui/tokens.css'
import './ui/base.css'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
const page = pageAt(root.dataset.page ?? '') ?? frontPage

function start() {
  void usePreferences.persist.rehydrate()
  return syncAddress(page)
}

const app = (
  <StrictMode>
    <App start={start} />
  </StrictMode>
)
const link = readLink(location.search, scenarioOf(page))
if (root.hasChildNodes() && !link.view.embed) {
  // First what was made at build time, to the letter; what the link says follows before it is painted.
  useCalculator.getState().open(readLink(page.query))
  hydrateRoot(root, app)
} else {
  useCalculator.getState().open(link)
  createRoot(root).render(app)
}
keepOffline()
