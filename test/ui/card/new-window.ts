import { afterAll } from 'vitest'

/** A window of its own, since the sender of a message has to be one; gone after the tests of the file. */
export function newWindow(): Window {
  const frame = document.body.appendChild(document.createElement('iframe'))
  if (!frame.contentWindow) throw new Error('a frame in the document has a window')
  afterAll(() => frame.remove())
  return frame.contentWindow
}
