import { type ReactNode, StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { loadCatalogue } from './data/gifts'
import { frontPage, pageAt } from './data/pages'
import { useCalculator } from './state/calculator'
import { namesUnknownGift, readLink } from './state/link'
import { usePreferences } from './state/preferences'
import { scenarioOf, syncAddress } from './state/url-sync'
import { App } from './ui/App'
import { EmbedCard } from './ui/EmbedCard'
import { keepOffline } from './ui/offline'
import { Page } from './ui/Page'
import './ui/tokens.css'
import './ui/base.css'

const root = document.getElementById('root') as HTMLElement
const page = pageAt(root.dataset['page'] ?? '') ?? frontPage
const read = () => readLink(location.search, scenarioOf(page))

function start() {
  // Their addresses are relative to that of the page, which is about to change.
  for (const link of document.querySelectorAll('link')) link.setAttribute('href', link.href)
  void usePreferences.persist.rehydrate()
  return syncAddress(page, () => delete document.documentElement.dataset['pending'])
}

const inApp = (children: ReactNode) => (
  <StrictMode>
    <App start={start}>{children}</App>
  </StrictMode>
)

function showPage() {
  keepOffline()
  if (!root.hasChildNodes()) return createRoot(root).render(inApp(<Page />))
  // First what was made at build time, to the letter; what the link says follows before it is painted.
  useCalculator.getState().open(readLink(page.query))
  hydrateRoot(root, inApp(<Page />))
}

/** The card is never made at build time: it waits for a gift that has to be loaded. */
async function showCard() {
  if (namesUnknownGift(location.search)) await loadCatalogue().catch(() => undefined)
  useCalculator.getState().open(read())
  createRoot(root).render(inApp(<EmbedCard />))
}

if (read().view.embed) void showCard()
else showPage()
