/** What stands for `&` in a link that was escaped twice, and gaps. */
const beforeKey = /^(?:amp;|#0*38;|\s)+/i

/** An escaped quotation mark or bracket after the last value of a link. */
const escapedEnd = /^(?:quot|apos|[lg]t|nbsp|[lr][sda]quo);/i

/** What chat programs and sentences leave at the end of a link. No value of ours ends in any of it. */
const strayEnd = /[\s\p{Pe}\p{Pf}\p{Pi}\p{Cf}.,;:!?"'`*>/\\…。，、！？]+$/u

/** The keys and values of a query as they were meant: ours in lower case, and all others as they are. */
export function pairsOf(
  query: string,
  ours: ReadonlySet<string>,
): (readonly [key: string, value: string])[] {
  return [...new URLSearchParams(query)].flatMap(([given, value]) => {
    const key = given.replace(beforeKey, '').trimEnd()
    const known = key.toLowerCase()
    if (!ours.has(known)) return key === '' || escapedEnd.test(key) ? [] : [[key, value] as const]
    // Who adds a key to a link may not see that it has a query already.
    const [own = '', rest = ''] = value.split(/\?(.*)/s)
    return [[known, own] as const, ...pairsOf(rest, ours)]
  })
}

/** A value without the gaps around it and what is stuck to its end. */
export const meant = (value: string): string => value.trimStart().replace(strayEnd, '')

/** A query with the # of a colour or of an escaped `&` in it, and the fragment that follows. */
const withHash = /^([^#]*(?:accent=#(?!\?)|&#0*38;)(?:&#0*38;|[^#])*)(#.*)?$/i

/** The query of an address and its fragment, which the first # begins for the browser. */
export function partsOf({ search, hash }: Pick<Location, 'search' | 'hash'>) {
  const [, query = search, fragment = query === search ? hash : ''] =
    withHash.exec(search + hash) ?? []
  return { query, fragment }
}
