import type { Part } from '../domain/amount'
import { percentText } from '../language/write-number'
import type { Texts } from '../language/write-text'
import { countWords } from './count-words'
import { modelWords } from './model-words'
import { moneyWords } from './money-words'
import { rangeWords } from './range-words'
import { shownWords } from './shown-words'

/** A language and a locale, and how sentences and figures are written in them. */
export type Words = ReturnType<typeof wordsIn<Texts>>

/**
 * How the page writes sentences and figures.
 *
 * @param locale - BCP 47 tag for numbers, money and dates; the texts may be in another language.
 */
export function wordsIn<SomeTexts extends Texts>(locale: string, texts: SomeTexts) {
  const counts = countWords(locale, texts)
  const money = moneyWords(locale, texts)
  const ranges = rangeWords(locale, texts, money)
  return {
    locale,
    texts,
    ...counts,
    ...money,
    ...ranges,
    ...shownWords(locale, texts, { ...counts, ...money, ...ranges }),
    ...modelWords(locale),
    percent: (part: Part) => percentText(part, locale, 18),
    list: (items: readonly string[]) => texts.formatList(items),
  }
}
