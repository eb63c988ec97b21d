import { dateText } from '../language/write-number'
import type { Calculation } from '../state/calculation'
import { sharedAnswerText } from './answer'
import { comparedText } from './compared-text'
import { modelName } from './model-name'
import { ownNumbersText } from './own-numbers'
import { rangeSentence } from './range-sentence'
import type { ReceiptRecord } from './receipt-record'
import { setName } from './set-name'
import type { Words } from './words'

/**
 * The calculation as others cite it: the answer, its rates and their sources, and the date it was read.
 *
 * @param ofPlace - What a place of its own answers instead.
 */
export function citationText(
  calculation: Calculation,
  words: Words,
  record: ReceiptRecord,
  ofPlace: string | null = null,
): string {
  const { locale, texts } = words
  const { formatMessage } = texts
  const answer =
    ofPlace === null
      ? [sharedAnswerText(calculation, words), rangeSentence(calculation, words)]
      : [ofPlace]
  const citation = formatMessage(
    { id: 'share.cited' },
    {
      answer: answer.filter(Boolean).join(' '),
      set: setName(calculation.rateSet, words),
      model: modelName(calculation, words),
      date: dateText(record.date, locale),
      link: record.pinnedLink,
    },
  )
  const lines = firstSources(record).map(({ who, date }) =>
    date === null
      ? formatMessage({ id: 'source.undated' }, { who })
      : formatMessage({ id: 'source.line' }, { who, date: dateText(date, locale) }),
  )
  // A source may say more than one of them.
  const cited = [...new Set(lines)].join('; ')
  const sources = cited && formatMessage({ id: 'share.citedSources' }, { sources: cited })
  return [
    citation,
    ofPlace === null && comparedText(record, words),
    sources,
    ownNumbersText(calculation, words, 'share.own'),
  ]
    .filter(Boolean)
    .join(' ')
}

/** The most telling source of the gift and of each rate that the receipt follows from. */
function firstSources({ gifts, rates, sources }: ReceiptRecord) {
  const used = rates.filter(({ inSum }) => inSum)
  const ids = new Set([
    ...gifts.map(({ source }) => source),
    ...used.map(({ sources: [first] }) => first),
  ])
  return sources.filter(({ id }) => ids.has(id))
}
