import { hearHeight, setDefaults, setHeight } from './frame'

const plainFrames = () => document.querySelectorAll<HTMLIFrameElement>('iframe[data-rose-value]')

/** Cards that loaded before this script have sent their height already: asks them to send it again. */
export function askPlainFrames(): void {
  for (const frame of plainFrames()) {
    setDefaults(frame)
    frame.contentWindow?.postMessage({ type: 'rose-value:ready', v: 1 }, '*')
  }
}

/** Gives a frame that is written into the post the height of its card. */
export function fitPlainFrames(message: MessageEvent): void {
  for (const frame of plainFrames()) hearHeight(frame, message, fit)
}

/** In CSS pixels: the author's own bottom margin, and the least height of frame and margin together. */
type Room = { readonly margin: number; room: number }
const rooms = new WeakMap<HTMLIFrameElement, Room>()

/** Height that the author reserved for the frame stays reserved below it, so nothing in the post moves. */
function fit(frame: HTMLIFrameElement, height: number): void {
  setDefaults(frame)
  const post = document.documentElement
  const before = post.offsetHeight
  const known = rooms.get(frame)
  const margin = parseFloat(getComputedStyle(frame).marginBottom)
  const own = known ?? { margin, room: frame.offsetHeight + margin }
  rooms.set(frame, own)
  const take = () => {
    frame.style.marginBottom = `${Math.max(own.margin, own.room - setHeight(frame, height))}px`
  }
  take()
  if (known || own.room <= height) return
  // Browsers collapse adjacent margins to the larger one: the post is shorter by that much.
  own.room += before - post.offsetHeight
  take()
}
