import {
  type MessageFormatElement,
  type PluralElement,
  parse,
  type SelectElement,
  TYPE,
} from '@formatjs/icu-messageformat-parser'
import type { Message, Part } from './fill-in'

/**
 * Compiles a text in ICU's notation, at build time: the browser gets no parser.
 *
 * @throws SyntaxError when it can't be parsed; Error when it asks for what no text here needs.
 */
export function compile(text: string): Message {
  return simplest(partsOf(parse(text)))
}

/** Most texts are nothing but text. */
function simplest(parts: readonly Part[]): Message {
  const [only = ''] = parts
  return parts.length <= 1 && typeof only === 'string' ? only : parts
}

/** What stands in a row and is text or a value is one text. */
function partsOf(elements: readonly MessageFormatElement[]): readonly Part[] {
  const parts: Part[] = []
  for (const part of elements.map(partOf)) {
    const before = parts.at(-1)
    if (typeof part === 'string' && typeof before === 'string') parts.splice(-1, 1, before + part)
    else parts.push(part)
  }
  return parts
}

function partOf(element: MessageFormatElement): Part {
  switch (element.type) {
    case TYPE.literal:
      if (/[{}]/.test(element.value))
        throw new Error(`a brace stands for a value: ${element.value}`)
      return element.value
    case TYPE.argument:
      return `{${element.value}}`
    case TYPE.pound:
      return '{}'
    case TYPE.tag:
      return [element.value, partsOf(element.children)]
    case TYPE.plural:
      if (element.offset !== 0 || element.pluralType === 'ordinal') break
      return [element.value, optionsOf(element)]
    case TYPE.select:
      return [element.value, optionsOf(element)]
    default:
  }
  throw new Error(`${TYPE[element.type]} is nothing that a text here is compiled from`)
}

/** One text for each value that the element names. */
const optionsOf = ({ options }: PluralElement | SelectElement) =>
  Object.fromEntries(
    Object.entries(options).map(([name, { value }]) => [name, simplest(partsOf(value))]),
  )
