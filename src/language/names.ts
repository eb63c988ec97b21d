import { memoByOptions, memoByText } from '../lib/memo'

const namesOf = memoByOptions<'region' | 'currency' | 'language', Intl.DisplayNames>(
  (language, type) => new Intl.DisplayNames(language, { type }),
)

/** The name as the language has it, or the code where Intl knows none or takes none such. */
function nameOf(type: 'region' | 'currency' | 'language', code: string, language: string): string {
  try {
    return namesOf(language, type).of(code) ?? code
  } catch {
    return code
  }
}

/** The name of a region such as `gb`. */
export const regionName = (region: string, language: string): string =>
  nameOf('region', region.toUpperCase(), language)

const collatorOf = memoByText((language) => new Intl.Collator(language))

/** Regions with their names, in the order of a dictionary of the language. */
export const regionsByName = (ids: readonly string[], language: string) =>
  ids
    .map((id) => ({ id, name: regionName(id, language) }))
    .toSorted((a, b) => collatorOf(language).compare(a.name, b.name))

/** The name of a currency such as EUR. */
export const currencyName = (currency: string, language: string): string =>
  nameOf('currency', currency, language)

/** The name of a language such as `pt-BR`. */
export const languageName = (tag: string, language: string): string =>
  nameOf('language', tag, language)
