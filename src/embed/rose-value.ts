import { dress, frameTitle, heightTold, setHeight } from './frame'

/** The front page: this script lies beside it. */
const site = new URL('.', (document.currentScript as HTMLScriptElement).src).href

/** The keys of a link that ask for another card. A card that is there can change its theme. */
const keys = (
  'v gift n pay coins diamonds get rates region buy cur price fx tax taxmode store model dpc usd ' +
  'share agency fee fixed aside min vs accent lang'
).split(' ')

/**
 * Room for the card as it comes, by the width it has: nothing moves once it is there.
 * A colour scheme changes at once; as a transition, its change is an event.
 */
const look = `
:host(:not([hidden])) { display: block; max-width: min(100%, 1000px); container-type: inline-size; contain-intrinsic-inline-size: min(600px, 90vw) }
:host { transition: color-scheme 1ms allow-discrete !important }
div { min-height: 370px }
@container (min-width: 560px) { div { min-height: 345px } }
@container (min-width: 820px) { div { min-height: 260px } }
iframe { display: block; width: 100% }`

/** The card of the calculation in its attributes; inside is what readers without scripts see. */
export class RoseValue extends HTMLElement {
  static readonly observedAttributes = [...keys, 'theme', 'title']
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
    this.addEventListener('transitionend', () => this.#show())
  }

  connectedCallback() {
    addEventListener('message', this)
    this.attributeChangedCallback()
  }

  disconnectedCallback() {
    removeEventListener('message', this)
  }

  /** However many attributes change in one go: the first look afterwards finds them all. */
  attributeChangedCallback() {
    queueMicrotask(() => this.isConnected && this.#show())
  }

  handleEvent(message: MessageEvent) {
    const height = heightTold(this.#frame, message)
    if (height === undefined) return
    setHeight(this.#frame, height)
    // Now the card listens, and the theme may be another than when it was asked for.
    this.#show()
  }

  #show() {
    const query = new URLSearchParams()
    for (const key of keys) {
      const value = this.getAttribute(key)
      if (value !== null) query.set(key, value)
    }
    query.set('embed', '1')
    const theme = this.#theme()
    if (String(query) !== this.#query) {
      this.#query = String(query)
      if (theme !== 'auto') query.set('theme', theme)
      this.#load(`${site}?${query}`)
    }
    const { style, contentWindow } = this.#frame
    this.#frame.title = this.title || frameTitle
    // A frame of another colour scheme than the card in it has a solid ground.
    style.colorScheme = theme === 'auto' ? 'light dark' : theme
    contentWindow?.postMessage({ type: 'rose-value:theme', v: 1, theme }, '*')
  }

  /** In a new frame: one that is sent elsewhere adds to the history of the post. */
  #load(address: string) {
    const frame = document.createElement('iframe')
    dress(frame)
    frame.style.height = this.#frame.style.height
    frame.src = address
    this.#room.replaceChildren(frame)
    this.#frame = frame
  }

  /** The theme asked for, else the one that the post says it has, else the reader’s. */
  #theme() {
    const around = getComputedStyle(this).colorScheme.replace(' only', '')
    const isOne = (scheme: string | null) => scheme === 'light' || scheme === 'dark'
    return [this.getAttribute('theme'), around].find(isOne) ?? 'auto'
  }
}
