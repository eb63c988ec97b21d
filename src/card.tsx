import { createRoot } from 'react-dom/client'
import { loadCatalogue } from './data/gifts'
import { frontPage, pageAt } from './data/pages'
import { openSite } from './open-site'
import { namesUnknownGift } from './state/link'
import { App } from './ui/App'
import { EmbedCard } from './ui/EmbedCard'

/** The card is never made at build time: it waits for a gift that has to be loaded. */
async function showCard() {
  const root = document.getElementById('root') as HTMLElement
  if (namesUnknownGift(location.search)) await loadCatalogue().catch(() => undefined)
  openSite(pageAt(root.dataset['page'] ?? '') ?? frontPage)
  root.replaceChildren()
  createRoot(root).render(
    <App>
      <EmbedCard />
    </App>,
  )
}

void showCard()
