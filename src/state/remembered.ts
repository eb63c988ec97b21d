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
