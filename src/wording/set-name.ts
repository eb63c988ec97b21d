import type { RateSet } from '../domain/rate-set'
import { dateText } from '../language/write-number'
import type { Words } from './words'

/** The name of a rate set: its date, or the founding article. */
export const setName = ({ id, asOf }: RateSet, { locale, texts }: Words): string =>
  id === 'article' ? texts.formatMessage({ id: 'set.article' }) : dateText(asOf, locale)
