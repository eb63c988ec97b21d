import { create } from 'zustand'

/** What is being said to whoever can't see the page. */
export const useAnnouncement = create(() => ({ text: '' }))

/** Speaks a text to them. */
export const announce = (text: string): void => useAnnouncement.setState({ text })
