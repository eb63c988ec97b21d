/** For other sites: the card as an element, `<rose-value gift="rose" n="100">`. Imports nothing. */
class RoseValue extends HTMLElement {}

if (!customElements.get('rose-value')) customElements.define('rose-value', RoseValue)
