import { reportHeight } from './height'
import { followTheme } from './theme'

let met = false

/** Tells the page around the card its height, and takes its theme: once, however often it is called. */
export function meetHost(card: Element): void {
  if (met) return
  met = true
  reportHeight(card)
  followTheme()
}
