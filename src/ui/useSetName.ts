import type { RateSet } from '../domain/rate-set'
import { dateText } from './format'
import { useLocale, useTexts } from './texts'

/** What a rate set is called: its date, or the founding article. */
export function useSetName(): (set: RateSet) => string {
  const { formatMessage } = useTexts()
  const locale = useLocale()
  return ({ id, asOf }) =>
    id === 'article' ? formatMessage({ id: 'set.article' }) : dateText(asOf, locale)
}
