// Runs before the first paint, from the head of every page: what the link and the visitor ask for, where
// that differs from what the page was built with. It reads links with the page's own code.
import { guessHere } from '../state/guess-here'
import { contentKeys, frameKeys, isOfCalculation } from '../state/link-keys'
import { meant, pairsOf, partsOf } from '../state/query'
import { storedPreferences } from '../state/stored-preferences'
import { guessFrom, isInDollars } from '../state/visitor'
import { noteEarlyInput } from './note-early-input'
import { putCard } from './put-card'

declare global {
  interface Window {
    /** Resolves once the scripts may load; missing where this script may not run. */
    scriptsWanted?: Promise<void>
  }
}

const { dataset } = document.documentElement

const ours = new Set<string>([...contentKeys, ...frameKeys])

const asked = new Map<string, string>()
for (const [key, value] of pairsOf(partsOf(location).query, ours)) {
  if (ours.has(key) && !asked.has(key)) asked.set(key, meant(value).toLowerCase())
}

window.visitorsPrices = guessFrom(navigator.languages ?? [])

const isCard = asked.get('embed') === '1'
/** A place that has no card leaves the frame to the calculator above it, with the same link. */
const isLeft = isCard && !('cardScripts' in dataset)
if (isLeft) location.replace(`../${location.search}${location.hash}`)
if (isLeft || contentKeys.some((key) => asked.has(key))) dataset['pending'] = ''

if (isCard) {
  dataset['embed'] = 'true'
  // Without waiting for the page: a card is painted 12 ms earlier, and a page 8 ms later, on a phone slowed down 4 times
  // (median of 16 loads).
  new MutationObserver(putCard).observe(document, { childList: true, subtree: true })
} else {
  if (asked.has('theme')) dataset['pending'] = ''
  else if (!('pending' in dataset) && isGuessed()) dataset['pending'] = 'guess'
  // An address within the page needs to know where everything is.
  if (!location.hash) dataset['first'] = ''
  const theme = storedPreferences()['theme']
  if (typeof theme === 'string') dataset['theme'] = theme
}
const theme = asked.get('theme')
if (theme !== undefined) dataset['theme'] = theme

/** Whether the prices guessed for the visitor differ from those the page was built with. */
function isGuessed() {
  const isLink = [...asked.keys()].some(isOfCalculation)
  return !isLink && !isInDollars(location.pathname) && guessHere() !== null
}

window.scriptsWanted = new Promise((resolve) => {
  if (isLeft) return
  if ('pending' in dataset || document.hidden) resolve()
  // The scripts don't compete with the first paint, where there is one without them. Decision 20: in Lighthouse's
  // simulation the largest paint is 1.7 times earlier; the observed one stays the same.
  new PerformanceObserver(() => resolve()).observe({ type: 'paint', buffered: true })
  // A frame out of sight is not painted.
  setTimeout(resolve, 1000)
})

/**
 * The build names what the page or the card loads first: all of it is asked for at once. On a slow phone the page works
 * after 1.9 s in place of 4.6, and the card after 1.6 in place of 2.0.
 */
void window.scriptsWanted.then(() => {
  const site = document.querySelector<HTMLLinkElement>('[rel=icon]')?.href
  const files = (isCard ? dataset['cardScripts'] : dataset['pageScripts']) ?? ''
  for (const file of files.startsWith('%') ? [] : files.split(' ')) {
    const link = document.createElement('link')
    link.rel = 'modulepreload'
    link.href = new URL(file, site).href
    document.head.append(link)
  }
})

noteEarlyInput()

addEventListener(
  'error',
  ({ target }) => {
    if (!(target instanceof HTMLScriptElement)) return
    dataset['failed'] = ''
    // The page did not start: US prices are better than none.
    if (dataset['pending'] === 'guess') delete dataset['pending']
  },
  { capture: true },
)
