import type { RateSet } from '../domain/rate-set'
import { useLocale, useTexts } from '../language/texts'
import { dateText } from '../language/write-number'

/** What a rate set is called: its date, or the founding article. */
export function useSetName(): (set: RateSet) => string {
  const { formatMessage } = useTexts()
  const locale = useLocale()
  return ({ id, asOf }) =>
    id === 'article' ? formatMessage({ id: 'set.article' }) : dateText(asOf, locale)
}
