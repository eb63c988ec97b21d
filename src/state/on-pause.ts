import { debounce } from '../lib/debounce'
import { useChoices } from './choices'

/**
 * Acts each time the calculation has changed and has then stayed the same for so many milliseconds.
 *
 * @returns A function that ends it.
 */
export function onPause(pause: number, act: () => void): () => void {
  const { ask, cancel } = debounce(pause, act)
  const unsubscribe = useChoices.subscribe(({ scenario }, before) => {
    if (scenario !== before.scenario) ask()
  })
  return () => {
    cancel()
    unsubscribe()
  }
}
