import { dress, hearHeight, setHeight } from './frame'

const plainFrames = () => document.querySelectorAll<HTMLIFrameElement>('iframe[data-rose-value]')

/** Cards that were there before this script have told their height already. */
export function askPlainFrames(): void {
  for (const frame of plainFrames()) {
    dress(frame)
    frame.contentWindow?.postMessage({ type: 'rose-value:ready', v: 1 }, '*')
  }
}

/** Gives a frame that is written into the post the height of its card. */
export function fitPlainFrames(message: MessageEvent): void {
  for (const frame of plainFrames()) hearHeight(frame, message, fit)
}

/** The margin of a frame, and what it takes up at least with that, in CSS pixels. */
type Room = { readonly margin: number; room: number }
const rooms = new WeakMap<HTMLIFrameElement, Room>()

/** What the author reserved for the frame stays reserved below it: nothing in the post moves. */
function fit(frame: HTMLIFrameElement, height: number): void {
  dress(frame)
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
  // Of two margins that meet, browsers drop the smaller one: that much is missing from the post.
  own.room += before - post.offsetHeight
  take()
}
