/** What the frame of a card needs; its author may have said otherwise of its title and its look. */
export function dress(frame: HTMLIFrameElement): void {
  frame.title ||= 'What a TikTok gift costs and pays: Rose Value'
  frame.allow ||= 'clipboard-write'
  frame.style.border ||= '0'
  // As tall as its card, it has nothing to scroll, but bars would flash up while it follows.
  frame.scrolling = 'no'
}

/**
 * Hears the height that the card in this frame tells, and nothing of other senders and messages.
 *
 * The window alone says who speaks: an old address may lead to the site of today, and a sandboxed
 * frame has no origin.
 */
export function hearHeight(
  frame: HTMLIFrameElement,
  { source, data }: MessageEvent,
  onHeight: (frame: HTMLIFrameElement, height: number) => void,
): void {
  if (source !== frame.contentWindow) return
  if (data?.type !== 'rose-value:height' || data.v !== 1 || !Number.isFinite(data.height)) return
  onHeight(frame, Math.min(Math.max(data.height, 100), 3000))
}

/**
 * Makes room for a card of this height, whatever rules the post has for all frames.
 *
 * @returns How tall the frame is then, with its border.
 */
export function setHeight(frame: HTMLIFrameElement, height: number): number {
  const whole = height + frame.offsetHeight - frame.clientHeight
  // Later declarations take the place of earlier ones.
  frame.style.cssText += `;box-sizing:border-box!important;padding:0!important;max-height:none!important;height:${whole}px!important`
  return whole
}
