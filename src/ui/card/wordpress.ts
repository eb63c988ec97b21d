/** What a card says to WordPress, once it knows the secret that shows it is this frame speaking. */
export type WordPress = {
  readonly tellHeight: (height: number) => void
  readonly leave: () => void
}

/**
 * Inside a frame of WordPress: learns the secret, and has links opened by the page around, since
 * no window can be opened from that sandbox.
 *
 * @param card - Whose links are meant. Without a secret they are left alone.
 * @param onReady - Called when WordPress says that it listens.
 */
export function joinWordPress(card: Element, onReady: () => void): WordPress {
  let secret = secretIn(location.hash)
  let isReady = false
  let told = 0

  const say = (message: 'height' | 'link', value: number | string) => {
    if (secret !== null) window.parent.postMessage({ message, value, secret }, '*')
  }
  /** WordPress gives its secret again. */
  const listen = ({ source, data }: MessageEvent) => {
    if (source !== window.parent || !saysReady(data)) return
    secret = data.secret
    isReady = true
    onReady()
  }
  /**
   * WordPress may have been ready before the card was: then the frame has the height that the card told it, within WordPress’s
   * limits. Its code may also be in a page without its script, where nothing but the card itself follows a link.
   */
  const isListening = () => isReady || innerHeight === Math.min(Math.max(told, 200), 1000)
  const follow = (event: Event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (secret === null || !link) return
    if (isListening()) event.preventDefault()
    say('link', link.href)
  }

  addEventListener('message', listen)
  // Before the card itself hears of it, which would try to open a window.
  card.addEventListener('click', follow, { capture: true })
  return {
    tellHeight: (height) => {
      told = height
      say('height', height)
    },
    leave: () => {
      removeEventListener('message', listen)
      card.removeEventListener('click', follow, { capture: true })
    },
  }
}

const secretShape = /^\w{1,64}$/

/** WordPress appends `#?secret=…` to the frame's address. */
function secretIn(hash: string): string | null {
  const secret = /[?&]secret=([^&]*)/.exec(hash)?.[1] ?? ''
  return secretShape.test(secret) ? secret : null
}

function saysReady(data: unknown): data is { secret: string } {
  if (typeof data !== 'object' || data === null) return false
  const { message, secret } = data as Record<string, unknown>
  return message === 'ready' && typeof secret === 'string' && secretShape.test(secret)
}
