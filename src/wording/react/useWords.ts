import { useLocale } from '../../language/locale'
import { type ShownTexts, useTexts } from '../../language/texts'
import { memoByText, memoFor } from '../../lib/memo'
import { wordsIn } from '../words'

/** Words whose texts may have elements in them. */
export type ShownWords = ReturnType<typeof wordsIn<ShownTexts>>

const wordsFor = memoFor((texts: ShownTexts) =>
  memoByText((locale: string) => wordsIn(locale, texts)),
)

/** The words for components, in the visitor's locale. */
export const useWords = (): ShownWords => wordsFor(useTexts())(useLocale())
