/**
 * Reads what the browser stores under a key, and reads it again each time another tab changes it; otherwise the
 * next change here would undo the one made there.
 *
 * @returns A function that ends it.
 */
export function followStored(key: string, read: () => void): () => void {
  read()
  const onStorage = (event: StorageEvent) => {
    // Without a key, everything is gone.
    if (event.key === key || event.key === null) read()
  }
  addEventListener('storage', onStorage)
  // A page restored from the browser's cache has missed what was stored since.
  addEventListener('pageshow', read)
  return () => {
    removeEventListener('storage', onStorage)
    removeEventListener('pageshow', read)
  }
}
