/**
 * A part of the page that is loaded when it is asked for, and asked for again after it failed to come.
 * React's `use` takes one that has come without waiting; whoever renders keeps the promise it waits for.
 *
 * Firefox remembers of an address that it failed, until the page is left; under another one the same
 * file is asked for anew. Other browsers name no address, or ask anew by themselves.
 */
export function late<Part>(load: () => Promise<Part>): () => Promise<Part> {
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
          Object.assign(part ?? {}, { status: 'fulfilled', value })
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
