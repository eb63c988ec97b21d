import './ui/tokens.css'
import './ui/base.css'

declare global {
  interface Window {
    /** Resolves once the scripts may come; made by the script in index.html, where that may run. */
    painted?: Promise<void>
  }
}

/** The card needs no page around it, and is loaded without one. */
const isCard = new URLSearchParams(location.search).get('embed') === '1'

async function start() {
  await window.painted
  await (isCard ? import('./card') : import('./page'))
}

// What a browser remembers to have failed, it may not ask for again until the page is left.
start().catch(() => {
  document.documentElement.dataset['failed'] = ''
})
