import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { loadCatalogue } from './data/gifts'
import { pageOf } from './page-of'
import { namesUnknownGift } from './state/link'
import { openSite } from './state/open-site'
import { EmbedCard } from './ui/EmbedCard'

/** The card is never made at build time: it waits for a gift that has to be loaded. */
async function showCard() {
  const root = document.getElementById('root') as HTMLElement
  const page = pageOf(root)
  if (namesUnknownGift(location.search)) await loadCatalogue().catch(() => undefined)
  openSite(page)
  root.replaceChildren()
  createRoot(root).render(
    <StrictMode>
      <EmbedCard />
    </StrictMode>,
  )
}

void showCard()
