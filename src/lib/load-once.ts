/**
 * Makes a function that loads something on its first call and returns the same promise from then on.
 * A file that failed is requested once more at once, where the error names it. After a second failure,
 * the next call loads it again.
 */
export function loadOnce<Part>(load: () => Promise<Part>): () => Promise<Part> {
  let part: Promise<Part> | undefined

  async function loadAgain(error: unknown): Promise<Part> {
    // Firefox remembers until the page is left that an import failed; under another address it asks again.
    const script = addressIn(error, 'js')
    if (script) return import(/* @vite-ignore */ `${script}?again=${Date.now()}`)
    // Vite takes styles for loaded once they have a link.
    const styles = addressIn(error, 'css')
    if (!styles) throw error
    document.querySelector(`link[href="${styles}"]`)?.remove()
    return load()
  }
  return () => {
    part ??= load()
      .catch(loadAgain)
      .catch((error: unknown) => {
        part = undefined
        throw error
      })
    return part
  }
}

const addressIn = (error: unknown, ending: string) =>
  new RegExp(`https?:\\S+\\.${ending}`).exec(String(error))?.[0]
