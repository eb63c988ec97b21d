import { useMemo } from 'react'
import { useLocale } from '../../language/locale'
import { useTexts } from '../../language/texts'
import { type Words, wordsIn } from '../words'

/** The words for components, in the visitor's locale. */
export function useWords(): Words {
  const locale = useLocale()
  const texts = useTexts()
  return useMemo(() => wordsIn(locale, texts), [locale, texts])
}
