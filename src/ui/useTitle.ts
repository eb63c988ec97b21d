import { useEffect, useRef } from 'react'
import { writeLink } from '../state/link'
import { useTexts } from './texts'
import { useAnswerText } from './useAnswer'
import { useCalculation } from './useCalculation'

/** Names the tab, and so a bookmark, after the answer once it is not that of the page any more. */
export function useTitle(): void {
  const { formatMessage } = useTexts()
  const answer = useAnswerText()
  const calculation = String(writeLink(useCalculation().scenario))
  const made = useRef<{ calculation: string; title: string }>(undefined)
  const site = formatMessage({ id: 'site.name' })

  useEffect(() => {
    made.current ??= { calculation, title: document.title }
    const isOfPage = calculation === made.current.calculation
    document.title = isOfPage ? made.current.title : `${answer} – ${site}`
  }, [answer, calculation, site])
}
