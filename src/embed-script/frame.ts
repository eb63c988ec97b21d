/** Sets what the frame of a card needs, but keeps a title or border that its author set. */
export function setDefaults(frame: HTMLIFrameElement): void {
  frame.title ||= 'What a TikTok gift costs and pays: Rose Value'
  frame.allow ||= 'clipboard-write'
  // A frame as tall as its card never scrolls, but scroll bars would flash up while its height changes.
  frame.scrolling = 'no'
  // An attribute, not a style, so that any style of the post or the author overrides it.
  frame.frameBorder = 'no'
}

/**
 * Hears the height that the card in this frame sends, and ignores other senders and messages.
 *
 * Only the window tells who sent it: an old address may redirect to today's site, and a sandboxed
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
