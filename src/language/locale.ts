import { createContext, useContext, useSyncExternalStore } from 'react'
import type { Language } from '../data/languages'
import { knownLocale, localeOf } from '../lib/bcp47'
import { memoByText } from '../lib/memo'
import { useChoices } from '../state/choices'

/** A BCP 47 tag: numbers, money and dates below are written in that locale. */
export const LocaleContext = createContext('en-US')

export const useLocale = (): string => useContext(LocaleContext)

/**
 * The locale of a page: the link's, else that of the texts, with the visitor's own region if the browser names one.
 * So an English sentence has no German commas.
 */
export function useLocaleOfPage(language: Language): string {
  const linked = useChoices((choices) => choices.view.lang)
  const browser = useSyncExternalStore(
    neverChanges,
    () => String(navigator.languages),
    () => '',
  )
  return linked ?? localeOfBrowser(browser, language)
}

const localeOfBrowser = memoByText((tags: string, language: string) =>
  localeAmong(tags.split(','), language),
)

const neverChanges = () => () => {}

/** The first of the tags that is of that language; American English where none is, and at build time. */
export function localeAmong(tags: readonly string[], language: string): string {
  const found = tags.map(localeOf).find((tag) => tag?.split('-')[0] === language)
  return found ?? (language === 'en' ? 'en-US' : language)
}

/** The locale of the browser, whatever the language of the page. */
export const useBrowserLocale = (): string =>
  useSyncExternalStore(
    neverChanges,
    () => knownLocale(navigator.language),
    () => 'en-US',
  )
