import { useEffect, useRef } from 'react'
import { calculate } from '../state/calculation'
import { useCalculator } from '../state/calculator'
import { writeLink } from '../state/link'
import { useTexts } from './texts'
import { answerText } from './useAnswer'
import { whenPaused } from './when-paused'
import { useWords } from './words'

/** So long nobody has typed, in ms: a new name at every key would have the browser draw its tab anew. */
const pause = 300

const calculationOf = ({ scenario }: { readonly scenario: Parameters<typeof writeLink>[0] }) =>
  String(writeLink(scenario))

/** Names the tab, and so a bookmark, after the answer once it is not that of the page any more. */
export function useTitle(): void {
  const texts = useTexts()
  const words = useWords()
  const made = useRef<string>(undefined)

  useEffect(() => {
    const title = (made.current ??= document.title)
    const ofPage = calculationOf(useCalculator.getInitialState())
    function name() {
      const { scenario } = useCalculator.getState()
      const answer = answerText(calculate(scenario), words, texts)
      const site = texts.formatMessage({ id: 'site.name' })
      document.title = calculationOf({ scenario }) === ofPage ? title : `${answer} – ${site}`
    }
    name()
    return whenPaused(pause, name)
  }, [texts, words])
}
