import { useMemo } from 'react'
import { useLocale } from '../../language/locale'
import { type ShownTexts, useTexts } from '../../language/texts'
import { wordsIn } from '../words'

/** Words whose texts may have elements in them. */
export type ShownWords = ReturnType<typeof wordsIn<ShownTexts>>

/** The words for components, in the visitor's locale. */
export function useWords(): ShownWords {
  const locale = useLocale()
  const texts = useTexts()
  return useMemo(() => wordsIn(locale, texts), [locale, texts])
}
