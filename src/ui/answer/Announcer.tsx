import { useEffect, useRef } from 'react'
import type { Scenario } from '../../domain/scenario'
import { calculate } from '../../state/calculation'
import { useChoices } from '../../state/choices'
import { onPause } from '../../state/on-pause'
import { answerText } from '../../wording/answer'
import { useWords } from '../../wording/react/useWords'
import type { Words } from '../../wording/words'
import { announce, useAnnouncement } from '../controls/announce'

type AnnouncerProps = {
  /** What a scenario comes to, in a sentence; the same function on every render. */
  readonly textOf?: (scenario: Scenario, words: Words) => string
}

const answerOf = (scenario: Scenario, words: Words) => answerText(calculate(scenario), words)

/** The live region that speaks the answer, and what the gift list finds. */
export function Announcer({ textOf = answerOf }: AnnouncerProps) {
  const text = useAnnouncement((announcement) => announcement.text)
  useAnnounceAnswer(textOf)
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
function useAnnounceAnswer(textOf: typeof answerOf): void {
  const words = useWords()
  const spoken = useRef<Scenario>(undefined)

  useEffect(() => {
    spoken.current ??= useChoices.getState().scenario
    return onPause(pause, () => {
      const { scenario } = useChoices.getState()
      const answer = textOf(scenario, words)
      if (spoken.current && textOf(spoken.current, words) !== answer) announce(answer)
      spoken.current = scenario
    })
  }, [words, textOf])
}
