import { reportHeight } from './height'
import { followTheme } from './theme'

/** Tells the page around the card its height, and follows its theme. */
export function talkToHost(card: Element): void {
  reportHeight(card)
  followTheme()
}
