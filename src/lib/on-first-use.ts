import { onIdle } from './on-idle'

/** What a visitor does to a page: the last of them is to turn to another one. */
const signs = ['scroll', 'pointerdown', 'keydown', 'visibilitychange'] as const

/**
 * Acts once the page is used or left, and the browser has time: who only glances at the answer
 * has nothing more to load.
 *
 * @returns A function that calls it off.
 */
export function onFirstUse(act: () => void): () => void {
  let cancel = () => {}
  const start = () => {
    stop()
    cancel = onIdle(act)
  }
  const stop = () => {
    for (const sign of signs) document.removeEventListener(sign, start, { capture: true })
  }
  for (const sign of signs) document.addEventListener(sign, start, { capture: true })
  return () => {
    stop()
    cancel()
  }
}
