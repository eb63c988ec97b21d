import { useEffect, useRef } from 'react'
import { calculate } from '../../state/calculation'
import { useChoices } from '../../state/choices'
import { onPause } from '../../state/on-pause'
import { answerText } from '../../wording/answer'
import { useWords } from '../../wording/react/useWords'
import { announce, useAnnouncement } from '../controls/announce'

/** The live region that speaks the answer, and what the gift list finds. */
export function Announcer() {
  const text = useAnnouncement((announcement) => announcement.text)
  useAnnounceAnswer()
  return (
    <p className="visually-hidden" aria-live="polite" aria-atomic="true">
      {/* Preact rewrites an empty text node on every render, and screen readers announce it. */}
      {text || null}
    </p>
  )
}

/** Milliseconds without typing before the new answer is spoken, once. */
const pause = 1000

/** Speaks the answer once typing pauses; not the one that the page opened with. */
function useAnnounceAnswer(): void {
  const words = useWords()
  const spoken = useRef<string>(undefined)

  useEffect(() => {
    const answer = () => answerText(calculate(useChoices.getState().scenario), words)
    spoken.current ??= answer()
    return onPause(pause, () => {
      const now = answer()
      if (now !== spoken.current) announce(now)
      spoken.current = now
    })
  }, [words])
}
