import { joinWordPress } from './wordpress'

/** How often a card without a height looks for one, in ms. */
const pause = 200

/**
 * Inside a frame: tells the page around it how tall the card is, in the dialects of the hosts.
 *
 * Only changes are told, shrinking too, and nothing while the frame has no width: its height is
 * wrong then. A host that comes later is told when it asks.
 *
 * @param card - Whose height it is, in CSS pixels.
 * @returns A function that ends it.
 */
export function reportHeight(card: Element): () => void {
  if (window.parent === window) return () => {}
  let told = 0
  // As the host knows the frame: editing replaces the address later.
  const src = location.href

  const measured = () => window.innerWidth && Math.ceil(card.getBoundingClientRect().height)
  const tell = (height: number) => {
    if (height === 0) return
    told = height
    clearInterval(untilTold)
    for (const message of messages(height, src)) window.parent.postMessage(message, '*')
    wordPress.tellHeight(height)
  }
  const follow = () => {
    const height = measured()
    if (height !== told) tell(height)
  }
  const answer = () => tell(measured() || told)
  const listen = ({ source, data }: MessageEvent) => {
    if (source === window.parent && data?.type === 'rose-value:ready' && data.v === 1) answer()
  }

  const wordPress = joinWordPress(card, answer)
  const observer = new ResizeObserver(follow)
  observer.observe(card)
  addEventListener('message', listen)
  // No observer is told of the size that a host gives a frame which it hides until it speaks.
  const untilTold = setInterval(follow, pause)
  follow()
  return () => {
    clearInterval(untilTold)
    observer.disconnect()
    removeEventListener('message', listen)
    wordPress.leave()
  }
}

/** The same height for our own script, AMP, and Medium (Embedly). */
const messages = (height: number, src: string): unknown[] => [
  { type: 'rose-value:height', v: 1, height },
  { sentinel: 'amp', type: 'embed-size', height },
  JSON.stringify({ src, context: 'iframe.resize', height }),
]
