import './ui/tokens.css'
import './ui/base.css'

/** The card needs no page around it, and is loaded without one. */
const isCard = new URLSearchParams(location.search).get('embed') === '1'
const parts = isCard ? import('./card') : import('./page')

// What a browser remembers to have failed, it may not ask for again until the page is left.
parts.catch(() => {
  document.documentElement.dataset['failed'] = ''
})
