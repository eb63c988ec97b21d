import { joinWordPress } from './wordpress'

/** How soon a card without a height looks for one again, in ms: at first, and at last. */
const pauses = { shortest: 200, longest: 5000 }

/** In CSS pixels: a narrower frame has no layout yet. Firefox gives it 10, others 0. */
const narrowest = 50

/**
 * Inside a frame: tells the page around it how tall the card is, in the dialects of the hosts.
 *
 * Only changes are told, shrinking too, and nothing while the frame has no layout: its height is
 * wrong then. A host that comes later is told when it asks.
 *
 * @param card - Whose height it is, in CSS pixels.
 * @returns A function that ends it.
 */
export function reportHeight(card: Element): () => void {
  if (window.parent === window) return () => {}
  let told = 0
  let untilTold: ReturnType<typeof setTimeout> | undefined
  // As the host knows the frame: editing replaces the address later.
  const src = location.href

  const measured = () =>
    window.innerWidth < narrowest ? 0 : Math.ceil(card.getBoundingClientRect().height)
  const tell = (height: number) => {
    if (height === 0) return
    told = height
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
  // Some hosts hide the frame until it sends a message, and no observer fires: look again until a height is sent.
  let pause = pauses.shortest
  const look = () => {
    follow()
    if (told > 0) return
    untilTold = setTimeout(look, pause)
    pause = Math.min(2 * pause, pauses.longest)
  }
  look()
  return () => {
    clearTimeout(untilTold)
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
