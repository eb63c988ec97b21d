/**
 * A text as the build compiles it from ICU's notation: in a string, `{name}` stands for the value of that
 * name, and `{}` for the number that the plural around it counts.
 */
export type Message = string | readonly Part[]

export type Part =
  | string
  /** One text for each number of that name: `=0`, or a category such as `one`. */
  | readonly [name: string, options: Readonly<Record<string, Message>>]
  /** Text between two tags of that name. */
  | readonly [name: string, marked: readonly Part[]]

/** What fills a message in: a value for each name, and a function for each tag. */
export type Values = Readonly<Record<string, unknown>>

/** The language of the texts, whatever the locale of the numbers. */
export const language = 'en'

const plurals = new Intl.PluralRules(language)

/** How what was filled in so far ends. */
type SoFar = { end: string }

/**
 * The parts of a text, filled in. A full stop behind a value that ends in one, such as `5 kr.`, is
 * left out.
 *
 * @throws Error when there is no value for a name: a message and its caller disagree.
 */
export function fillIn(
  message: Message,
  values: Values,
  counted = 0,
  soFar: SoFar = { end: '' },
): unknown[] {
  if (typeof message === 'string') return fillInText(message, values, counted, soFar)
  return message.flatMap((part) => {
    if (typeof part === 'string') return fillInText(part, values, counted, soFar)
    const [name, more] = part
    if (isMarked(more)) {
      const marked = fillIn(more, values, counted, soFar)
      const value = values[name]
      return typeof value === 'function' ? [value(marked)] : marked
    }
    const count = Number(valueOf(name, values))
    return fillIn(
      more[`=${count}`] ?? more[plurals.select(count)] ?? more['other'] ?? '',
      values,
      count,
      soFar,
    )
  })
}

/** Between braces stand names: every other piece is one. */
function fillInText(text: string, values: Values, counted: number, soFar: SoFar): unknown[] {
  const pieces = text.split(/[{}]/)
  const parts = pieces.map((piece, index) => {
    let part: unknown = piece
    if (index % 2 === 1)
      part = piece === '' ? counted.toLocaleString(language) : valueOf(piece, values)
    else if (endsInStop.test(soFar.end)) part = piece.replace(/^\.(?!\.)/, '')
    if (part !== '') soFar.end = String(part)
    return part
  })
  return parts.filter((part) => part !== '')
}

/** Marks of direction may stand behind the full stop. */
const endsInStop = /\.[\u061c\u200e\u200f\u2069]*$/

function valueOf(name: string, values: Values): unknown {
  const value = values[name]
  if (value === undefined) throw new Error(`no value for {${name}}`)
  return value
}

/** TypeScript's own check takes no array for a readonly one. */
const isMarked = (more: unknown): more is readonly Part[] => Array.isArray(more)

let lists: Intl.ListFormat | undefined

/** `a, b, and c`. */
export function formatList(texts: readonly string[]): string {
  lists ??= new Intl.ListFormat(language)
  return lists.format(texts)
}
