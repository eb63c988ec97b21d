import { useEffect, useRef } from 'react'
import { useTexts } from '../../language/texts'
import { calculate } from '../../state/calculation'
import { useChoices } from '../../state/choices'
import { writeLink } from '../../state/link'
import { onPause } from '../../state/on-pause'
import { answerText } from '../../wording/answer'
import { useWords } from '../../wording/react/useWords'

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
    const ofPage = calculationOf(useChoices.getInitialState())
    function name() {
      const { scenario } = useChoices.getState()
      const site = texts.formatMessage({ id: 'site.name' })
      const isOfPage = calculationOf({ scenario }) === ofPage
      document.title = isOfPage ? title : `${answerText(calculate(scenario), words)} – ${site}`
    }
    name()
    return onPause(pause, name)
  }, [texts, words])
}
