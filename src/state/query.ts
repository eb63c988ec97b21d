/**
 * All before the brackets, stops and gaps that chat programs and sentences leave at the end of a link; no
 * value of ours ends in any. To look for those instead would take long where there are many.
 */
const beforeStray = /^.*(?:[^\p{P}\s\p{Cf}`>]|[%‰#&@_-])/su

/** A value without the gaps around it and what is stuck to its end. */
export const meant = (value: string): string => beforeStray.exec(value.trimStart())?.[0] ?? ''

/** A link that was escaped once more, or in which a # stands before a colour, as it was meant. */
const unescaped = (link: string): string =>
  link.replace(/&(?:amp(?:;|%3B)|#0*38;)+/gi, '&').replace(/([?&]accent=)#(?!\?)/i, '$1')

/** The query of an address and its fragment, which is not always where the browser sees it. */
export function partsOf({ search, hash }: Pick<Location, 'search' | 'hash'>) {
  const [, query = '', fragment = ''] = /^([^#]*)(.*)/.exec(unescaped(search + hash)) ?? []
  return { query, fragment }
}

/** The keys and values of a query as they were meant: ours in lower case, and all others as they are. */
export const pairsOf = (
  query: string,
  ours: ReadonlySet<string>,
): (readonly [key: string, value: string])[] =>
  [...new URLSearchParams(unescaped(query))].flatMap(([key, value]) => {
    const known = key.toLowerCase()
    // What follows an escaped quotation mark is no key at all.
    if (!ours.has(known)) return /^\w+;/.test(key) ? [] : [[key, value] as const]
    // Who adds a key to a link may not see that it has a query already.
    const [own = '', ...others] = value.split('?')
    return [[known, own] as const, ...pairsOf(others.join('&'), ours)]
  })
