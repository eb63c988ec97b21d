/** A function of texts that works each thing out once: what `Intl` knows is slow to ask for. */
export function memoByText<Arguments extends readonly string[], Result>(
  compute: (...texts: Arguments) => Result,
): (...texts: Arguments) => Result {
  const known = new Map<string, { readonly result: Result }>()
  return (...texts) => {
    const key = texts.join('\n')
    const found = known.get(key) ?? { result: compute(...texts) }
    known.set(key, found)
    return found.result
  }
}

/** A function of an object that works each out once, however many ask. */
export function memoFor<Key extends object, Result>(
  compute: (key: Key) => Result,
): (key: Key) => Result {
  const known = new WeakMap<Key, { readonly result: Result }>()
  return (key) => {
    const found = known.get(key) ?? { result: compute(key) }
    known.set(key, found)
    return found.result
  }
}
