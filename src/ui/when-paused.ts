import { useCalculator } from '../state/calculator'
import { afterPause } from '../state/pause'

/**
 * Acts each time the calculation has changed and then stayed for so many milliseconds.
 *
 * @returns A function that ends it.
 */
export function whenPaused(pause: number, act: () => void): () => void {
  const { ask, cancel } = afterPause(pause, act)
  const unsubscribe = useCalculator.subscribe(({ scenario }, before) => {
    if (scenario !== before.scenario) ask()
  })
  return () => {
    cancel()
    unsubscribe()
  }
}
