import { wholeText } from '../../language/write-size'
import type { Words } from '../../wording/words'

/** A count as texts want it: for the choice of words, and as it is written. */
export const counted = (count: number, { locale }: Words) => ({
  count,
  number: wholeText(count, locale),
})

export const linesText = (lines: number, words: Words): string =>
  words.texts.formatMessage({ id: 'log.lines' }, counted(lines, words))
