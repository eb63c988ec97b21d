import { options, render } from 'preact'
import { loadCatalogue } from './data/gifts'
import { meetHost } from './embed/meet-host'
import { pageOf } from './page-of'
import { openPage } from './state/calculator'
import { namesUnknownGift, readLink } from './state/link'
import { openSite } from './state/open-site'
import { partsOf } from './state/query'
import { LastBoundary } from './ui/Boundary'
import { doneBefore } from './ui/done-before'
import { EmbedCard } from './ui/EmbedCard'

const ofPreact = options.vnode?.bind(options)

/**
 * Sets the only text of an element by that element, as React does: a node of its own would be lost
 * once a browser translates the page.
 */
options.vnode = (vnode) => {
  ofPreact?.(vnode)
  const { type, props } = vnode
  const { children } = props
  // In a drawing Preact would set an attribute, and drawings are not translated.
  if (
    typeof type === 'string' &&
    typeof children === 'string' &&
    !/^(t(ext|span|itle)|desc)$/.test(type)
  )
    Object.assign(props, { textContent: children, children: undefined })
}

/** Puts the card that the link asks for in the place of the one that was made at build time. */
async function showCard() {
  const root = document.getElementById('root') as HTMLElement
  const page = pageOf(root)
  // The card waits for a gift that has to be loaded.
  if (namesUnknownGift(partsOf(location).query)) await loadCatalogue().catch(() => undefined)
  const made = document.querySelector<HTMLTemplateElement>('#card')?.content
  // Already in its place, where the script in index.html may run.
  if (made?.hasChildNodes()) root.replaceChildren(made)
  openPage(readLink(`embed=1&${page.query}`))
  openSite(page)
  const redo = doneBefore(root)
  // Effects, by which its parts follow the store, come before the next event.
  options.requestAnimationFrame = queueMicrotask
  // Unlike React, this takes the elements that it finds there, and mends what is not as it should be.
  render(
    <LastBoundary>
      <EmbedCard />
    </LastBoundary>,
    root,
  )
  queueMicrotask(() => {
    redo()
    meetHost(root)
    window.before?.abort()
  })
}

void showCard()
