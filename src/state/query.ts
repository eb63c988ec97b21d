/**
 * Everything before the brackets, stops and spaces that chat programs and sentences leave at the end of
 * a link; no value of ours ends in one. Searching for those characters instead is slow where there are many.
 */
const beforeStray = /^.*(?:[^\p{P}\s\p{Cf}`>]|[%‰#&@_-])/su

/** A value without the spaces around it and the punctuation stuck to its end. */
export const meant = (value: string): string => beforeStray.exec(value.trimStart())?.[0] ?? ''

/** The link as it was meant, although it was escaped twice or has a # before a colour. */
const unescaped = (link: string): string =>
  link.replace(/&(?:amp(?:;|%3B)|#(?:0*38|x0*26);)+/gi, '&').replace(/([?&]accent=)#(?!\?)/i, '$1')

/** The query and the fragment of an address; the browser may split them at another place. */
export function partsOf({ search, hash }: Pick<Location, 'search' | 'hash'>) {
  const [, query = '', fragment = ''] = /^([^#]*)(.*)/.exec(unescaped(search + hash)) ?? []
  return { query, fragment }
}

/** The keys and values of a query as they were meant: our keys in lower case, all others unchanged. */
export const pairsOf = (
  query: string,
  ours: ReadonlySet<string>,
): (readonly [key: string, value: string])[] =>
  [...new URLSearchParams(unescaped(query))].flatMap(([key, value]) => {
    const known = key.toLowerCase()
    // An escaped quotation mark splits a link here: the rest of it is not a key.
    if (!ours.has(known)) return /^\w+;/.test(key) ? [] : [[key, value] as const]
    // Somebody may add `?key` to a link that has a query already.
    const [own = '', ...others] = value.split('?')
    return [[known, own] as const, ...pairsOf(others.join('&'), ours)]
  })

/** A part of the link that was ignored, and why. */
export type Ignored = {
  readonly key: string
  readonly value: string
  readonly why: 'unreadable' | 'unused' | 'tooMany' | 'notCompared' | 'same'
}
