import { expect, it } from 'vitest'
import { localeAmong } from '../../src/language/locale'

it.each([
  [['en-GB'], 'en', 'en-GB'],
  [['de-DE', 'en-IN', 'en-US'], 'en', 'en-IN'],
  // No German commas in English sentences.
  [['de-DE', 'de'], 'en', 'en-US'],
  [['en-US', 'de-AT'], 'de', 'de-AT'],
  [['fr-FR'], 'de', 'de'],
  [['C', 'x-rose', ''], 'en', 'en-US'],
  [[], 'en', 'en-US'],
])('a browser in %j has a page in %s written in %s', (tags, language, locale) => {
  expect(localeAmong(tags, language)).toBe(locale)
})
