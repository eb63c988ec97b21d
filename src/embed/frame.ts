export const frameTitle = 'What a TikTok gift costs and pays: Rose Value'

/** What the frame of a card needs; its author may have said otherwise of its title and its look. */
export function dress(frame: HTMLIFrameElement): void {
  frame.title ||= frameTitle
  frame.loading = 'lazy'
  frame.allow ||= 'clipboard-write'
  frame.style.border ||= '0'
  // As tall as its card, it has nothing to scroll, but bars would flash up while it follows.
  frame.scrolling = 'no'
}

/** The height that the card in this frame tells; nothing for other senders and other messages. */
export function heightTold(
  frame: HTMLIFrameElement,
  { source, origin, data }: MessageEvent,
): number | undefined {
  if (source !== frame.contentWindow) return
  // A sandboxed frame has no origin.
  if (origin !== 'null' && !frame.src.startsWith(`${origin}/`)) return
  if (data?.type !== 'rose-value:height' || data.v !== 1 || !Number.isFinite(data.height)) return
  return Math.min(Math.max(data.height, 100), 3000)
}

/** Also where the post has a rule of its own for the height of all frames. */
export function setHeight({ style }: HTMLIFrameElement, height: number): void {
  style.setProperty('height', `${height}px`, 'important')
}
