import './ui/look/tokens.css'
import './ui/look/base.css'

const { dataset } = document.documentElement

/** The card needs no page around it, and is loaded without one. The script in the head has read the link. */
const isCard = window.scriptsWanted
  ? dataset['embed'] === 'true'
  : new URLSearchParams(location.search).get('embed') === '1'

async function start() {
  await window.scriptsWanted
  await payForIntl()
  await (isCard ? loadCard() : loadPage())
}

/**
 * The first use of Intl is slow: some 15 ms for a number, and as much for a date. They are paid for while
 * the files load, each in a task of its own.
 */
async function payForIntl() {
  void (0).toLocaleString()
  await nextTask()
  void new Date().toLocaleDateString()
  await nextTask()
}

const nextTask = () => new Promise((resolve) => setTimeout(resolve))

const loadCard = () =>
  import.meta.env.DEV ? import('./start/card') : loadBuilt(dataset['cardScripts'])
const loadPage = () =>
  import.meta.env.DEV ? import('./start/page') : loadBuilt(dataset['pageScripts'])

/** The HTML names what a view needs, itself first. In turns, each is evaluated in a task of its own. */
async function loadBuilt(files = '') {
  const site = document.querySelector<HTMLLinkElement>('[rel=icon]')?.href
  for (const file of files.split(' ').toReversed())
    await import(/* @vite-ignore */ new URL(file, site).href)
}

// Browsers may cache a failed import until the page is left.
start().catch(() => {
  dataset['failed'] = ''
})
