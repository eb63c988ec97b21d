import type { CatalogueGift } from './gift'

/** What several of a gift are called. */
export const nameOfSeveral = ({ name, plural }: Pick<CatalogueGift, 'name' | 'plural'>): string =>
  plural ?? regularPlural(name)

/** The regular English plural, since names are English in every language; the page itself writes curated ones. */
const regularPlural = (name: string) =>
  /[^aeiou]y$/i.test(name)
    ? `${name.slice(0, -1)}ies`
    : name + (/(?:[sxz]|[cs]h)$/i.test(name) ? 'es' : 's')

/** One spelling for what only looks different: widths, accents, apostrophes, hyphens, and a stop at the end. */
export const folded = (text: string): string =>
  text
    .replaceAll('´', "'")
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replaceAll('&', ' and ')
    .replaceAll('+', ' plus ')
    .replace(/[\p{M}\p{Cf}'’‘ʼ`]/gu, '')
    .replace(/[\p{P}\p{C}\s]+/gu, ' ')
    .trim()
