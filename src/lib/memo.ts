type Known<Key, Result> = {
  readonly get: (key: Key) => { readonly result: Result } | undefined
  readonly set: (key: Key, found: { readonly result: Result }) => unknown
}

function memo<Arguments extends readonly unknown[], Key, Result>(
  known: Known<Key, Result>,
  keyOf: (...given: Arguments) => Key,
  compute: (...given: Arguments) => Result,
): (...given: Arguments) => Result {
  return (...given) => {
    const key = keyOf(...given)
    const found = known.get(key) ?? { result: compute(...given) }
    known.set(key, found)
    return found.result
  }
}

/** A function of texts that computes each result once: `Intl` is slow to answer. */
export const memoByText = <Texts extends readonly string[], Result>(
  compute: (...texts: Texts) => Result,
): ((...texts: Texts) => Result) => memo(new Map(), (...texts) => texts.join('\n'), compute)

/**
 * A function of a locale and options that computes each result once: to make a formatter takes 13 µs for numbers and
 * 63 for dates, to use it 1 to 2 (Node 20).
 */
export const memoByOptions = <Options, Result>(
  compute: (locale: string, options: Options) => Result,
): ((locale: string, options: Options) => Result) =>
  memo(new Map(), (locale, options) => `${locale} ${JSON.stringify(options)}`, compute)

/** A function of an object that computes the result of each object once. */
export const memoFor = <Key extends object, Result>(
  compute: (key: Key) => Result,
): ((key: Key) => Result) => memo(new WeakMap(), (key) => key, compute)
