import { sleep } from './asleep'
import './ui/tokens.css'
import './ui/base.css'

declare global {
  interface Window {
    /** Resolves once the scripts may come; made by the script in index.html, where that may run. */
    wanted?: Promise<void>
  }
}

const { dataset } = document.documentElement

/** The card needs no page around it, and is loaded without one. The script in index.html has read the link. */
const isCard = window.wanted
  ? dataset['embed'] === 'true'
  : new URLSearchParams(location.search).get('embed') === '1'

async function start() {
  const wake = 'asleep' in dataset ? sleep() : () => {}
  await window.wanted
  const part = isCard ? import('./card') : import('./page')
  // A browser takes long for the first number and date that it writes: it may while the part comes.
  new Date().toLocaleString()
  await part
  wake()
}

// What a browser remembers to have failed, it may not ask for again until the page is left.
start().catch(() => {
  dataset['failed'] = ''
})
