import { createContext, useContext, useSyncExternalStore } from 'react'
import { knownLocale } from '../lib/bcp47'
import { useChoices } from '../state/choices'

/** Where it is given a value, numbers below are written in that locale. */
export const LocaleContext = createContext<string | null>(null)

/** BCP 47 tag for numbers, money and dates: the link's, else the browser's. */
export function useLocale(): string {
  const here = useContext(LocaleContext)
  const linked = useChoices((choices) => choices.view.lang)
  const browser = useBrowserLocale()
  return here ?? linked ?? browser
}

const neverChanges = () => () => {}

/** The locale of the browser; American English at build time, and until the script runs. */
export const useBrowserLocale = (): string =>
  useSyncExternalStore(
    neverChanges,
    () => knownLocale(navigator.language),
    () => 'en-US',
  )
