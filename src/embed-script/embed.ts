import { askPlainFrames, fitPlainFrames } from './plain-frames'
import { RoseValue } from './rose-value'

/**
 * The script that other sites load, built as one classic script. It defines the card as an element,
 * `<rose-value gift="rose" n="100">`, and makes each `<iframe data-rose-value>` as tall as its card.
 */
if (!customElements.get('rose-value')) {
  customElements.define('rose-value', RoseValue)
  addEventListener('message', fitPlainFrames)
  askPlainFrames()
}
