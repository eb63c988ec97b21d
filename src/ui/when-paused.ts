import { useCalculator } from '../state/calculator'

/**
 * Acts each time the calculation has changed and then stayed for so many milliseconds.
 *
 * @returns A function that ends it.
 */
export function whenPaused(pause: number, act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const unsubscribe = useCalculator.subscribe(({ scenario }, before) => {
    if (scenario === before.scenario) return
    clearTimeout(timer)
    timer = setTimeout(act, pause)
  })
  return () => {
    clearTimeout(timer)
    unsubscribe()
  }
}
