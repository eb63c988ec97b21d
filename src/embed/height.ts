/**
 * Inside a frame: tells the page around it how tall the card is, in the dialects of the hosts.
 *
 * Only changes are told, shrinking too, and nothing while the frame is hidden. Imports nothing.
 *
 * @param element - Whose height it is, in CSS pixels.
 * @returns A function that ends it.
 */
export function reportHeight(element: Element): () => void {
  if (window.parent === window) return () => {}
  let told = 0
  let secret = secretIn(location.hash)
  // As the host knows the frame: editing replaces the address later.
  const src = location.href

  const tell = (height: number) => {
    for (const message of messages(height, src, secret)) window.parent.postMessage(message, '*')
  }
  const measure = () => {
    const height = Math.ceil(element.getBoundingClientRect().height)
    if (height === 0 || height === told) return
    told = height
    tell(height)
  }
  /** WordPress says when it listens, and gives its secret again. */
  const listen = ({ source, data }: MessageEvent) => {
    if (source !== window.parent || !isReady(data)) return
    secret = data.secret
    if (told > 0) tell(told)
  }

  const observer = new ResizeObserver(measure)
  observer.observe(element)
  addEventListener('message', listen)
  measure()
  return () => {
    observer.disconnect()
    removeEventListener('message', listen)
  }
}

/** The same height for our own script, AMP, Medium (Embedly) and, once it gave a secret, WordPress. */
const messages = (height: number, src: string, secret: string | null): unknown[] => [
  { type: 'rose-value:height', v: 1, height },
  { sentinel: 'amp', type: 'embed-size', height },
  JSON.stringify({ src, context: 'iframe.resize', height }),
  ...(secret === null ? [] : [{ message: 'height', value: height, secret }]),
]

const secretShape = /^\w{1,64}$/

/** WordPress appends `#?secret=…` to the frame's address. */
function secretIn(hash: string): string | null {
  const secret = /[?&]secret=([^&]*)/.exec(hash)?.[1] ?? ''
  return secretShape.test(secret) ? secret : null
}

function isReady(data: unknown): data is { secret: string } {
  if (typeof data !== 'object' || data === null) return false
  const { message, secret } = data as Record<string, unknown>
  return message === 'ready' && typeof secret === 'string' && secretShape.test(secret)
}
