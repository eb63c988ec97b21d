import { dress, heightTold, setHeight } from './frame'

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
  for (const frame of plainFrames()) {
    const height = heightTold(frame, message)
    if (height !== undefined) fit(frame, height)
  }
}

/** What a frame takes up at least, with the margin of its own, in CSS pixels. */
type Room = { readonly margin: number; readonly room: number }
const rooms = new WeakMap<HTMLIFrameElement, Room>()

/** What the author reserved for the frame stays reserved below it: nothing in the post moves. */
function fit(frame: HTMLIFrameElement, height: number): void {
  const known = rooms.get(frame)
  if (known) return take(frame, height, known)

  dress(frame)
  const post = document.documentElement
  const before = post.offsetHeight
  const margin = parseFloat(getComputedStyle(frame).marginBottom)
  const room = frame.offsetHeight + margin
  take(frame, height, { margin, room })
  if (room <= height) return
  // Of two margins that meet, browsers drop the smaller one: that much is missing from the post.
  take(frame, height, { margin, room: room + before - post.offsetHeight })
}

function take(frame: HTMLIFrameElement, height: number, known: Room): void {
  rooms.set(frame, known)
  setHeight(frame, height)
  frame.style.marginBottom = `${Math.max(known.margin, known.room - height)}px`
}
