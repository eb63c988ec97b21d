import type { Calculation } from '../state/calculation'
import { dateText } from './format'
import { useTexts } from './texts'
import { useAnswerText } from './useAnswer'
import { useOwnNumbers } from './useOwnNumbers'
import type { ReceiptRecord } from './useReceiptRecord'
import { useModelName } from './useSentence'
import { useSetName } from './useSetName'
import { useWords } from './words'

/** The calculation as others cite it: who says it, at which rates, read when, from which sources. */
export function useCitation(calculation: Calculation, record: ReceiptRecord): string {
  const { formatMessage } = useTexts()
  const { locale } = useWords()
  const setName = useSetName()
  const citation = formatMessage(
    { id: 'share.cited' },
    {
      answer: useAnswerText(),
      set: setName(calculation.rateSet),
      model: useModelName(calculation),
      date: dateText(record.date, locale),
      link: record.pinnedLink,
    },
  )
  const cited = firstSources(record)
    .map(({ who, date }) =>
      date === null
        ? formatMessage({ id: 'source.undated' }, { who })
        : formatMessage({ id: 'source.line' }, { who, date: dateText(date, locale) }),
    )
    .join('; ')
  const sources = cited && formatMessage({ id: 'share.citedSources' }, { sources: cited })
  return [citation, sources, useOwnNumbers()].filter(Boolean).join(' ')
}

/** The most telling source of the gift and of each rate that the receipt follows from. */
function firstSources({ gift, rates, sources }: ReceiptRecord) {
  const used = rates.filter(({ inSum }) => inSum)
  const ids = new Set([gift.source, ...used.map(({ sources: [first] }) => first)])
  return sources.filter(({ id }) => ids.has(id))
}
