import { useEffect, useLayoutEffect } from 'react'
import { loadCatalogue } from './data/gifts'
import type { Page } from './data/pages'
import { meetHost } from './embed/meet-host'
import { pageOf } from './page-of'
import { openPage } from './state/calculator'
import { namesUnknownGift, readLink } from './state/link'
import { openSite } from './state/open-site'
import { takeOver } from './take-over'
import { EmbedCard } from './ui/EmbedCard'

type FollowingProps = { readonly page: Page; readonly root: Element }

function Following({ page, root }: FollowingProps) {
  useLayoutEffect(() => openSite(page), [page])
  useEffect(() => {
    meetHost(root)
    window.before?.abort()
  }, [root])
  return null
}

/** As on the page: first what the card was made with, then what the link says. */
async function showCard() {
  const root = document.getElementById('root') as HTMLElement
  const page = pageOf(root)
  // The card waits for a gift that has to be loaded.
  if (namesUnknownGift(location.search)) await loadCatalogue().catch(() => undefined)
  const made = document.querySelector<HTMLTemplateElement>('#card')?.content
  // Already in its place, where the script in index.html may run.
  if (made?.hasChildNodes()) root.replaceChildren(made)
  openPage(readLink(`embed=1&${page.query}`))
  takeOver(
    root,
    <EmbedCard>
      <Following page={page} root={root} />
    </EmbedCard>,
  )
}

void showCard()
