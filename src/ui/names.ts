import { kept } from './format'

const namesOf = kept<'region' | 'currency' | 'language', Intl.DisplayNames>(
  (language, type) => new Intl.DisplayNames(language, { type }),
)

/** The name of a region such as `gb`. */
export const regionName = (region: string, language: string): string =>
  namesOf(language, 'region').of(region.toUpperCase()) ?? region

/** The name of a currency such as EUR. */
export const currencyName = (currency: string, language: string): string =>
  namesOf(language, 'currency').of(currency) ?? currency

/** The name of a language such as `pt-BR`. */
export const languageName = (tag: string, language: string): string =>
  namesOf(language, 'language').of(tag) ?? tag
