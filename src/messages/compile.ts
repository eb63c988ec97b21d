import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'
import type { Message, Part } from './message'

/**
 * Compiles a text in ICU's notation, at build time: the browser gets no parser.
 *
 * @throws SyntaxError when it can't be parsed; Error when it asks for what no text here needs.
 */
export function compile(text: string): Message {
  return simplest(parse(text).map(partOf))
}

/** Most texts are nothing but text. */
function simplest(parts: readonly Part[]): Message {
  if (parts.length === 0) return ''
  const [only] = parts
  return parts.length === 1 && typeof only === 'string' ? only : parts
}

function partOf(element: MessageFormatElement): Part {
  switch (element.type) {
    case TYPE.literal:
      return element.value
    case TYPE.argument:
      return [element.value]
    case TYPE.pound:
      return 0
    case TYPE.tag:
      return [element.value, element.children.map(partOf)]
    case TYPE.plural: {
      if (element.offset !== 0 || element.pluralType === 'ordinal') break
      const options = Object.entries(element.options)
      return [
        element.value,
        Object.fromEntries(options.map(([name, { value }]) => [name, simplest(value.map(partOf))])),
      ]
    }
    default:
  }
  throw new Error(`${TYPE[element.type]} is nothing that a text here is compiled from`)
}
