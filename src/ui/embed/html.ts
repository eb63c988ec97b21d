/** Attributes by name, in order; `true` is one without a value. */
type Attributes = Readonly<Record<string, string | true>>

/**
 * An element as HTML. Whatever its attributes hold stays inside them.
 *
 * @param inside - HTML; without it there is no end tag either.
 */
export function element(name: string, attributes: Attributes, inside?: string): string {
  const written = Object.entries(attributes).map(([attribute, value]) =>
    value === true ? ` ${attribute}` : ` ${attribute}="${escaped(value)}"`,
  )
  const start = `<${name}${written.join('')}>`
  return inside === undefined ? start : `${start}${inside}</${name}>`
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** A text as HTML, for an element or the value of an attribute. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign)
