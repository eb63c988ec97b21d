import { joinWordPress } from './wordpress'

/**
 * Inside a frame: tells the page around it how tall the card is, in the dialects of the hosts.
 *
 * Only changes are told, shrinking too, and nothing while the frame is hidden; a host that comes
 * later is told when it asks.
 *
 * @param card - Whose height it is, in CSS pixels.
 * @returns A function that ends it.
 */
export function reportHeight(card: Element): () => void {
  if (window.parent === window) return () => {}
  let told = 0
  // As the host knows the frame: editing replaces the address later.
  const src = location.href

  const tell = () => {
    if (told === 0) return
    for (const message of messages(told, src)) window.parent.postMessage(message, '*')
    wordPress.tellHeight(told)
  }
  const measure = () => {
    const height = Math.ceil(card.getBoundingClientRect().height)
    if (height === 0 || height === told) return
    told = height
    tell()
  }
  const listen = ({ source, data }: MessageEvent) => {
    if (source === window.parent && data?.type === 'rose-value:ready' && data.v === 1) tell()
  }

  const wordPress = joinWordPress(card, tell)
  const observer = new ResizeObserver(measure)
  observer.observe(card)
  addEventListener('message', listen)
  measure()
  return () => {
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
