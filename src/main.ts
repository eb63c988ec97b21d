import type { LinkKey } from './state/link-keys'
import './ui/look/tokens.css'
import './ui/look/base.css'
import { trustedAddress } from './ui/page/trusted-scripts'

const { dataset } = document.documentElement

/** The card needs no page around it, and is loaded without one. The script in the head has read the link. */
const isCard = window.scriptsWanted
  ? dataset['embed'] === 'true'
  : 'cardScripts' in dataset &&
    new URLSearchParams(location.search).get('embed' satisfies LinkKey) === '1'

async function start() {
  await window.scriptsWanted
  // The page has been painted, and read to its end.
  delete dataset['first']
  if (isCard) return load('card', dataset['cardScripts'])
  warmIntl()
  return load('page', dataset['pageScripts'])
}

/**
 * The first use of Intl is slow. While the files load, a worker pays for it: the page's own first use then
 * takes 0.5 ms in place of 35 (Chromium 156, no slowing down).
 */
function warmIntl() {
  // A sandboxed frame may start none, and Firefox says so to its console.
  if (origin === 'null') return
  try {
    void new Worker(trustedAddress('warm-intl.js'))
  } catch {
    // Whatever forbids it, the page only starts more slowly.
  }
}

/**
 * The HTML names what a view needs, itself first. In turns, each is evaluated in a task of its own. Decision 28: in one
 * task with the rendering, that blocked a slow phone for 140 to 230 ms.
 */
async function load(view: string, files = '') {
  if (import.meta.env.DEV) return import(/* @vite-ignore */ `/src/start/${view}.tsx`)
  const site = document.querySelector<HTMLLinkElement>('[rel=icon]')?.href
  for (const file of files.split(' ').toReversed())
    await import(/* @vite-ignore */ new URL(file, site).href)
}

// Browsers may cache a failed import until the page is left.
start().catch(() => {
  dataset['failed'] = ''
})
