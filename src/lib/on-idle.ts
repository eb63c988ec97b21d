/**
 * Acts once the browser has nothing else to do; Safari, which does not tell, after a moment.
 *
 * @returns A function that calls it off.
 */
export function onIdle(act: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(act, 200)
    return () => clearTimeout(timer)
  }
  const request = requestIdleCallback(act, { timeout: 1_000 })
  return () => cancelIdleCallback(request)
}
