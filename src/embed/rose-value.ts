import { dress, hearHeight, setHeight } from './frame'

/** The front page as the build knows it. */
declare const SITE: string

/** The element of this script. Browsers don’t name the one of a module. */
const script = (document.currentScript ??
  document.querySelector('[type=module][src*="embed.js"]')) as HTMLScriptElement | null

/** The front page, beside which this script lies; a copy of its text has no address of its own. */
const site = new URL('.', script?.src || SITE).href

/** The keys of a link that ask for another card. A card that is there can change its theme. */
const keys = (
  'v gift n pay coins diamonds get rates region buy cur price fx tax taxmode store model dpc usd ' +
  'share agency fee fixed aside min vs accent lang'
).split(' ')

/**
 * Room for the card as it comes, by the width it has: nothing moves once it is there.
 * A colour scheme changes at once; as a transition, its change is an event.
 */
const look =
  ':host(:not([hidden])){display:block;max-width:min(100%,1000px);' +
  'container-type:inline-size;contain-intrinsic-inline-size:min(600px,90vw);' +
  'transition:color-scheme 1ms allow-discrete!important}' +
  'div{min-height:370px}' +
  '@container (width>=560px){div{min-height:345px}}' +
  '@container (width>=820px){div{min-height:260px}}' +
  'iframe{display:block;width:100%}'

/** The card of the calculation in its attributes; inside is what readers without scripts see. */
export class RoseValue extends HTMLElement {
  readonly #room = document.createElement('div')
  #frame = document.createElement('iframe')
  #query = ''

  constructor() {
    super()
    const styles = new CSSStyleSheet()
    styles.replaceSync(look)
    const shadow = this.attachShadow({ mode: 'open' })
    shadow.adoptedStyleSheets = [styles]
    shadow.append(this.#room)
    const show = () => this.#show()
    this.addEventListener('transitionend', show)
    // However many attributes change in one go: it looks once, afterwards.
    new MutationObserver(show).observe(this, { attributeFilter: [...keys, 'theme', 'title'] })
  }

  connectedCallback() {
    addEventListener('message', this)
    queueMicrotask(() => this.#show())
  }

  disconnectedCallback() {
    removeEventListener('message', this)
  }

  handleEvent(message: MessageEvent) {
    hearHeight(this.#frame, message, (frame, height) => {
      setHeight(frame, height)
      // Now the card listens, and the theme may be another than when it was asked for.
      this.#show()
    })
  }

  #show() {
    if (!this.isConnected) return
    const query = new URLSearchParams()
    for (const key of keys) {
      if (this.hasAttribute(key)) query.set(key, this.getAttribute(key) as string)
    }
    query.set('embed', '1')
    const theme = this.#theme()
    this.#frame.title = this.title
    dress(this.#frame)
    if (String(query) !== this.#query) {
      this.#query = String(query)
      if (theme !== 'auto') query.set('theme', theme)
      // In a new frame: one that is sent elsewhere adds to the history of the post.
      this.#frame = this.#frame.cloneNode() as HTMLIFrameElement
      this.#frame.loading = 'lazy'
      this.#frame.src = `${site}?${query}`
      this.#room.replaceChildren(this.#frame)
    }
    // A frame of another colour scheme than the card in it has a solid ground.
    this.#frame.style.colorScheme = theme === 'auto' ? 'light dark' : theme
    this.#frame.contentWindow?.postMessage({ type: 'rose-value:theme', v: 1, theme }, '*')
  }

  /** The theme asked for, else the one that the post says it has, else the reader’s. */
  #theme() {
    const around = getComputedStyle(this).colorScheme.replace(' only', '')
    const isOne = (scheme: string | null) => scheme === 'light' || scheme === 'dark'
    return [this.getAttribute('theme'), around].find(isOne) ?? 'auto'
  }
}
