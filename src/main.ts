import './ui/look/tokens.css'
import './ui/look/base.css'

const { dataset } = document.documentElement

/** The card needs no page around it, and is loaded without one. The script in the head has read the link. */
const isCard = window.scriptsWanted
  ? dataset['embed'] === 'true'
  : new URLSearchParams(location.search).get('embed') === '1'

async function start() {
  await window.scriptsWanted
  const view = isCard ? loadCard() : loadPage()
  // The first use of Intl is slow. Pay for it while the files load.
  new Date().toLocaleString()
  await view
}

/** The build gives each view files of its own, which the HTML names; the view's own is the first. */
const built = (files = '') => {
  const [view = ''] = files.split(' ')
  return import(/* @vite-ignore */ new URL(view, iconAddress()).href)
}
const iconAddress = () => document.querySelector<HTMLLinkElement>('[rel=icon]')?.href
const loadCard = () =>
  import.meta.env.DEV ? import('./start/card') : built(dataset['cardScripts'])
const loadPage = () =>
  import.meta.env.DEV ? import('./start/page') : built(dataset['pageScripts'])

// Browsers may cache a failed import until the page is left.
start().catch(() => {
  dataset['failed'] = ''
})
