import { memoByText } from '../lib/memo'

/**
 * A text as the build compiles it from ICU's notation: in a string, `{name}` stands for the value of that
 * name, and `{}` for the number that the plural around it counts.
 */
export type Message = string | readonly Part[]

export type Part =
  | string
  /** One text for each value of that name: of a number `=0` or a category such as `one`, else the value itself. */
  | readonly [name: string, options: Readonly<Record<string, Message>>]
  /** Text between two tags of that name. */
  | readonly [name: string, marked: readonly Part[]]

/** What fills a message in: a value for each name, and a function for each tag. */
export type Values = Readonly<Record<string, unknown>>

/** What a text is being filled in with. */
type Filling = {
  readonly values: Values
  readonly language: string
  /** How what was filled in so far ends. */
  end: string
}

const pluralRules = memoByText((language: string) => new Intl.PluralRules(language))
const listFormat = memoByText((language: string) => new Intl.ListFormat(language))

/**
 * The parts of a text, filled in. A full stop behind a value that ends in one, such as `5 kr.`, is
 * left out.
 *
 * @param language - Of the text: it decides between `one` and `other`, and writes what is counted.
 * @throws Error when there is no value for a name: a message and its caller disagree.
 */
export const fillIn = (message: Message, values: Values, language: string): unknown[] =>
  fill(message, { values, language, end: '' }, 0)

function fill(message: Message, filling: Filling, counted: number): unknown[] {
  if (typeof message === 'string') return fillText(message, filling, counted)
  return message.flatMap((part) => {
    if (typeof part === 'string') return fillText(part, filling, counted)
    const [name, more] = part
    if (isMarked(more)) {
      const marked = fill(more, filling, counted)
      const value = filling.values[name]
      return typeof value === 'function' ? [value(marked)] : marked
    }
    const value = valueOf(name, filling)
    const isCount = typeof value === 'number'
    const chosen = isCount
      ? (more[`=${value}`] ?? more[pluralRules(filling.language).select(value)])
      : more[String(value)]
    return fill(chosen ?? more['other'] ?? '', filling, isCount ? value : counted)
  })
}

/** Between braces stand names: every other piece is one. */
function fillText(text: string, filling: Filling, counted: number): unknown[] {
  const pieces = text.split(/[{}]/)
  const parts = pieces.map((piece, index) => {
    let part: unknown = piece
    if (index % 2 === 1)
      part = piece === '' ? counted.toLocaleString(filling.language) : valueOf(piece, filling)
    else if (endsInStop.test(filling.end)) part = piece.replace(/^\.(?!\.)/, '')
    if (part !== '') filling.end = String(part)
    return part
  })
  return parts.filter((part) => part !== '')
}

/** Marks of direction may stand behind the full stop. */
const endsInStop = /\.[\u061c\u200e\u200f\u2069]*$/

function valueOf(name: string, { values }: Filling): unknown {
  const value = values[name]
  if (value === undefined) throw new Error(`no value for {${name}}`)
  return value
}

/** TypeScript's own check takes no array for a readonly one. */
const isMarked = (more: unknown): more is readonly Part[] => Array.isArray(more)

/** `a, b, and c`, as the language joins them. */
export const formatList = (texts: readonly string[], language: string): string =>
  listFormat(language).format(texts)
