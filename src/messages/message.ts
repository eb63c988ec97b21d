/** A text as the build compiles it from ICU's notation: as it is, or in parts. */
export type Message = string | readonly Part[]

export type Part =
  /** Text as it is. */
  | string
  /** The number that the plural around it counts. */
  | 0
  /** The value of that name. */
  | readonly [name: string]
  /** One text for each number of that name: `=0`, or a category such as `one`. */
  | readonly [name: string, options: Readonly<Record<string, Message>>]
  /** Text between two tags of that name. */
  | readonly [name: string, marked: readonly Part[]]

/** What fills a message in: a value for each name, and a function for each tag. */
export type Values = Readonly<Record<string, unknown>>

/** The language of the texts, whatever the locale of the numbers. */
export const language = 'en'

const plurals = new Intl.PluralRules(language)

/**
 * The parts of a text, filled in.
 *
 * @throws Error when there is no value for a name: a message and its caller disagree.
 */
export function fillIn(message: Message, values: Values, counted = 0): unknown[] {
  if (typeof message === 'string') return [message]
  return message.flatMap((part) => {
    if (typeof part === 'string') return part
    if (part === 0) return counted.toLocaleString(language)
    const [name, more] = part
    const value = values[name]
    if (isMarked(more)) {
      const marked = fillIn(more, values, counted)
      return typeof value === 'function' ? [value(marked)] : marked
    }
    if (value === undefined) throw new Error(`no value for {${name}}`)
    if (more === undefined) return [value]
    const count = Number(value)
    return fillIn(
      more[`=${count}`] ?? more[plurals.select(count)] ?? more['other'] ?? '',
      values,
      count,
    )
  })
}

/** TypeScript's own check takes no array for a readonly one. */
const isMarked = (more: unknown): more is readonly Part[] => Array.isArray(more)

let lists: Intl.ListFormat | undefined

/** `a, b, and c`. */
export function formatList(texts: readonly string[]): string {
  lists ??= new Intl.ListFormat(language)
  return lists.format(texts)
}
