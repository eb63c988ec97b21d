import { useEffect, useRef } from 'react'
import { create } from 'zustand'
import { useAnswerText } from './useAnswer'

type Announcement = { readonly text: string; readonly announce: (text: string) => void }

const useAnnouncement = create<Announcement>()((set) => ({
  text: '',
  announce: (text) => set({ text }),
}))

/** Speaks a text to whoever can't see the page. */
export const announce = (text: string): void => useAnnouncement.getState().announce(text)

/** The live region that speaks the answer, and what the gift list finds. */
export function Announcer() {
  const text = useAnnouncement((announcement) => announcement.text)
  return (
    <p className="visually-hidden" aria-live="polite" aria-atomic="true">
      {text}
    </p>
  )
}

/** So long nobody has typed: then the new answer is spoken, once. */
const pause = 1000

/** Speaks the answer once typing pauses; not the one that the page opened with. */
export function useAnnounceAnswer(): void {
  const text = useAnswerText()
  const spoken = useRef(text)

  useEffect(() => {
    if (text === spoken.current) return
    const timer = setTimeout(() => {
      spoken.current = text
      announce(text)
    }, pause)
    return () => clearTimeout(timer)
  }, [text])
}
