import { type ReactNode, useEffect, useRef } from 'react'
import { directions, type Language, languages } from '../data/languages'
import { nearestOf } from '../lib/bcp47'
import { useChoices } from '../state/choices'
import { LocaleContext, useLocaleOfPage } from './locale'
import { shownTextsIn, TextsContext } from './texts'

type LanguageProviderProps = {
  /** Of the page as it was built. */
  readonly language: Language
  readonly children: ReactNode
}

/** Its children speak the language nearest to the link's `lang`, or else that of the page, and write numbers in the visitor's way. */
export function LanguageProvider({ language: built, children }: LanguageProviderProps) {
  const linked = useChoices((choices) => choices.view.lang)
  const language = (linked === undefined ? null : nearestOf(languages, linked)) ?? built
  const written = useRef(built)
  useEffect(() => {
    // A browser that translates the page has set the attributes anew.
    if (written.current === language) return
    written.current = language
    Object.assign(document.documentElement, attributesOf(language))
  }, [language])
  return (
    <TextsContext value={shownTextsIn(language)}>
      <LocaleContext value={useLocaleOfPage(language)}>{children}</LocaleContext>
    </TextsContext>
  )
}

/** What the root element says of the language, at build time and when it changes. */
export const attributesOf = (language: Language) =>
  ({ lang: language, dir: directions[language] }) as const
