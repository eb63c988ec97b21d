import { create } from 'zustand'

/** The text of the live region, for visitors who cannot see the page. */
export const useAnnouncement = create(() => ({ text: '' }))

/** Has screen readers say a text. */
export const announce = (text: string): void => useAnnouncement.setState({ text })
