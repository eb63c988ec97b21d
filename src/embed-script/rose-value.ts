import { contentKeys, type LinkKey } from '../state/link-keys'
import { hearHeight, setDefaults, setHeight } from './frame'

/** The front page as the build knows it. */
declare const SITE: string

/** The element of this script. Browsers don’t name the one of a module. */
const script = (document.currentScript ??
  document.querySelector('[type=module][src*="/embed.js"]')) as HTMLScriptElement | null

/** Where this script comes from; its text may be in the post itself. */
const source = new URL(script?.src || SITE)

/** The front page, beside which this script lies. A copy that a plug-in keeps on the post’s own host lies elsewhere. */
const site = new URL('.', source.origin === origin ? SITE : source).href

/**
 * Reserves the height of the card, which is 330 to 390 px at every width, so nothing moves once it has loaded.
 * A 1 ms transition on color-scheme turns a change of scheme into a transitionend event.
 */
const look =
  ':host(:not([hidden])){display:block;max-width:min(100%,1000px);' +
  'contain:inline-size;contain-intrinsic-inline-size:min(600px,90vw);' +
  'transition:color-scheme 1ms allow-discrete!important}' +
  'div{min-height:390px}' +
  'iframe{display:block;width:100%}'

/** The card of the calculation in its attributes; readers without scripts see its content. */
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
    // Called once the card is in the post, and when it is shown again: while hidden, it has no transitions.
    new ResizeObserver(show).observe(this)
    // Several attributes that change together are read once.
    new MutationObserver(show).observe(this, {
      attributeFilter: [...contentKeys, 'theme' satisfies LinkKey, 'title'],
    })
  }

  connectedCallback() {
    addEventListener('message', this)
  }

  disconnectedCallback() {
    removeEventListener('message', this)
  }

  handleEvent(message: MessageEvent) {
    hearHeight(this.#frame, message, (frame, height) => {
      setHeight(frame, height)
      // Now the card listens, and the theme may have changed since it was requested.
      this.#show()
    })
  }

  #show() {
    if (!this.isConnected) return
    const query = new URLSearchParams()
    for (const key of contentKeys) {
      if (this.hasAttribute(key)) query.set(key, this.getAttribute(key) as string)
    }
    query.set('embed', '1')
    // The theme asked for, else the one that the post says it has, else the reader’s.
    const theme =
      [
        this.getAttribute('theme')?.trim().toLowerCase(),
        getComputedStyle(this).colorScheme.replace(' only', ''),
      ].find((scheme) => scheme === 'light' || scheme === 'dark') ?? 'auto'
    this.#frame.title = this.title
    setDefaults(this.#frame)
    if (String(query) !== this.#query) {
      this.#query = String(query)
      if (theme !== 'auto') query.set('theme', theme)
      // A new frame, because navigating the old one adds to the history of the post.
      this.#frame = this.#frame.cloneNode() as HTMLIFrameElement
      this.#frame.loading = 'lazy'
      this.#frame.src = `${site}?${query}`
      this.#room.replaceChildren(this.#frame)
    }
    // Browsers give a frame a solid background if its colour scheme differs from the card's.
    this.#frame.style.colorScheme = theme === 'auto' ? 'light dark' : theme
    this.#frame.contentWindow?.postMessage({ type: 'rose-value:theme', v: 1, theme }, '*')
  }
}
