/** A function of texts that works each thing out once: what `Intl` knows is slow to ask for. */
export function remembered<Arguments extends readonly string[], Result>(
  workOut: (...texts: Arguments) => Result,
): (...texts: Arguments) => Result {
  const known = new Map<string, { readonly result: Result }>()
  return (...texts) => {
    const key = texts.join('\n')
    const found = known.get(key) ?? { result: workOut(...texts) }
    known.set(key, found)
    return found.result
  }
}

/** A function of an object that works each out once, however many ask. */
export function rememberedFor<Key extends object, Result>(
  workOut: (key: Key) => Result,
): (key: Key) => Result {
  const known = new WeakMap<Key, { readonly result: Result }>()
  return (key) => {
    const found = known.get(key) ?? { result: workOut(key) }
    known.set(key, found)
    return found.result
  }
}
