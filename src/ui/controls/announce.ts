import { create } from 'zustand'

/** The text of the live region, for visitors who cannot see the page. */
export const useAnnouncement = create(() => ({ text: '' }))

let last = ''
let repeating: ReturnType<typeof setTimeout> | undefined

/** Has screen readers say a text. If the same text is there already, it is removed first: without a change, nothing is said. */
export function announce(text: string): void {
  const isThere = last === text
  last = text
  clearTimeout(repeating)
  useAnnouncement.setState({ text: isThere ? '' : text })
  if (isThere) repeating = setTimeout(() => useAnnouncement.setState({ text }))
}
