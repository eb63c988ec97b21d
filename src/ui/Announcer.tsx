import { useEffect, useRef } from 'react'
import { calculate } from '../state/calculation'
import { useCalculator } from '../state/calculator'
import { announce, useAnnouncement } from './announce'
import { useTexts } from './texts'
import { answerText } from './useAnswer'
import { whenPaused } from './when-paused'
import { useWords } from './words'

/** The live region that speaks the answer, and what the gift list finds. */
export function Announcer() {
  const text = useAnnouncement((announcement) => announcement.text)
  useAnnounceAnswer()
  return (
    <p className="visually-hidden" aria-live="polite" aria-atomic="true">
      {/* Preact writes an empty text anew each time, into what others read aloud. */}
      {text || null}
    </p>
  )
}

/** So long nobody has typed, in ms: then the new answer is spoken, once. */
const pause = 1000

/** Speaks the answer once typing pauses; not the one that the page opened with. */
function useAnnounceAnswer(): void {
  const texts = useTexts()
  const words = useWords()
  const spoken = useRef<string>(undefined)

  useEffect(() => {
    const answer = () => answerText(calculate(useCalculator.getState().scenario), words, texts)
    spoken.current ??= answer()
    return whenPaused(pause, () => {
      const now = answer()
      if (now !== spoken.current) announce(now)
      spoken.current = now
    })
  }, [texts, words])
}
