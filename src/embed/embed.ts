import { askPlainFrames, fitPlainFrames } from './plain-frames'
import { RoseValue } from './rose-value'

/**
 * What other sites load, built into one classic script: the card as an element of theirs,
 * `<rose-value gift="rose" n="100">`, and `<iframe data-rose-value>` that become as tall as their card.
 */
if (!customElements.get('rose-value')) {
  customElements.define('rose-value', RoseValue)
  addEventListener('message', fitPlainFrames)
  askPlainFrames()
}
