import './ui/tokens.css'
import './ui/base.css'

/** The card needs no page around it, and is loaded without one. */
const { dataset } = document.documentElement
const parts = dataset['embed'] === 'true' ? import('./card') : import('./page')

// What a browser remembers to have failed, it may not ask for again until the page is left.
parts.catch(() => {
  dataset['failed'] = ''
})
