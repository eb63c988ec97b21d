import { useEffect, useRef } from 'react'
import { useIntl } from 'react-intl'
import { useAnswerText } from './useAnswer'

/** Names the tab, and so a bookmark, after the answer once it is another than the page was made with. */
export function useTitle(): void {
  const { formatMessage } = useIntl()
  const answer = useAnswerText()
  const made = useRef<{ answer: string; title: string }>(undefined)
  const site = formatMessage({ id: 'site.name' })

  useEffect(() => {
    made.current ??= { answer, title: document.title }
    document.title = answer === made.current.answer ? made.current.title : `${answer} – ${site}`
  }, [answer, site])
}
