/**
 * Makes a function that loads something on its first call and returns the same promise from then on.
 * After a failure, the next call loads it again. A component has to keep the promise it waits for.
 *
 * Firefox remembers until the page is left that an import failed. Under another address it requests
 * the same file again. Other browsers retry by themselves, and their errors name no address.
 */
export function loadOnce<Part>(load: () => Promise<Part>): () => Promise<Part> {
  let part: Promise<Part> | undefined

  async function loadAgain(error: unknown): Promise<Part> {
    const address = /https?:\S+\.js/.exec(String(error))?.[0]
    if (address === undefined) throw error
    return import(/* @vite-ignore */ `${address}?again=${Date.now()}`)
  }
  return () => {
    part ??= load()
      .catch(loadAgain)
      .then(
        (value) => {
          if (part) showValueAtOnce(part, value)
          return value
        },
        (error: unknown) => {
          part = undefined
          throw error
        },
      )
    return part
  }
}

/** React's `use` reads these two properties, and then returns the value without suspending. */
function showValueAtOnce(promise: object, value: unknown): void {
  Object.assign(promise, { status: 'fulfilled', value })
}
